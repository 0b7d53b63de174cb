package org.weft.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.weft.store.Graph;

/**
 * A small network with everything in it that is awkward, made of a seed: campuses of campuses, circles of parts and of
 * fields, ties of many parties, planned, ended, undated and disputed ones, reviews of all scopes, sources of all kinds,
 * dates on the very edge of a threshold, organisations without a field, a country, a statement or a tie.
 */
final class RandomGraph {

    private static final List<String> CODES = List.of("MY", "DE", "US", "AE", "GH");
    private static final String[] DAYS = {"2015", "2021", "2021-11", "2021-11-20", "2021-11-21", "2024-06", "2026",
            "2026-11-21", "2026-11-22", "2027"};

    private final Random random;
    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    private final List<Map<String, Object>> statements = new ArrayList<>();
    private final List<String> markets;
    private final List<String> sources = ids("source", 6);
    private final List<String> missions;
    private final List<String> fields;
    private final List<String> organisations;
    private final Map<String, String> parents = new HashMap<>();
    private final String foreign;

    RandomGraph(long seed) {
        random = new Random(seed);
        markets = some(CODES, 3 + random.nextInt(3));
        missions = ids("mission", 2 + random.nextInt(3));
        fields = ids("field", 4 + random.nextInt(4));
        organisations = ids("org", 10 + random.nextInt(9));
        foreign = is(0.3) ? "IE" : "GB";
        Collections.shuffle(organisations, random);
        places();
        themes();
        organisations();
        ties();
        reviews();
    }

    /** From where questions are asked. */
    String region() {
        return is(0.2) ? "there" : "here";
    }

    /** Null half of the time. */
    @Nullable
    String mission() {
        return is(0.5) ? null : one(missions);
    }

    /** Null half of the time. */
    @Nullable
    String market() {
        return is(0.5) ? null : one(markets);
    }

    /** A few organisations. */
    List<String> few() {
        return some(organisations, 1 + random.nextInt(3));
    }

    /** Adds it to an empty graph, with the statements that load a file. */
    void write(Graph graph) {
        graph.write(writing -> {
            rows.forEach((name, of) -> writing.run("intake/" + name, Map.of("rows", of)));
            writing.run("intake/statements", Map.of("rows", statements, "by", "test", "import", "test"));
            return true;
        });
    }

    /** When each statement was recorded, by its id. */
    List<Map<String, Object>> recorded() {
        return statements;
    }

    private void places() {
        add("regions", row("id", "here", "name", "Here", "country", "GB"));
        add("regions", row("id", "there", "name", "There", "country", foreign));
        for (String code : List.of("GB", "IE", "MY", "DE", "US", "AE", "GH")) {
            if (!CODES.contains(code) || markets.contains(code)) {
                add("countries", row("code", code, "name", code));
            }
        }
        for (String source : sources) {
            String kind = one(List.of("DOCUMENT", "DOCUMENT", "DATASET", "RECORDED", "RECORDED", "ILLUSTRATIVE"));
            add("sources", row("id", source, "title", source, "kind", kind, "visibility", "PUBLIC", "published",
                    is(0.6) ? one(List.of(DAYS)) : null));
        }
    }

    private void themes() {
        for (int i = 0; i < missions.size(); i++) {
            add("missions", row("id", missions.get(i), "region", i < 2 ? "here" : one(List.of("here", "there")), "name",
                    missions.get(i)));
        }
        for (String field : fields) {
            add("fields", row("id", field, "name", field, "broader",
                    some(fields, is(0.5) ? 0 : 1 + random.nextInt(2)).stream().filter(wider -> !wider.equals(field)
                            && (is(0.1) || wider.compareTo(field) < 0)).toList(),
                    "missions", some(missions, is(0.5) ? 0 : 1 + random.nextInt(2))));
        }
        for (int i = random.nextInt(7); i > 0; i--) {
            add("markets", row("region", is(0.8) ? "here" : "there", "country", is(0.05) ? "GB" : one(markets), "role",
                    one(List.of("FOCUS", "PARTNER", "INWARD_MISSION", "TWINNING", "MENTIONED")), "tier",
                    is(0.4) ? null : one(List.of("CORE", "EMERGING")), "statement", "aim" + i));
        }
    }

