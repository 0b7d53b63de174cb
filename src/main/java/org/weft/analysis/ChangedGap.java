package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A gap that stands in one of two answers and not in the other.
 *
 * @param kind which question it answers
 * @param mission slug; null where it belongs to none
 * @param market code; null where it belongs to none
 * @param size as the answer that holds it has it; null where undefined
 * @param reason what is, or was, missing, in one plain sentence
 * @param because ids of the statements that opened or closed it, sorted; none where only age or the shares of other
 *     places did
 */
public record ChangedGap(GapKind kind, @Nullable String mission, @Nullable String market, State state,
        @Nullable Double size, String reason, List<String> because) {}
