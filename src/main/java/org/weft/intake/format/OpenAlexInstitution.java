package org.weft.intake.format;

import static org.weft.intake.format.JsonRecords.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weft.analysis.OrganisationKind;
import org.weft.intake.Countries;
import tools.jackson.databind.JsonNode;

/** An institution as OpenAlex has it: whole in its own file, in short within works and as the parent of others. */
record OpenAlexInstitution(JsonNode json) {

    static final Registry OPENALEX = new Registry("openalex", "OpenAlex", "OurResearch", "CC0-1.0",
            "https://openalex.org");
    static final Set<String> WRAPPERS = Set.of("results");

    private static final Pattern ID = Pattern
            .compile("(?i)(?:https?://)?(?:api\\.)?openalex\\.org/(?:institutions/|works/)?([IW]\\d+)");

    /** The short id, such as {@code I136199984} or {@code W2741809807}; empty where it is none. */
    static String shortId(String id) {
        Matcher matcher = ID.matcher(id);
        return matcher.matches() ? matcher.group(1).toUpperCase(java.util.Locale.ROOT) : "";
    }

    /** The address of a record of OpenAlex. */
    static String address(String shortId) {
        return "https://openalex.org/" + shortId;
    }

    String shortId() {
        String id = shortId(text(json.path("id")));
        return id.startsWith("I") ? id : "";
    }

    /** The id that the organisation has by ROR; else by OpenAlex; empty where it has neither. */
    String key() {
        String ror = RorRecord.key(text(json.path("ror")));
        return !ror.isEmpty() ? ror : shortId().isEmpty() ? "" : "openalex-" + shortId();
    }

    String name() {
        return text(json.path("display_name"));
    }

    String country() {
        return Objects.requireNonNullElse(Countries.code(text(json.path("country_code"))), "");
    }

    OrganisationKind kind() {
        return ResearchKinds.of(List.of(text(json.path("type"))));
    }

    List<String> otherNames() {
        var names = new ArrayList<String>();
        json.path("display_name_acronyms").forEach(name -> names.add(text(name)));
        json.path("display_name_alternatives").forEach(name -> names.add(text(name)));
        names.removeIf(name()::equals);
        return names;
    }

    /** Whether the other is, or may be, above it. */
    boolean isBelow(OpenAlexInstitution other) {
        for (JsonNode above : json.path("lineage")) {
            if (!other.shortId().isEmpty() && shortId(text(above)).equals(other.shortId())) {
                return true;
            }
        }
        return false;
    }

    /** What the short form says of it. */
    Saying cells() {
        return new Saying().with("id", key()).with("name", name()).with("kind", kind().name())
                .with("country", country()).with("ror", text(json.path("ror")));
    }
}
