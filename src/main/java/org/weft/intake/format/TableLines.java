package org.weft.intake.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.weft.intake.Apostrophe;
import org.weft.intake.Column;
import org.weft.intake.IntakeException;
import org.weft.intake.Problem;
import org.weft.intake.Row;
import org.weft.intake.RowSink;
import org.weft.intake.Table;
import org.weft.intake.Template;

/** Makes rows of the lines of one table. */
final class TableLines {

    private final Table table;
    private final RowSink rows;
    private final Map<Column, Integer> places = new LinkedHashMap<>();
    private boolean isFirst = true;

    TableLines(Table table, RowSink rows) {
        this.table = table;
        this.rows = rows;
    }

    void read(Line line) {
        if (isFirst) {
            find(line);
            isFirst = false;
        }
        var cells = new LinkedHashMap<String, String>();
        places.forEach((column, place) -> {
            String text = Apostrophe.taken(line.cells().get(place));
            if (!text.isEmpty()) {
                boolean isTyped = column.isList() && !column.isSingle() && !line.header().has(Row.STATEMENT);
                cells.put(column.name(), isTyped ? Lists.piped(text) : text);
            }
        });
        if (cells.isEmpty() && line.cell(Row.STATEMENT).isEmpty()) {
            return; // nothing that the data format has stands there
        }
        if (Template.isExample(table, cells)) {
            rows.notice("The template's example row was left out.", line.file() + ", line " + line.number());
        } else {
            rows.record(line.original());
            rows.row(new Row(table, line.file(), line.number(), cells, statement(line)));
        }
    }

    /** Which statement it is, where a file that was taken out of Weft says so. */
    private String statement(Line line) {
        String id = line.cell(Row.STATEMENT);
        if (!id.isEmpty() && !Row.isStatementId(id)) {
            rows.reject(line.problem(Row.STATEMENT, Problem.Code.INVALID,
                    "is the id of no statement; leave it as it was taken out of Weft, or empty"));
        }
        return id;
    }

    private void find(Line line) {
        table.columns().values().stream().filter(column -> TemplateFormat.place(line.header(), column) >= 0)
                .forEach(column -> places.put(column, TemplateFormat.place(line.header(), column)));
        List<String> missing = table.columns().values().stream()
                .filter(column -> Template.isNeeded(table, column) && !places.containsKey(column)).map(Template::words)
                .toList();
        if (!missing.isEmpty()) {
            throw new IntakeException("'" + line.file() + "' lacks the column " + String.join(", ", missing) + '.',
                    "Add it; the template's sheet help says what stands in it.");
        }
        List<String> names = line.header().names();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty() && i != line.header().place(Row.STATEMENT) && !places.containsValue(i)) {
                rows.notice("Columns that the data format does not have are left out.",
                        line.file() + ", column " + names.get(i));
            }
        }
    }
}
