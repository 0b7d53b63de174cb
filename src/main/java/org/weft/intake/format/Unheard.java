package org.weft.intake.format;

import org.weft.intake.Problem;
import org.weft.intake.Row;
import org.weft.intake.RowSink;

/** Takes nothing: for a look ahead through a file that is read, and complained of, later. */
enum Unheard implements RowSink {
    INSTANCE;

    @Override
    public void record(Original original) {
        // read later
    }

    @Override
    public void row(Row row) {
        // read later
    }

    @Override
    public void reject(Problem problem) {
        // said later
    }

    @Override
    public void notice(String sentence, String example) {
        // said later
    }
}
