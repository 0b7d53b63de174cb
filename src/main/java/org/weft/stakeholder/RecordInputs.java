package org.weft.stakeholder;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.CollaborationStatus;
import org.weft.analysis.OrganisationKind;
import org.weft.analysis.OrganisationStatus;
import org.weft.analysis.PartialDate;
import org.weft.intake.Recording.Because;

/** What mutations take; null means: not said, or, where the input names it, cleared. */
final class RecordInputs {

    private RecordInputs() {
    }

    record StatementInput(@Nullable String source, @Nullable String sourceTitle, @Nullable PartialDate published,
            String locator, @Nullable String quote, String recordedBy) {
        Because because() {
            return new Because(source, sourceTitle, published == null ? null : published.text(), locator, quote,
                    recordedBy);
        }
    }

    record OrganisationInput(@Nullable String slug, @Nullable String name, @Nullable OrganisationKind kind,
            @Nullable OrganisationStatus status, @Nullable String region, @Nullable String country,
            @Nullable String place, @Nullable String partOf, @Nullable List<String> fields,
            @Nullable List<String> sectors, @Nullable List<String> aliases, @Nullable String website,
            @Nullable String note, StatementInput statement) {}

    record CollaborationInput(@Nullable String slug, @Nullable String name, @Nullable CollaborationKind kind,
            @Nullable CollaborationStatus status, @Nullable List<String> parties, @Nullable List<String> missions,
            @Nullable List<String> fields, @Nullable PartialDate startedOn, @Nullable PartialDate endedOn,
            @Nullable Double amount, @Nullable String currency, @Nullable String note, StatementInput statement) {}

    record EndCollaborationInput(String slug, PartialDate endedOn, StatementInput statement) {}

    record ReviewInput(String region, @Nullable String mission, @Nullable String market,
            @Nullable String organisation, LocalDate reviewedOn, StatementInput statement) {}
}
