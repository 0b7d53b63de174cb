package org.weft.intake.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.weft.intake.Countries;
import org.weft.intake.ImportSettings;
import org.weft.intake.IntakeException;
import org.weft.intake.Problem;
import org.weft.intake.Problem.Code;
import org.weft.intake.Row;
import org.weft.intake.RowSink;
import org.weft.intake.RowSink.Original;
import org.weft.intake.Table;

/**
 * Counts persons by university, country, field and year. Only those who consented are counted, and of nobody anything
 * else is passed on: no line, no cell, no example.
 */
final class AlumniPersons {

    private static final int MOST_GROUPS = 50_000;
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "given", "granted", "consented");
    private static final List<String> COLUMNS = List.of("university", "country", "field", "year");

    private final Map<String, Group> groups = new TreeMap<>();
    private final ImportSettings settings;
    private final Filters filters;
    private final RowSink rows;

    private record Group(String university, String country, String field, String year, long line, int count) {
        Group oneMore() {
            return new Group(university, country, field, year, line, count + 1);
        }

        List<String> cells() {
            return List.of(university, country, field, year, Integer.toString(count));
        }
    }

    AlumniPersons(ImportSettings settings, RowSink rows) {
        this.settings = settings;
        this.filters = new Filters(settings);
        this.rows = rows;
    }

    /** Reads a list of persons, and writes the counts at its end. */
    void count(Sheet sheet) throws IOException {
        if (!AlumniColumns.hasConsent(sheet.header(AlumniColumns.PERSONS).orElseThrow())) {
            throw new IntakeException("'" + sheet.file() + "' lists persons and has no column consent.",
                    "Add a column consent with yes for those who agreed to be counted, or give counts instead of persons.");
        }
        sheet.read(AlumniColumns.PERSONS, new Discreet(rows), line -> take(sheet, line));
        groups.values().forEach(group -> write(sheet, group));
    }

    private void take(Sheet sheet, Line line) {
        String university = AlumniColumns.university(line, settings);
        String country = Countries.codeOrName(AlumniColumns.country(line));
        String field = AlumniColumns.field(line);
        String year = AlumniColumns.year(line, settings);
        if (!YES.contains(AlumniColumns.consent(line).toLowerCase(Locale.ROOT))) {
            rows.notice("Left out: a person who has not consented.", "");
        } else if (country.isEmpty()) {
            rows.notice("Left out: a person of whom no country is said.", "");
        } else if (university.isEmpty()) {
            throw AlumniFormat.noUniversity(sheet);
        } else if (!year.matches("\\d{4}")) {
            reject(line, "year",
                    "is not the year in which they were counted (a graduation year is not it); fill a column "
                            + "year, or say years=2025 for the whole file");
        } else if (isPersonal(university) || isPersonal(country) || isPersonal(field)) {
            reject(line, "country",
                    "or university or field holds an e-mail address or a number; have the columns moved?");
        } else if (filters.takesCountry(country) && filters.takesYear(year)) {
            add(sheet, new Group(university, country, field, year, line.number(), 1));
        }
    }

    /** An e-mail address, a telephone number or the like, which stands in a wrong column. */
    private static boolean isPersonal(String text) {
        return text.contains("@") || text.chars().filter(Character::isDigit).count() > 4;
    }

    private void reject(Line line, String column, String message) {
        rows.record(new Original(line.file(), line.number(), COLUMNS, COLUMNS.stream().map(name -> "").toList()));
        rows.reject(new Problem(line.file(), line.number(), column, "", Code.INVALID, message));
    }

    private void add(Sheet sheet, Group group) {
        groups.merge(String.join("\n", group.university(), group.country(), group.field(), group.year()), group,
                (known, next) -> known.oneMore());
        if (groups.size() > MOST_GROUPS) {
            throw new IntakeException("'" + sheet.file() + "' has more than " + MOST_GROUPS
                    + " different groups of university, country, field and year.",
                    "Look whether a column with something else is called university, country, field or year.");
        }
    }

    private void write(Sheet sheet, Group group) {
        var header = List.of("university", "country", "field", "year", "count");
        rows.record(new Original(sheet.file(), group.line(), header, group.cells()));
        rows.row(new Row(Table.ALUMNI, sheet.file(), group.line(), new Saying()
                .with("id", String.join("-", "alumni", group.university(), group.country(), group.field(), "",
                        group.year()))
                .with("university", group.university()).with("market", group.country()).with("field", group.field())
                .with("year", group.year()).with("count", Integer.toString(group.count())).asMap()));
    }

    /** Passes on that something is wrong, and nothing of the person of whom it is said. */
    private record Discreet(RowSink rows) implements RowSink {

        @Override
        public void record(Original original) {
            rows.record(new Original(original.file(), original.line(), COLUMNS,
                    COLUMNS.stream().map(name -> "").toList()));
        }

        @Override
        public void row(Row row) {
            rows.row(row);
        }

        @Override
        public void reject(Problem problem) {
            rows.reject(new Problem(problem.file(), problem.line(), problem.column(), "", problem.code(),
                    problem.message()));
        }

        @Override
        public void notice(String sentence, String example) {
            rows.notice(sentence, "");
        }
    }
}
