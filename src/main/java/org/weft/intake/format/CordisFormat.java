package org.weft.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.OrganisationKind;
import org.weft.intake.Countries;
import org.weft.intake.Format;
import org.weft.intake.ImportSettings;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;
import org.weft.intake.Problem.Code;
import org.weft.intake.RowSink;
import org.weft.intake.Table;

/**
 * Projects of the European Union's framework programmes. The file of projects and the file of participations are joined
 * through a {@link Scratch}, so that neither has to be in an order.
 */
@Component
final class CordisFormat implements Format {

    private static final Registry CORDIS = new Registry("cordis", "CORDIS: EU research projects",
            "Publications Office of the European Union", "CC-BY-4.0", "https://cordis.europa.eu");
    private static final Wanted PROJECTS = Wanted.all("id", "acronym", "title", "startDate");
    private static final Wanted PARTICIPATIONS = new Wanted("projectID, organisationID, name and country",
            header -> header.hasAll("projectID", "name", "country") && (header.has("organisationID")
                    || header.has("id")));

    @Override
    public String name() {
        return "CORDIS";
    }

    @Override
    public String description() {
        return "CORDIS projects of the European Union: project.csv and organization.csv together, or their ZIP.";
    }

    @Override
    public boolean recognises(List<Part> parts) throws IOException {
        return Spreadsheet.anyHeader(parts, PARTICIPATIONS.or(PROJECTS));
    }

    @Override
    public void read(List<Part> parts, ImportSettings settings, RowSink rows) throws IOException {
        var projects = new ArrayList<Part>();
        var participations = new ArrayList<Part>();
        for (Part part : parts) {
            if (Spreadsheet.hasHeader(part, PARTICIPATIONS)) {
                participations.add(part);
            } else if (Spreadsheet.hasHeader(part, PROJECTS)) {
                projects.add(part);
            } else {
                rows.notice("Left out: of CORDIS only the files of projects and of organisations are read.",
                        part.name());
            }
        }
        requireBoth(parts, projects, participations);
        try (var scratch = new Scratch()) {
            read(projects, participations, new Filters(settings), scratch, rows);
        }
    }

    private static void requireBoth(List<Part> parts, List<Part> projects, List<Part> participations) {
        if (participations.isEmpty() || projects.isEmpty()) {
            String missing = participations.isEmpty() ? "organization.csv" : "project.csv";
            throw new IntakeException("'" + parts.getFirst().name() + "' is one half of CORDIS: " + missing
                    + " is missing.", "Give project.csv and organization.csv together, or the ZIP that holds both.");
        }
    }

    private static void read(List<Part> projects, List<Part> participations, Filters filters, Scratch scratch,
            RowSink rows) throws IOException {
        var extract = new Extract(rows, CORDIS);
        each(projects, PROJECTS, Unheard.INSTANCE, (part, line) -> {
            if (!filters.takesYear(year(line))) {
                scratch.add("of another year " + line.cell("id"), "");
            }
        });
        each(participations, PARTICIPATIONS, Unheard.INSTANCE, (part, line) -> {
            String project = line.cell("projectID");
            if (!organisationId(line).isEmpty() && !line.cell("name").isEmpty()) {
                scratch.add("party " + project, id(line));
            }
            if (filters.takesCountry(country(line)) && filters.takesKind(kind(line))
                    && !scratch.has("of another year " + project)) {
                scratch.add("wanted " + project, "");
            }
        });
        each(participations, PARTICIPATIONS, rows, (part, line) -> {
            if (scratch.has("wanted " + line.cell("projectID")) || line.cell("projectID").isEmpty()) {
                extract.record(part, line.original());
                organisation(line, extract);
            }
        });
        each(projects, PROJECTS, rows, (part, line) -> {
            if (scratch.has("wanted " + line.cell("id"))) {
                extract.record(part, line.original());
                tie(line, new LinkedHashSet<>(scratch.of("party " + line.cell("id"))), extract);
            }
        });
    }

    private interface Taker {
        void take(Part part, Line line);
    }

