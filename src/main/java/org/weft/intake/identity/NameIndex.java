package org.weft.intake.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.Region;

/** The organisations of a network by the normal forms of all their names, and how rare each word of names is. */
final class NameIndex {

    private final long version;
    private final Map<String, List<Named>> byName = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final int size;

    /**
     * An organisation that has a name.
     *
     * @param country code; null where nobody says
     */
    record Named(String slug, @Nullable String country) {}

    /** Linear in the length of all names. */
    NameIndex(Network network) {
        version = network.version();
        size = network.organisations().size();
        network.organisations().forEach(organisation -> add(organisation, network));
    }

    private void add(Organisation organisation, Network network) {
        List<NormalName> names = Candidate.names(organisation.name(), organisation.aliases());
        var named = new Named(organisation.slug(), Candidate.country(country(organisation, network), names));
        var texts = new TreeSet<String>();
        Set<String> its = new HashSet<>();
        names.forEach(name -> {
            texts.add(name.text());
            its.addAll(name.words());
        });
        texts.forEach(text -> byName.computeIfAbsent(text, key -> new ArrayList<>(1)).add(named));
        its.forEach(word -> words.merge(word, 1, Integer::sum));
    }

    /** Its own country, else its home region's. */
    private static @Nullable String country(Organisation organisation, Network network) {
        if (organisation.country() != null) {
            return organisation.country();
        }
        return Optional.ofNullable(organisation.region()).flatMap(network::findRegion).map(Region::country)
                .orElse(null);
    }

    /** The state of the graph whose names these are. */
    long version() {
        return version;
    }

    /** Who has this name, by slug. */
    List<Named> named(NormalName name) {
        return byName.getOrDefault(name.text(), List.of());
    }

    /** ln(1 + n/n(w)) over organisations; a word that nobody has is the rarest. */
    double rarity(String word) {
        return Math.log1p(Math.max(size, 1) / (double) words.getOrDefault(word, 1));
    }
}
