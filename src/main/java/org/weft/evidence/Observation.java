package org.weft.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One figure about one thing, from one source.
 *
 * @param about key of the thing, such as {@code organisation:uclan}
 * @param bound EXACT, AT_LEAST, AT_MOST or ABOUT
 * @param statements ids of the statements behind it
 */
record Observation(String id, String about, String indicator, double value, String bound, @Nullable String unit,
        @Nullable Integer year, @Nullable String note, List<String> statements) {}
