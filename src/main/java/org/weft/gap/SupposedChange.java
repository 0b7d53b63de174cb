package org.weft.gap;

import java.util.List;
import java.util.Objects;

import org.weft.access.Asked;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.CollaborationStatus;
import org.weft.analysis.OrganisationKind;
import org.weft.sheet.Parameter;

/** A supposed change as plain HTTP has it: what is added is written as {@code name=value;name=value}. */
final class SupposedChange {

    private static final String TIES = "change.addCollaborations";
    private static final String ORGANISATIONS = "change.addOrganisations";

    static final List<Parameter> PARAMETERS = List.of(
            Parameter.optional(TIES,
                    "A tie to add, such as parties=uclan,sunway-university;missions=cyber-digital;kind=CAMPUS;status=ACTIVE;"
                            + "startedOn=2027-01-01; parties are needed. Repeat for more."),
            Parameter.optional("change.removeCollaborations", "Ties to take away. Slugs, repeated or with commas."),
            Parameter.optional(ORGANISATIONS,
                    "An organisation to add, such as slug=new-lab;name=New Lab;kind=COMPANY;country=MY;fields=robotics (or "
                            + "region=…, partOf=…); slug, name and kind are needed. Repeat for more."),
            Parameter.optional("change.removeOrganisations",
                    "Organisations to take away. Slugs, repeated or with commas."));

    private SupposedChange() {
    }

    static WhatIfQuestions.Change of(Asked asked) {
        return new WhatIfQuestions.Change(
                asked.parts(TIES, "parties", "missions", "kind", "status", "startedOn").stream()
                        .map(SupposedChange::tie).toList(),
                some(asked, "change.removeCollaborations"),
                asked.parts(ORGANISATIONS, "slug", "name", "kind", "region", "country", "partOf", "fields").stream()
                        .map(SupposedChange::organisation).toList(),
                some(asked, "change.removeOrganisations"));
    }

    private static WhatIfQuestions.SupposedTie tie(Asked given) {
        return new WhatIfQuestions.SupposedTie(some(given, "parties"), some(given, "missions"),
                Objects.requireNonNullElse(given.one("kind", CollaborationKind.class), CollaborationKind.PARTNERSHIP),
                Objects.requireNonNullElse(given.one("status", CollaborationStatus.class), CollaborationStatus.ACTIVE),
                given.day("startedOn"));
    }

    private static WhatIfQuestions.SupposedOrganisation organisation(Asked given) {
        given.required("kind");
        return new WhatIfQuestions.SupposedOrganisation(given.required("slug"), given.required("name"),
                Objects.requireNonNull(given.one("kind", OrganisationKind.class)), given.text("region"),
                given.country("country"), given.text("partOf"), some(given, "fields"));
    }

    private static List<String> some(Asked asked, String name) {
        return Objects.requireNonNullElse(asked.texts(name), List.of());
    }
}
