package org.weft.intake.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.weft.intake.Format;
import org.weft.intake.ImportSettings;
import org.weft.intake.Part;
import org.weft.intake.Problem.Code;
import org.weft.intake.RowSink;
import org.weft.intake.Table;

/** HESA's tables of students by provider, country and academic year. */
@Component
final class HesaFormat implements Format {

    private static final Registry HESA = new Registry("hesa-students", "HESA: higher education student data",
            "HESA (Jisc)", "CC-BY-4.0", "https://www.hesa.ac.uk/data-and-analysis/students");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d|19\\d\\d)(?:[/-]\\d{2}(?:\\d{2})?)?");

    @Override
    public String name() {
        return "HESA";
    }

    @Override
    public String description() {
        return "HESA student tables by HE provider, country and academic year (CSV or XLSX).";
    }

    @Override
    public boolean recognises(List<Part> parts) throws IOException {
        return Spreadsheet.allHeader(parts, HesaTable.WANTED);
    }

    @Override
    public void read(List<Part> parts, ImportSettings settings, RowSink rows) throws IOException {
        var filters = new Filters(settings);
        var extract = new Extract(rows, HESA);
        for (Part part : parts) {
            try (Spreadsheet book = Spreadsheet.open(part)) {
                for (Sheet sheet : book.sheets()) {
                    if (sheet.header(HesaTable.WANTED).isPresent()) {
                        HesaTable table = HesaTable.of(sheet);
                        sheet.read(HesaTable.WANTED, rows, line -> {
                            extract.record(part, line.original());
                            take(table, line, filters, extract);
                        });
                    }
                }
            }
        }
    }

    private static void take(HesaTable table, Line line, Filters filters, Extract extract) {
        String leftOut = table.reasonToLeaveOut(line);
        Matcher year = YEAR.matcher(line.cell("Academic Year"));
        String count = Amounts.count(line.cell("Number"));
        if (!leftOut.isEmpty()) {
            extract.notice(leftOut, "line " + line.number());
        } else if (!year.matches()) {
            extract.reject("Academic Year", line.cell("Academic Year"), Code.INVALID,
                    "is no academic year; write 2022/23");
        } else if (count.isEmpty()) {
            extract.reject("Number", line.cell("Number"), Code.INVALID, "is no count; write a whole number");
        } else if (filters.takesYear(year.group(1)) && filters.takesCountry(table.market(line))) {
            students(table, line, year.group(1), count, extract);
        }
    }

    private static void students(HesaTable table, Line line, String year, String count, Extract extract) {
        String provider = line.cell("HE provider");
        String level = table.level(line);
        String market = line.cell(table.country());
        String id = String.join("-", "students", line.firstOf("UKPRN", "HE provider"), market, year, level)
                .toLowerCase(Locale.ROOT);
        extract.row(Table.STUDENTS, "%s, %s, %s".formatted(provider, market, line.cell("Academic Year")),
                new Saying().with("id", id).with("university", provider).with("market", table.market(line))
                        .with("year", year).with("level", level).with("count", count));
    }
}
