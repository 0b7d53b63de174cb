package org.weft.intake.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much it takes to hold two organisations for one. The defaults are measured in {@code docs/identity.md}.
 *
 * @param shortest letters that a name needs to be told by it where the countries are the same; an acronym of fewer is
 *     shared by too many
 * @param shortestAlone letters that it needs where one side has no country; it must then be the only one of that name
 * @param unlike with names less alike than this, 0 to 1, a shared domain is no proof: a department has its university's
 * @param possible names at least this alike, 0 to 1, are shown to a person; with a shared domain they decide also where one
 *     side has no country
 * @param candidates how many organisations of similar name are looked at for each row
 */
@ConfigurationProperties("weft.import.match")
record MatchSettings(@DefaultValue("8") int shortest, @DefaultValue("16") int shortestAlone,
        @DefaultValue("0.5") double unlike, @DefaultValue("0.8") double possible,
        @DefaultValue("10") int candidates) {

    MatchSettings {
        if (shortest < 1 || shortestAlone < shortest || candidates < 1 || !(unlike >= 0 && unlike <= 1)
                || !(possible >= 0 && possible <= 1)) {
            throw new IllegalArgumentException(
                    "weft.import.match: shortest is 1 or more, shortest-alone no less than it,"
                            + " candidates 1 or more, unlike and possible lie between 0 and 1");
        }
    }
}
