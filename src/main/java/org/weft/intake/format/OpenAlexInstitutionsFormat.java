package org.weft.intake.format;

import static org.weft.intake.format.JsonRecords.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.weft.intake.Format;
import org.weft.intake.ImportSettings;
import org.weft.intake.Part;
import org.weft.intake.Problem.Code;
import org.weft.intake.RowSink;
import org.weft.intake.Table;
import tools.jackson.databind.JsonNode;

/** The institutions of OpenAlex. */
@Component
final class OpenAlexInstitutionsFormat implements Format {

    private static final Set<String> MEMBERS = Set.of("id", "ror", "display_name", "display_name_acronyms",
            "display_name_alternatives", "country_code", "type", "homepage_url", "geo", "city", "geonames_city_id",
            "latitude", "longitude", "associated_institutions", "relationship", "ids", "wikidata");

    @Override
    public String name() {
        return "OPENALEX_INSTITUTIONS";
    }

    @Override
    public String description() {
        return "Institutions of OpenAlex: JSON Lines of its snapshot, or an answer of its API.";
    }

    @Override
    public boolean recognises(List<Part> parts) throws IOException {
        for (Part part : parts) {
            if (new OpenAlexInstitution(records(part).first()).shortId().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void read(List<Part> parts, ImportSettings settings, RowSink rows) throws IOException {
        var filters = new Filters(settings);
        var extract = new Extract(rows, OpenAlexInstitution.OPENALEX);
        for (Part part : parts) {
            records(part).each((json, number) -> {
                extract.record(part, number, json);
                take(new OpenAlexInstitution(json), filters, extract);
            });
        }
    }

    private static JsonRecords records(Part part) {
        return new JsonRecords(part, MEMBERS, OpenAlexInstitution.WRAPPERS);
    }

    private static void take(OpenAlexInstitution institution, Filters filters, Extract extract) {
        if (institution.shortId().isEmpty()) {
            extract.reject("id", text(institution.json().path("id")), Code.INVALID,
                    "is no institution of OpenAlex; that is https://openalex.org/I and digits");
        } else if (institution.name().isEmpty()) {
            extract.reject("display_name", "", Code.REQUIRED, "is empty; an institution needs a name");
        } else if (filters.takesCountry(institution.country()) && filters.takesKind(institution.kind())) {
            String address = OpenAlexInstitution.address(institution.shortId());
            String wikidata = text(institution.json().path("ids").path("wikidata"));
            extract.row(Table.ORGANISATIONS, address, institution.cells().with("status", "EXISTING")
                    .with("place", place(institution, address, extract)).with("partOf", parent(institution, extract))
                    .with("aliases", institution.otherNames())
                    .with("website", text(institution.json().path("homepage_url")))
                    .with("wikidata", wikidata.substring(wikidata.lastIndexOf('/') + 1)));
        }
    }

    private static String place(OpenAlexInstitution institution, String address, Extract extract) {
        JsonNode geo = institution.json().path("geo");
        String name = text(geo.path("city"));
        String country = institution.country();
        return name.isEmpty() || country.isEmpty()
                ? ""
                : new Town(text(geo.path("geonames_city_id")), name, country, text(geo.path("latitude")),
                        text(geo.path("longitude"))).writeTo(extract, address);
    }

    private static String parent(OpenAlexInstitution institution, Extract extract) {
        var parents = new ArrayList<String>();
        for (JsonNode other : institution.json().path("associated_institutions")) {
            String key = new OpenAlexInstitution(other).key();
            if (text(other.path("relationship")).equals("parent") && !key.isEmpty() && !key.equals(institution.key())) {
                parents.add(key);
            }
        }
        if (parents.size() > 1) {
            extract.notice("Has several parents in OpenAlex: the first is taken.", institution.name());
        }
        return parents.isEmpty() ? "" : parents.getFirst();
    }
}
