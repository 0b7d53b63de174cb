package org.weft.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.weft.analysis.OrganisationKind;
import org.weft.intake.Countries;
import org.weft.intake.Format;
import org.weft.intake.ImportSettings;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;
import org.weft.intake.Problem.Code;
import org.weft.intake.RowSink;
import org.weft.intake.Table;

/** The monthly list of all companies of the United Kingdom; some of them, by postcode or trade. */
@Component
final class CompaniesHouseFormat implements Format {

    private static final Registry HOUSE = new Registry("companies-house", "Companies House: Free Company Data Product",
            "Companies House", "", "https://download.companieshouse.gov.uk/en_output.html");
    private static final Wanted COMPANIES = Wanted.all("CompanyName", "CompanyNumber", "RegAddress.PostCode");
    private static final Set<String> HOME = Set.of("", "ENGLAND", "WALES", "SCOTLAND", "NORTHERN IRELAND",
            "UNITED KINGDOM", "GREAT BRITAIN", "ENGLAND & WALES", "ENGLAND AND WALES", "UK");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final int MOST_NAMES = 10;

    @Override
    public String name() {
        return "COMPANIES_HOUSE";
    }

    @Override
    public String description() {
        return "Companies House Free Company Data (CSV), with a filter: postcodes or SIC codes.";
    }

    @Override
    public boolean recognises(List<Part> parts) throws IOException {
        return Spreadsheet.allHeader(parts, COMPANIES);
    }

    @Override
    public void read(List<Part> parts, ImportSettings settings, RowSink rows) throws IOException {
        var wanted = new CompanyFilter(settings);
        if (wanted.isEmpty()) {
            throw new IntakeException("Companies House lists some 5.7 million companies: too many to look at.",
                    "Say which you want: postcodes=PR,LA takes those of two postcode areas, sic=62,63 those of two trades,"
                            + " both together those that fit both.");
        }
        var extract = new Extract(rows, HOUSE);
        for (Part part : parts) {
            try (Spreadsheet book = Spreadsheet.open(part)) {
                for (Sheet sheet : book.sheets()) {
                    sheet.read(COMPANIES, rows, line -> {
                        if (wanted.takes(line.cell("RegAddress.PostCode"), trades(line))) {
                            extract.record(part, line.original());
                            take(line, extract);
                        } else {
                            rows.record(passed(line));
                        }
                    });
                }
            }
        }
    }

    /** Counts as read, and nothing of it is kept: most of millions of lines are left out by the filter. */
    private static RowSink.Original passed(Line line) {
        return new RowSink.Original("", line.number(), List.of(), List.of());
    }

    private static void take(Line line, Extract extract) {
        String number = number(line.cell("CompanyNumber"));
        String name = line.cell("CompanyName");
        String status = line.cell("CompanyStatus");
        if (name.isEmpty()) {
            extract.reject("CompanyName", "", Code.REQUIRED, "is empty; a company needs a name");
        } else if (number.isEmpty()) {
            extract.reject("CompanyNumber", line.cell("CompanyNumber"), Code.INVALID,
                    "is no company number; that is eight digits, or two letters and six");
        } else if (!line.cell("DissolutionDate").isEmpty() || status.toLowerCase(Locale.ROOT).contains("dissolved")) {
            extract.notice("Left out: the company is dissolved.", name);
        } else {
            boolean isActive = status.toLowerCase(Locale.ROOT).startsWith("active");
            String country = country(line);
            extract.row(Table.ORGANISATIONS, number, new Saying().with("id", "company-" + number).with("name", name)
                    .with("kind", OrganisationKind.COMPANY.name()).with("status", isActive ? "EXISTING" : "")
                    .with("country", country).with("place", place(line, country, number, extract))
                    .with("aliases", formerNames(line)).with("companyNumber", number)
                    .with("note", note(line, isActive ? "" : status)));
        }
    }

    /** With the zeros in front that a spreadsheet takes away; empty where it is none. */
    private static String number(String text) {
        String number = text.toUpperCase(Locale.ROOT);
        if (number.matches("\\d{1,8}")) {
            return "0".repeat(8 - number.length()) + number;
        }
        return number.matches("[A-Z]{2}\\d{6}|[A-Z]\\d{7}|[A-Z]{2}\\d{5}[A-Z]") ? number : "";
    }

    private static String country(Line line) {
        String country = line.cell("RegAddress.Country").toUpperCase(Locale.ROOT);
        return HOME.contains(country) ? "GB" : Countries.codeOrName(line.cell("RegAddress.Country"));
    }

    private static String place(Line line, String country, String number, Extract extract) {
        String town = line.cell("RegAddress.PostTown");
        return town.isEmpty() || !country.equals("GB")
                ? ""
                : new Town("", Town.readable(town), country, "", "").writeTo(extract, number);
    }

    private static List<String> formerNames(Line line) {
        var names = new ArrayList<String>();
        for (int i = 1; i <= MOST_NAMES; i++) {
            names.add(line.cell("PreviousName_" + i + ".CompanyName"));
        }
        return names;
    }

    private static List<String> trades(Line line) {
        return List.of(line.cell("SICCode.SicText_1"), line.cell("SICCode.SicText_2"), line.cell("SICCode.SicText_3"),
                line.cell("SICCode.SicText_4"));
    }

    private static String note(Line line, String status) {
        Matcher date = DATE.matcher(line.cell("IncorporationDate"));
        String trades = trades(line).stream().filter(trade -> trade.matches("\\d.*")).collect(Collectors.joining("; "));
        return List.of(status, trades.isEmpty() ? "" : "SIC " + trades,
                date.matches() ? "incorporated " + iso(date) : "")
                .stream().filter(words -> !words.isEmpty()).collect(Collectors.joining(". "));
    }

    private static String iso(Matcher date) {
        return String.format(Locale.ROOT, "%s-%02d-%02d", date.group(3), Integer.valueOf(date.group(2)),
                Integer.valueOf(date.group(1)));
    }
}
