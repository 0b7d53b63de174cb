package org.weft.intake.format;

import static org.weft.intake.format.JsonRecords.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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
import tools.jackson.databind.JsonNode;

/** The Research Organization Registry, schema 2: a release, a part of it, or an answer of its API. */
@Component
final class RorFormat implements Format {

    static final Set<String> WRAPPERS = Set.of("items");

    private static final Registry ROR = new Registry("ror", "Research Organization Registry", "ROR", "CC0-1.0",
            "https://ror.org");

    @Override
    public String name() {
        return "ROR";
    }

    @Override
    public String description() {
        return "Research Organization Registry, schema 2: the release (ZIP), its JSON, or JSON Lines.";
    }

    @Override
    public boolean recognises(List<Part> parts) throws IOException {
        boolean hasRecords = false;
        for (Part part : parts) {
            RorRecord first = first(part);
            boolean isRecords = first.isSchema2() || first.isSchema1();
            if (!isRecords && !part.name().toLowerCase(Locale.ROOT).contains("ror-data")) {
                return false;
            }
            hasRecords |= isRecords;
        }
        return hasRecords;
    }

    @Override
    public void read(List<Part> parts, ImportSettings settings, RowSink rows) throws IOException {
        List<Part> readable = readable(parts, rows);
        var successors = new RorSuccessors();
        for (Part part : readable) {
            successors.lookInto(part);
        }
        var filters = new Filters(settings);
        var extract = new Extract(rows, ROR);
        for (Part part : readable) {
            new JsonRecords(part, RorRecord.MEMBERS, WRAPPERS).each((json, number) -> {
                extract.record(part, number, json);
                take(new RorRecord(json), successors, filters, extract);
            });
        }
    }

    private static RorRecord first(Part part) throws IOException {
        return new RorRecord(new JsonRecords(part, RorRecord.MEMBERS, WRAPPERS).first());
    }

    private static List<Part> readable(List<Part> parts, RowSink rows) throws IOException {
        var readable = new ArrayList<Part>();
        for (Part part : parts) {
            if (first(part).hasNamesOfSchema2()) {
                readable.add(part);
            } else {
                rows.notice("Left out: of a release of ROR only the JSON of schema 2 is read.", part.name());
            }
        }
        if (readable.isEmpty()) {
            throw new IntakeException("'" + parts.getFirst().name() + "' is in ROR's old schema 1.",
                    "Take the file of the same release whose name ends in schema_v2.json, or a release of 2025 or later.");
        }
        return readable;
    }

    private static void take(RorRecord record, RorSuccessors successors, Filters filters, Extract extract) {
        String key = RorRecord.key(record.id());
        if (key.isEmpty()) {
            extract.reject("id", record.id(), Code.INVALID,
                    "is not an id of ROR; that is https://ror.org/ and nine letters and digits");
        } else if (record.name().isEmpty()) {
            extract.reject("names", "", Code.REQUIRED, "holds no name to show; this needs one of type ror_display");
        } else if (record.status().equals("withdrawn")) {
            String successor = record.related("successor").stream().map(next -> " → " + next.label())
                    .collect(Collectors.joining());
            extract.notice("Left out: ROR has withdrawn the record; where it has one successor, that takes its names.",
                    record.name() + successor);
        } else {
            JsonNode place = record.locations().isEmpty() ? record.json().path("") : record.locations().getFirst();
            OrganisationKind kind = ResearchKinds.of(record.types());
            String country = country(record, place, extract);
            if (filters.takesCountry(country) && filters.takesKind(kind)) {
                organisation(record, key, kind, country, place(record, place, country, extract), successors, extract);
            }
        }
    }

    private static void organisation(RorRecord record, String key, OrganisationKind kind, String country, String place,
            RorSuccessors successors, Extract extract) {
        boolean isActive = !record.status().equals("inactive");
        var aliases = new ArrayList<>(record.names());
        aliases.addAll(successors.namesOfPredecessors(key));
        aliases.removeIf(record.name()::equals);
        extract.row(Table.ORGANISATIONS, record.id(), new Saying().with("id", key).with("name", record.name())
                .with("kind", kind.name()).with("status", isActive ? "EXISTING" : "").with("country", country)
                .with("place", place).with("partOf", parent(record, key, successors, extract)).with("aliases", aliases)
                .with("website", record.website()).with("ror", record.id()).with("wikidata", record.wikidata())
                .with("note", isActive ? "" : ended(record)));
        if (!isActive) {
            extract.notice("ROR says that it is no longer active: it is taken, with a note and without a status.",
                    record.name());
        }
    }

    private static String ended(RorRecord record) {
        String successors = record.related("successor").stream().map(RorRecord.Related::label)
                .collect(Collectors.joining(", "));
        return "No longer active (ROR)" + (successors.isEmpty() ? "" : "; succeeded by " + successors);
    }

    private static String parent(RorRecord record, String key, RorSuccessors successors, Extract extract) {
        List<String> parents = record.related("parent").stream().map(RorRecord.Related::key).map(successors::follow)
                .filter(parent -> !parent.equals(key)).distinct().toList();
        if (parents.size() > 1) {
            extract.notice("Has several parents in ROR: the first is taken.", record.name());
        }
        return parents.isEmpty() ? "" : parents.getFirst();
    }

    private static String country(RorRecord record, JsonNode place, Extract extract) {
        String code = text(place.path("geonames_details").path("country_code"));
        String country = Objects.requireNonNullElse(Countries.code(code), "");
        if (country.isEmpty()) {
            extract.notice("Its country has no ISO 3166-1 code, or is not said: the country is left empty.",
                    (record.name() + " " + code).strip());
        }
        return country;
    }

    /** Writes the place and gives its id. */
    private static String place(RorRecord record, JsonNode place, String country, Extract extract) {
        JsonNode details = place.path("geonames_details");
        String name = text(details.path("name"));
        if (record.locations().size() > 1) {
            extract.notice("Has several places in ROR: the first is taken.", record.name());
        }
        return name.isEmpty() || country.isEmpty()
                ? ""
                : new Town(text(place.path("geonames_id")), name, country, text(details.path("lat")),
                        text(details.path("lng"))).writeTo(extract, record.id());
    }
}
