package org.weft.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.weft.access.Asked;
import org.weft.access.Refusal;
import org.weft.sheet.Citations;
import org.weft.sheet.Column;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;

/** An answer on its way into a file: rows pass through one by one, and what they rest on is noted. */
final class TableFile<R> {

    private final Sheet<R> sheet;
    private final Asked asked;
    private final Citations citations;
    private final Map<String, @Nullable Object> facts;
    private final Stream<R> rows;
    private final TreeSet<String> sources = new TreeSet<>();

    /** Asks the question; refuses here what is wrong with it. */
    TableFile(Sheet<R> sheet, Asked asked, Citations citations) {
        this.sheet = sheet;
        this.asked = asked;
        this.citations = citations;
        Integer first = isOwn(sheet) ? null : asked.whole("first");
        if (first != null && first < 1) {
            throw new Refusal(Refusal.Code.BAD_INPUT,
                    "first is " + first + "; ask for 1 or more, or leave it out for all.");
        }
        Rows<R> answer = sheet.answer().apply(asked);
        this.facts = answer.facts();
        this.sources.addAll(answer.sources());
        this.rows = first == null ? answer.rows() : answer.rows().limit(first);
    }

    /** Whether {@code first} means something of its own in a question. */
    static boolean isOwn(Sheet<?> sheet) {
        return sheet.parameters().stream().anyMatch(parameter -> parameter.name().equals("first"));
    }

    String name() {
        return sheet.name();
    }

    List<Column<R>> columns() {
        return sheet.columns();
    }

    /** Hands out each row's values, once. */
    void forEachRow(RowWriter writer) throws IOException {
        for (var iterator = rows.iterator(); iterator.hasNext();) {
            R row = iterator.next();
            sheet.sources().apply(row, asked.network()).forEach(sources::add);
            writer.write(sheet.columns().stream()
                    .<@Nullable Object>map(column -> column.value().apply(row, asked.network())).toList());
        }
    }

    /** What the file says of itself, once all rows have passed. */
    List<List<@Nullable Object>> about() {
        return new About(sheet.title(), sheet.parameters(), asked, facts, citations.of(sources))
                .lines(sheet.columns());
    }

    /** Where a row's values go. */
    interface RowWriter {
        void write(List<@Nullable Object> values) throws IOException;
    }
}
