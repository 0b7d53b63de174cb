package org.weft.gap;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.GapKind;
import org.weft.analysis.State;

/** Which gaps to list: all that is given must hold. */
record GapFilter(String region, @Nullable String mission, @Nullable String market, @Nullable String organisation,
        @Nullable GapKind kind, @Nullable State state, @Nullable LocalDate asOf) {}
