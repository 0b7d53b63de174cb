package org.weft.stakeholder;

import java.util.Locale;
import java.util.function.Function;

import org.weft.access.Page;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;

/** What a list of organisations is ordered by. */
enum OrganisationOrder {

    NAME,
    COLLABORATIONS;

    Function<Organisation, String> key(Network network) {
        return switch (this) {
            case NAME -> OrganisationOrder::name;
            case COLLABORATIONS -> organisation -> Page.descending(
                    network.tiesOf(network.indexOf(organisation.slug())).length) + name(organisation);
        };
    }

    static String name(Organisation organisation) {
        return organisation.name().toLowerCase(Locale.ROOT) + '\n' + organisation.slug();
    }
}
