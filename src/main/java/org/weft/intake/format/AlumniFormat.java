package org.weft.intake.format;

import java.io.IOException;
import java.util.List;

import org.springframework.stereotype.Component;
import org.weft.intake.Countries;
import org.weft.intake.Format;
import org.weft.intake.ImportSettings;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;
import org.weft.intake.Problem;
import org.weft.intake.Problem.Code;
import org.weft.intake.Row;
import org.weft.intake.RowSink;
import org.weft.intake.Table;

/**
 * What an alumni office has: a table of counts, or a list of persons. Persons are counted and never kept: nothing of a
 * person but university, country, field and year gets out of here.
 */
@Component
final class AlumniFormat implements Format {

    @Override
    public String name() {
        return "ALUMNI";
    }

    @Override
    public String description() {
        return "Alumni (CSV or XLSX): counts by university, country, field, employer and year, or persons with a column "
                + "consent, who are counted and not kept.";
    }

    @Override
    public boolean recognises(List<Part> parts) throws IOException {
        return Spreadsheet.allHeader(parts, AlumniColumns.COUNTS.or(AlumniColumns.PERSONS));
    }

    @Override
    public void read(List<Part> parts, ImportSettings settings, RowSink rows) throws IOException {
        for (Part part : parts) {
            try (Spreadsheet book = Spreadsheet.open(part)) {
                for (Sheet sheet : book.sheets()) {
                    if (sheet.header(AlumniColumns.PERSONS).isPresent()) {
                        new AlumniPersons(settings, rows).count(sheet);
                    } else if (sheet.header(AlumniColumns.COUNTS).isPresent()) {
                        counts(sheet, settings, rows);
                    }
                }
            }
        }
    }

    private static void counts(Sheet sheet, ImportSettings settings, RowSink rows) throws IOException {
        var filters = new Filters(settings);
        sheet.read(AlumniColumns.COUNTS, rows, line -> {
            String university = AlumniColumns.university(line, settings);
            String country = Countries.codeOrName(AlumniColumns.country(line));
            String year = AlumniColumns.year(line, settings);
            if (university.isEmpty()) {
                throw noUniversity(sheet);
            }
            if (filters.takesCountry(country) && filters.takesYear(year)) {
                rows.record(line.original());
                take(line, university, country, year, rows);
            }
        });
    }

    private static void take(Line line, String university, String country, String year, RowSink rows) {
        String field = AlumniColumns.field(line);
        String employer = AlumniColumns.employer(line);
        String count = Amounts.count(AlumniColumns.count(line));
        if (count.isEmpty()) {
            rows.reject(new Problem(line.file(), line.number(), "count", AlumniColumns.count(line),
                    Code.INVALID, "is not a count; write a whole number, 0 or more"));
            return;
        }
        rows.row(new Row(Table.ALUMNI, line.file(), line.number(), new Saying()
                .with("id", String.join("-", "alumni", university, country, field, employer, year))
                .with("university", university).with("market", country).with("field", field)
                .with("employer", employer).with("year", year).with("count", count).asMap()));
    }

    static IntakeException noUniversity(Sheet sheet) {
        return new IntakeException("'" + sheet.file() + "' does not say of which university these alumni are.",
                "Fill a column university, or name the university for the whole file.");
    }
}
