package org.weft.intake.job;

import org.weft.intake.Row;

/**
 * A row, and what it would do to the graph.
 *
 * @param row with exact cells; its id is the one in the graph where the organisation is there already
 * @param record number of the record it was made of
 * @param isAlone whether it is the only row of the import that is about its fact, or all such rows say the same
 */
record Judged(Row row, long record, Verdict verdict, boolean isAlone) {

    /** What a row would do. */
    enum Verdict {
        /** Its fact is not in the graph yet. */
        NEW,
        /** Its fact is there; this says something more or something else of it. */
        CHANGED,
        /** The graph has this statement already. */
        UNCHANGED
    }
}
