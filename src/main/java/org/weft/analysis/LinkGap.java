package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Two organisations that ought to know each other and have no tie. Its size is its score: the sum of the contributions
 * of its parts, in [0, 1].
 *
 * @param from slug of the home organisation
 * @param to slug of the other
 * @param parts what the score is made of, in a fixed order
 * @param sharedFields slugs of the fields that both work in, sorted
 */
public record LinkGap(String region, @Nullable String mission, @Nullable String market, State state,
        @Nullable Double size, String reason, String from, String to, List<ScorePart> parts,
        List<String> sharedFields) implements Gap {

    @Override
    public GapKind kind() {
        return GapKind.LINK;
    }

    @Override
    public String key() {
        return from + ' ' + to;
    }
}
