package org.weft.intake.format;

import java.util.ArrayList;
import java.util.List;

import org.weft.intake.Problem;
import org.weft.intake.Row;
import org.weft.intake.RowSink;
import org.weft.intake.Table;

/** Keeps what a format says. */
public final class Heard implements RowSink {

    final List<Original> records = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    public final List<Problem> problems = new ArrayList<>();
    final List<String> notices = new ArrayList<>();

    @Override
    public void record(Original original) {
        records.add(original);
    }

    @Override
    public void row(Row row) {
        rows.add(row);
    }

    @Override
    public void reject(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void notice(String sentence, String example) {
        notices.add(sentence + " [" + example + ']');
    }

    public List<Row> rows(Table table) {
        return rows.stream().filter(row -> row.table() == table).toList();
    }
}