    private void organisations() {
        for (int i = 0; i < organisations.size(); i++) {
            boolean isHome = is(0.45);
            boolean isNear = !isHome && is(0.15);
            String country = isHome ? "GB" : isNear ? foreign : is(0.15) ? "GB" : one(markets);
            String parent = i == 0 || !is(0.35)
                    ? null
                    : organisations.get(random.nextInt(is(0.1) ? organisations.size() : i));
            if (parent != null) {
                parents.put(organisations.get(i), parent);
            }
            add("organisations", row("id", organisations.get(i), "name", organisations.get(i), "kind",
                    one(List.of("UNIVERSITY", "COMPANY", "FUNDER")), "status",
                    is(0.5) ? null : one(List.of("EXISTING", "PLANNED", "UNNAMED")), "aliases", List.of(), "region",
                    isHome ? List.of("here") : isNear ? List.of("there") : List.of(), "country",
                    is(0.1) ? List.of() : List.of(country), "partOf",
                    parent == null ? List.of() : List.of(parent), "fields", some(fields, random.nextInt(4))));
            state("organisation:" + organisations.get(i), false);
        }
    }

    private void ties() {
        for (String tie : ids("tie", 6 + random.nextInt(11))) {
            List<String> parties = some(organisations, 2 + (is(0.3) ? random.nextInt(3) : 0));
            String kind = is(0.3) ? "CAMPUS" : one(List.of("MOU", "KTP"));
            String part = one(organisations);
            String whole = parents.get(part);
            if (kind.equals("CAMPUS") && whole != null && !whole.equals(part)) {
                parties = List.of(part, whole);
            }
            add("ties", row("id", tie, "name", tie, "kind", kind, "status",
                    one(List.of("ACTIVE", "ACTIVE", "PLANNED", "DORMANT", "ENDED")), "parties", parties, "missions",
                    some(missions, is(0.4) ? 0 : 1 + random.nextInt(2)), "startedOn",
                    is(0.5) ? null : one(List.of(DAYS)), "endedOn", is(0.6) ? null : one(List.of(DAYS))));
            state("tie:" + tie, true);
        }
    }

    private void reviews() {
        for (String review : ids("review", random.nextInt(6))) {
            add("reviews", row("id", review, "region", is(0.8) ? "here" : "there", "mission",
                    some(missions, random.nextInt(2)), "market", some(markets, random.nextInt(2)), "organisation",
                    is(0.6) ? List.of() : List.of(one(organisations)), "reviewedOn",
                    one(List.of("2015-01-01", "2021-11-20", "2021-11-21", "2026-11-21", "2026-11-22")), "by", "test"));
        }
    }

    /** None to three statements of a fact, each from some source. */
    private void state(String fact, boolean isTie) {
        for (int i = is(0.1) ? 0 : 1 + random.nextInt(3); i > 0; i--) {
            statements.add(row("fact", fact, "statement", fact + i, "source", one(sources), "locator", "test", "status",
                    isTie && is(0.8) ? one(List.of("ACTIVE", "ACTIVE", "PLANNED", "DORMANT", "ENDED")) : null,
                    "recordedAt", one(List.of("2015-06-01T12:00:00Z", "2021-11-21T00:30:00+02:00",
                            "2021-11-20T23:30:00-02:00", "2026-11-21T10:00:00Z", "2026-12-01T00:00:00Z"))));
        }
    }

    private boolean is(double chance) {
        return random.nextDouble() < chance;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> List<T> some(List<T> of, int most) {
        var shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(most, shuffled.size())));
    }

    private static List<String> ids(String kind, int count) {
        var ids = new String[count];
        Arrays.setAll(ids, i -> kind + (10 + i));
        return new ArrayList<>(List.of(ids));
    }

    private void add(String table, Map<String, Object> row) {
        rows.computeIfAbsent(table, key -> new ArrayList<>()).add(row);
    }

    private static Map<String, Object> row(@Nullable Object... cells) {
        var row = new HashMap<String, Object>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put((String) cells[i], cells[i + 1]);
        }
        return row;
    }
}
