package org.weft.analysis;

import java.util.Set;

/** Two days, and the statements that tell them apart. */
sealed interface Replay permits ValidityReplay, RecordingReplay {

    /** Ids of the statements responsible. */
    Set<String> statements();

    /** The first day's gaps. */
    RegionGaps first();

    /** The second day's gaps. */
    RegionGaps second();

    /** The second day's gaps, made of what held on the first day and these statements: of none, only age tells. */
    RegionGaps with(Set<String> replayed);
}
