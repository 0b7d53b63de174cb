package org.weft.stakeholder;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.analysis.Collaboration;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.CollaborationStatus;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.OrganisationKind;
import org.weft.analysis.OrganisationStatus;
import org.weft.analysis.Place;
import org.weft.sheet.Column;
import org.weft.sheet.Columns;
import org.weft.sheet.Names;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;
import org.weft.sheet.Witnesses;

/** Organisations and the ties between them. */
@Component
class StakeholderSheets implements Sheets {

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(
                new Sheet<>("organisations", "Who is there?", organisationParameters(), organisationColumns(),
                        asked -> Rows.of(organisations(asked)),
                        (organisation, network) -> Witnesses.of(organisation.backing())),
                new Sheet<>("collaborations", "Who collaborates with whom?", collaborationParameters(),
                        collaborationColumns(), asked -> Rows.of(collaborations(asked)),
                        (tie, network) -> Witnesses.of(tie.backing())));
    }

    private static List<Organisation> organisations(Asked asked) {
        var filter = new OrganisationFilter(asked.texts("regions"), asked.countries("countries"),
                asked.some("kinds", OrganisationKind.class), asked.one("status", OrganisationStatus.class),
                asked.texts("missions"), asked.texts("fields"), asked.truth("isConnected"));
        OrganisationOrder order = asked.one("order", OrganisationOrder.NAME);
        return filter.in(asked.network()).stream().sorted(Comparator.comparing(order.key(asked.network()))).toList();
    }

    private static List<Parameter> organisationParameters() {
        return List.of(Parameter.optional("regions", "In these home regions. Slugs, repeated or with commas."),
                Parameter.optional("countries", "In these countries. Codes."),
                Parameter.optional("kinds", "Of these kinds, such as UNIVERSITY."),
                Parameter.optional("status", "EXISTING, PLANNED or UNNAMED."),
                Parameter.optional("missions", "Active in these missions. Slugs."),
                Parameter.optional("fields", "Working in these fields, or in fields below them. Slugs."),
                Parameter.optional("isConnected", "With (true) or without (false) any collaboration recorded."),
                Parameter.optional("order", "NAME or COLLABORATIONS, most first; NAME where not given."));
    }

    private static List<Column<Organisation>> organisationColumns() {
        return new Columns<Organisation>()
                .with("slug", "Its key.", Organisation::slug)
                .with("name", "What it is called.", Organisation::name)
                .with("aliases", "Other names it goes by.", Organisation::aliases)
                .with("kind", "What it is.", Organisation::kind)
                .with("status", "Whether it exists or is planned; empty where no source says.", Organisation::status)
                .with("region", "The home region it lies in. Slug.", Organisation::region)
                .with("country", "Where it lies. ISO 3166-1.", Organisation::country)
                .looked("place", "The town or city it lies in.", place(Place::name))
                .looked("latitude", "Of the town or city, degrees north.", place(Place::latitude)).in("degrees")
                .looked("longitude", "Of the town or city, degrees east.", place(Place::longitude)).in("degrees")
                .organisation("partOf", "What it is a part of.", Organisation::partOf)
                .looked("fields", "The fields it works in, as far as recorded.",
                        (organisation, network) -> Names.fields(network, organisation.fields()))
                .looked("missions", "The missions it is active in.", (organisation, network) -> Names
                        .missions(network, network.missionsOf(network.indexOf(organisation.slug()))))
                .with("sectors", "Its industries. Slugs.", Organisation::sectors)
                .looked("collaborations", "How many ties it is a party of.",
                        (organisation, network) -> network.tiesOf(network.indexOf(organisation.slug())).length)
                .in("collaborations").with("isIllustrative", "Whether it is made up, to show how this works.",
                        organisation -> organisation.backing().isIllustrative())
                .list();
    }

    /** Of the town or city that an organisation lies in. */
    private static BiFunction<Organisation, Network, @Nullable Object> place(Function<Place, @Nullable Object> value) {
        return (organisation, network) -> organisation.place() == null
                ? null
                : network.findPlace(organisation.place()).map(place -> value.apply(place)).orElse(null);
    }

    private static List<Collaboration> collaborations(Asked asked) {
        var filter = new CollaborationFilter(asked.text("region"), asked.text("organisation"), asked.texts("missions"),
                asked.country("market"), asked.some("kinds", CollaborationKind.class),
                asked.some("statuses", CollaborationStatus.class), asked.truth("isInternational"), asked.day("asOf"));
        return filter.in(asked.network(), asked.today()).stream()
                .sorted(Comparator.comparing(CollaborationController::order)).toList();
    }

    private static List<Parameter> collaborationParameters() {
        return List.of(Parameter.optional("region", "With a party in this home region, or a campus of one. Slug."),
                Parameter.optional("organisation", "With this party. Slug."),
                Parameter.optional("missions", "Serving these missions. Slugs."),
                Parameter.optional("market", "With a party in this country. Code."),
                Parameter.optional("kinds", "Of these kinds, such as CAMPUS."),
                Parameter.optional("statuses", "With one of these statuses on the day, such as ACTIVE."),
                Parameter.optional("isInternational", "Across countries (true), or within one (false)."),
                Parameter.optional("asOf", "Begun by this day, and with its status on it; today where not given."));
    }

    private static List<Column<Collaboration>> collaborationColumns() {
        return new Columns<Collaboration>()
                .with("slug", "Its key.", Collaboration::slug)
                .with("name", "What it is called.", Collaboration::name)
                .with("kind", "What sort of tie it is.", Collaboration::kind)
                .with("status", "Where it stands, as its most trusted, then newest statement has it.",
                        Collaboration::status)
                .organisations("parties", "The organisations it joins, two or more.", Collaboration::parties)
                .looked("missions", "The missions it serves; empty where no source says.",
                        (tie, network) -> Names.missions(network, tie.missions()))
                .looked("fields", "The fields it is about; empty where no source says.",
                        (tie, network) -> Names.fields(network, tie.fields()))
                .with("startedOn", "When it began, as precise as its source.", Collaboration::startedOn)
                .with("endedOn", "When it ended; empty where it has not.", Collaboration::endedOn)
                .with("amount", "Money in it; empty where no source says.", Collaboration::amount).in("currency")
                .with("currency", "ISO 4217.", Collaboration::currency)
                .looked("isInternational", "Whether its parties lie in two or more countries.",
                        (tie, network) -> CollaborationFilter.isInternational(network, tie))
                .with("isDisputed", "Whether its sources disagree on whether it lives.", Collaboration::isDisputed)
                .with("isIllustrative", "Whether it is made up, to show how this works.",
                        tie -> tie.backing().isIllustrative())
                .list();
    }
}
