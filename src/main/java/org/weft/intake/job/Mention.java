package org.weft.intake.job;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rows about one fact say that other rows need to know.
 *
 * @param rows how many rows are about it
 * @param region where it lies; empty: not said
 * @param country where it lies; empty: not said
 * @param parents what it is part of, ids
 * @param said a fingerprint of what its first row says
 * @param isOneVoice whether all rows say the same, so that any of them makes it
 */
record Mention(int rows, String region, String country, List<String> parents, String said, boolean isOneVoice) {

    private static final String SEPARATOR = "\n";

    static final Mention NONE = new Mention(0, "", "", List.of(), "", true);

    /** With one more row about it. */
    Mention and(String anotherRegion, String anotherCountry, List<String> moreParents, List<String> alsoSaid) {
        String fingerprint = Integer.toHexString(alsoSaid.hashCode());
        return new Mention(rows + 1, anotherRegion.isEmpty() ? region : anotherRegion,
                anotherCountry.isEmpty() ? country : anotherCountry,
                Stream.concat(parents.stream(), moreParents.stream()).distinct().toList(),
                rows == 0 ? fingerprint : said, isOneVoice && (rows == 0 || said.equals(fingerprint)));
    }

    /** With the rows of another id for the same thing. */
    Mention with(Mention other) {
        return new Mention(rows + other.rows, region.isEmpty() ? other.region : region,
                country.isEmpty() ? other.country : country,
                Stream.concat(parents.stream(), other.parents.stream()).distinct().toList(), said, false);
    }

    /** With other ids for what it is part of. */
    Mention partOf(List<String> resolved) {
        return new Mention(rows, region, country,
                Stream.concat(parents.stream(), resolved.stream()).distinct().toList(), said, isOneVoice);
    }

    /** With one row less about it. */
    Mention less() {
        return new Mention(rows - 1, region, country, parents, said, isOneVoice);
    }

    String packed() {
        return String.join(SEPARATOR, Integer.toString(rows), region, country, String.join("|", parents),
                said, Boolean.toString(isOneVoice));
    }

    static Mention of(String packed) {
        String[] parts = packed.split(SEPARATOR, -1);
        return new Mention(Integer.parseInt(parts[0]), parts[1], parts[2],
                Arrays.stream(parts[3].split("\\|", -1)).filter(parent -> !parent.isEmpty()).toList(), parts[4],
                Boolean.parseBoolean(parts[5]));
    }
}
