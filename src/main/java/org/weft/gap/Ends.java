package org.weft.gap;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.weft.access.Lookup;
import org.weft.analysis.Market;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.Region;

/**
 * One end of an introduction: an organisation, or all organisations of a place.
 *
 * @param name as a reader knows it
 * @param slugs of the organisations it stands for
 */
record Ends(String name, List<String> slugs) {

    /** Who asks: one of the two is given. */
    record From(@Nullable String organisation, @Nullable String region) {
        Ends in(Network network) {
            if (organisation != null) {
                return Ends.of(new Lookup(network).organisation(organisation));
            }
            Region home = new Lookup(network).region(String.valueOf(region));
            return new Ends(home.name(), network.organisations().stream()
                    .filter(one -> home.slug().equals(one.region())).map(Organisation::slug).toList());
        }
    }

    /** Who is to be reached: one of the two is given. */
    record To(@Nullable String organisation, @Nullable String market) {
        /** As seen by those who ask, whose own country is no market. */
        Ends in(Network network, From asking) {
            var lookup = new Lookup(network);
            if (organisation != null) {
                return Ends.of(lookup.organisation(organisation));
            }
            String code = String.valueOf(market);
            Market there = asking.organisation() == null
                    ? lookup.market(lookup.region(String.valueOf(asking.region())), code)
                    : lookup.market(lookup.organisation(asking.organisation()), code);
            return new Ends(there.name(), network.organisations().stream()
                    .filter(one -> there.code().equals(one.country())).map(Organisation::slug).toList());
        }
    }

    private static Ends of(Organisation organisation) {
        return new Ends(organisation.name(), List.of(organisation.slug()));
    }
}