    private static void each(List<Part> parts, Wanted wanted, RowSink rows, Taker taker) throws IOException {
        for (Part part : parts) {
            try (Spreadsheet book = Spreadsheet.open(part)) {
                for (Sheet sheet : book.sheets()) {
                    Consumer<Line> each = line -> taker.take(part, line);
                    sheet.read(wanted, rows, each);
                }
            }
        }
    }

    private static void organisation(Line line, Extract extract) {
        if (organisationId(line).isEmpty() || line.cell("name").isEmpty() || line.cell("projectID").isEmpty()) {
            String column = line.cell("name").isEmpty()
                    ? "name"
                    : line.cell("projectID").isEmpty() ? "projectID" : "organisationID";
            extract.reject(column, "", Code.REQUIRED, "is empty; a participation needs a project, an id and a name");
            return;
        }
        String country = country(line);
        if (country.isEmpty()) {
            extract.notice("Its country has no ISO 3166-1 code, or is not said: the country is left empty.",
                    line.cell("name") + ' ' + line.cell("country"));
        }
        extract.shared(Table.ORGANISATIONS, organisationId(line), new Saying().with("id", id(line))
                .with("name", line.cell("name")).with("kind", kind(line).name()).with("country", country)
                .with("place", place(line, country, extract)).with("aliases", List.of(line.cell("shortName")))
                .with("website", line.cell("organizationURL")));
    }

    /** Its code; empty where it has none. */
    private static String country(Line line) {
        return Objects.requireNonNullElse(Countries.code(line.cell("country")), "");
    }

    private static String place(Line line, String country, Extract extract) {
        String[] degrees = line.cell("geolocation").replaceAll("[()\\s]", "").split(",", -1);
        boolean isKnown = degrees.length == 2;
        return line.cell("city").isEmpty() || country.isEmpty()
                ? ""
                : new Town("", Town.readable(line.cell("city")), country, isKnown ? degrees[0] : "",
                        isKnown ? degrees[1] : "").writeTo(extract, organisationId(line));
    }

    private static void tie(Line line, Set<String> parties, Extract extract) {
        if (parties.size() < 2) {
            extract.notice("No tie: the project has one organisation.", title(line));
        } else {
            String amount = Amounts.plain(line.cell("ecMaxContribution"));
            extract.row(Table.TIES, line.cell("id"), new Saying().with("id", "cordis-" + line.cell("id"))
                    .with("kind", CollaborationKind.RESEARCH_PARTNERSHIP.name())
                    .with("status", status(line.cell("status"))).with("name", title(line)).with("parties", parties)
                    .with("startedOn", line.cell("startDate")).with("endedOn", line.cell("endDate"))
                    .with("amount", amount).with("currency", amount.isEmpty() || amount.equals("0") ? "" : "EUR")
                    .with("note", line.firstOf("frameworkProgramme", "programme")));
        }
    }

    private static String title(Line line) {
        String acronym = line.cell("acronym");
        String title = line.cell("title");
        return acronym.isEmpty() || title.isEmpty() || acronym.equals(title)
                ? acronym + title
                : acronym + " – " + title;
    }

    private static String status(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "SIGNED" -> "ACTIVE";
            case "CLOSED", "TERMINATED" -> "ENDED";
            default -> word;
        };
    }

    private static String year(Line line) {
        String start = line.cell("startDate");
        return start.length() < 4 ? start : start.substring(0, 4);
    }

    private static String organisationId(Line line) {
        return line.firstOf("organisationID", "id");
    }

    private static String id(Line line) {
        return "cordis-" + organisationId(line);
    }

    private static OrganisationKind kind(Line line) {
        return switch (line.cell("activityType").toUpperCase(Locale.ROOT)) {
            case "HES" -> OrganisationKind.UNIVERSITY;
            case "PRC" -> OrganisationKind.COMPANY;
            case "PUB" -> OrganisationKind.PUBLIC_BODY;
            case "REC" -> OrganisationKind.RESEARCH_ORGANISATION;
            default -> KindByName.of(line.cell("name")).orElse(OrganisationKind.RESEARCH_ORGANISATION);
        };
    }
}
