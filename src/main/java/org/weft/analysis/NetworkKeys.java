package org.weft.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Things by their keys, and the indices of organisations and collaborations by theirs. */
record NetworkKeys(Map<String, Region> regions, Map<String, Market> markets, Map<String, Mission> missions,
        Map<String, Field> fields, Map<String, Sector> sectors, Map<String, Place> places,
        Map<String, Source> sources, Map<String, Integer> organisations, Map<String, Integer> collaborations) {

    /**
     * Of sorted data.
     *
     * @throws IllegalArgumentException when a key stands twice
     */
    static NetworkKeys of(NetworkData data) {
        return new NetworkKeys(byKey(data.regions(), Region::slug), byKey(data.markets(), Market::code),
                byKey(data.missions(), Mission::slug), byKey(data.fields(), Field::slug),
                byKey(data.sectors(), Sector::slug), byKey(data.places(), Place::slug),
                byKey(data.sources(), Source::slug), index(data.organisations(), Organisation::slug),
                index(data.collaborations(), Collaboration::slug));
    }

    static int indexOf(Map<String, Integer> organisations, String organisation) {
        Integer index = organisations.get(organisation);
        if (index == null) {
            throw new IllegalArgumentException("no organisation '" + organisation + "' in this network");
        }
        return index;
    }

    private static <T> Map<String, T> byKey(List<T> values, Function<T, String> key) {
        var found = new TreeMap<String, T>();
        for (T value : values) {
            if (found.put(key.apply(value), value) != null) {
                throw new IllegalArgumentException("'" + key.apply(value) + "' stands twice");
            }
        }
        return found;
    }

    private static <T> Map<String, Integer> index(List<T> values, Function<T, String> key) {
        var found = new HashMap<String, Integer>();
        for (int i = 0; i < values.size(); i++) {
            if (found.put(key.apply(values.get(i)), i) != null) {
                throw new IllegalArgumentException("'" + key.apply(values.get(i)) + "' stands twice");
            }
        }
        return found;
    }
}
