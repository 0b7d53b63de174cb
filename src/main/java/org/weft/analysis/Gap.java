package org.weft.analysis;

import org.jspecify.annotations.Nullable;

/** A connection that is missing, with the question it answers. */
public sealed interface Gap
        permits CoverageGap, ActorGap, StakeholderGap, LinkGap, CentreGap, FragilityGap, CrossoverGap, PolicyGap {

    /** Which question it answers. */
    GapKind kind();

    /** Slug of the region whose gap it is. */
    String region();

    /** Slug of the mission it lies in; null where it belongs to none. */
    @Nullable
    String mission();

    /** Code of the market it lies in; null where it belongs to none. */
    @Nullable
    String market();

    /** How well the place is known. */
    State state();

    /** How large it is, ≥ 0, comparable with others of the same kind; null where undefined. */
    @Nullable
    Double size();

    /** What is missing, in one plain sentence. */
    String reason();

    /** A key of its own within the answer. */
    String key();
}
