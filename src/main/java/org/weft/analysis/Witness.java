package org.weft.analysis;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One source of a fact, by its strongest statement, and how far it is believed.
 *
 * @param source slug
 * @param date when it was published, or else when it was recorded; null where neither is known
 * @param ageYears years from then to the day asked about, 0 where it is newer; what the rules say where there is no date
 * @param trust how far a new source of its kind is believed, in (0, 1]
 * @param belief trust · 2^(−ageYears / half-life), in (0, 1]
 */
public record Witness(String source, @Nullable LocalDate date, double ageYears, double trust, double belief) {

    /** How well a fact is backed by these, in (0, 1]: 1 − ∏ (1 − belief). Without any it is taken as given: 1. */
    static double backing(List<Witness> witnesses) {
        return witnesses.isEmpty()
                ? 1
                : 1 - witnesses.stream().map(Witness::belief).reduce(1.0, (doubt, belief) -> doubt * (1 - belief));
    }
}
