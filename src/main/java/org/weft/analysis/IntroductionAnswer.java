package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who could introduce us; nobody is an answer too.
 *
 * @param introductions the best chains, strongest first
 * @param whyNone why there is no chain, in plain words; null where there is one
 * @param wouldMakeOne pairs of organisations that share a field, one on each side of the divide: a tie between any of them would
 *     make a chain; empty where there is one
 */
public record IntroductionAnswer(List<Introduction> introductions, @Nullable String whyNone,
        List<MissingHop> wouldMakeOne) {

    /**
     * A tie that would make a chain.
     *
     * @param from slug, on our side
     * @param to slug, on the other side
     * @param sharedFields slugs of the fields that both work in, sorted; empty where none is recorded
     */
    public record MissingHop(String from, String to, List<String> sharedFields) {}
}
