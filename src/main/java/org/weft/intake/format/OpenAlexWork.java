package org.weft.intake.format;

import static org.weft.intake.format.JsonRecords.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A publication of OpenAlex, without its authors and its text.
 *
 * @param institutions those of all authors, each once, by key
 */
record OpenAlexWork(JsonNode json, List<OpenAlexInstitution> institutions) {

    /** No {@code author} and no raw name: people are never read. */
    static final Set<String> MEMBERS = Set.of("id", "publication_year", "authorships", "institutions", "ror",
            "display_name", "country_code", "type", "lineage", "primary_topic", "field", "is_retracted");
    static final int MOST_INSTITUTIONS = 30;

    /** Two institutions of the work, by the order of their keys. */
    record Pair(OpenAlexInstitution one, OpenAlexInstitution other) {
        String tie() {
            return "openalex-" + last(one) + '-' + last(other);
        }

        private static String last(OpenAlexInstitution institution) {
            return institution.key().substring(institution.key().indexOf('-') + 1);
        }
    }

    static OpenAlexWork of(JsonNode json) {
        var institutions = new TreeMap<String, OpenAlexInstitution>();
        for (JsonNode authorship : json.path("authorships")) {
            for (JsonNode node : authorship.path("institutions")) {
                var institution = new OpenAlexInstitution(node);
                if (!institution.key().isEmpty() && !institution.name().isEmpty()) {
                    institutions.putIfAbsent(institution.key(), institution);
                }
            }
        }
        return new OpenAlexWork(json, List.copyOf(institutions.values()));
    }

    String shortId() {
        String id = OpenAlexInstitution.shortId(text(json.path("id")));
        return id.startsWith("W") ? id : "";
    }

    String year() {
        String year = text(json.path("publication_year"));
        return year.matches("\\d{4}") ? year : "";
    }

    boolean isRetracted() {
        return json.path("is_retracted").isBoolean() && json.path("is_retracted").booleanValue();
    }

    String field() {
        return text(json.path("primary_topic").path("field").path("display_name"));
    }

    /** Whether its year is wanted, and it stands, and it has not so many institutions that it says nothing of two. */
    boolean counts(Filters filters) {
        return !shortId().isEmpty() && !isRetracted() && filters.takesYear(year())
                && institutions.size() <= MOST_INSTITUTIONS;
    }

    /** The pairs that are wanted: one of a wanted country, both of a wanted kind, neither a part of the other. */
    List<Pair> pairs(Filters filters) {
        List<OpenAlexInstitution> all = institutions.stream()
                .filter(institution -> filters.takesKind(institution.kind())).toList();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < all.size(); i++) {
            for (OpenAlexInstitution other : all.subList(i + 1, all.size())) {
                OpenAlexInstitution one = all.get(i);
                if (filters.takesAnyCountry(List.of(one.country(), other.country())) && !one.isBelow(other)
                        && !other.isBelow(one)) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
        return pairs;
    }
}
