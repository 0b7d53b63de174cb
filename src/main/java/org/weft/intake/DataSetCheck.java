package org.weft.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.weft.intake.Problem.Code;

/** Finds what is wrong with a data set before anything of it is written. */
final class DataSetCheck {

    private final DataSet data;
    private final RowChecks checks;

    /** For an empty graph. */
    DataSetCheck(DataSet data, LocalDate today) {
        this(data, new KnownThings(), today);
    }

    /** For a graph that holds something already. */
    DataSetCheck(DataSet data, KnownThings before, LocalDate today) {
        this.data = data;
        this.checks = new RowChecks(before.and(data), today);
        data.rows(Table.SOURCES).forEach(checks::source);
    }

    /** Every problem, in the order of the files. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        Set<String> sources = new HashSet<>();
        for (Table table : Table.values()) {
            for (Row row : data.rows(table)) {
                problems.addAll(checks.problems(row));
                if (table == Table.SOURCES && !sources.add(row.cell("id"))) {
                    problems.add(new Problem(row.file(), row.line(), "id", row.cell("id"), Code.INVALID,
                            "stands twice; a source has one row"));
                }
            }
        }
        return problems;
    }
}
