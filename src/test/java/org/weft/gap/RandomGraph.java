package org.weft.gap;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.weft.store.Graph;

/**
 * A small network with everything in it that is awkward, made of a seed: campuses of campuses, circles of parts and of
 * fields, ties of many parties, planned, ended, undated and disputed ones, reviews of all scopes, sources of all kinds,
 * dates on the very edge of a threshold, organisations without a field, a country, a statement or a tie; and a plan with
 * counts of people ({@link RandomPlan}).
 */
final class RandomGraph {

    private static final List<String> CODES = List.of("MY", "DE", "US", "AE", "GH");
    private static final List<String> KINDS = List.of("UNIVERSITY", "COMPANY", "FUNDER", "CENTRE_OF_EXCELLENCE",
            "CENTRE_OF_EXCELLENCE", "CENTRE_OF_EXCELLENCE");
    private static final String[] DAYS = {"2015", "2021", "2021-11", "2021-11-20", "2021-11-21", "2024-06", "2026",
            "2026-11-21", "2026-11-22", "2027"};

    private final Random random;
    private final RandomRows rows;
    private final List<String> markets;
    private final List<String> sources = RandomRows.ids("source", 6);
    private final List<String> missions;
    private final List<String> fields;
    private final List<String> organisations;
    private final Map<String, String> parents = new HashMap<>();
    private final String foreign;

    RandomGraph(long seed) {
        random = new Random(seed);
        rows = new RandomRows(random, sources);
        markets = rows.some(CODES, 3 + random.nextInt(3));
        missions = RandomRows.ids("mission", 2 + random.nextInt(3));
        fields = RandomRows.ids("field", 4 + random.nextInt(4));
        organisations = RandomRows.ids("org", 10 + random.nextInt(9));
        foreign = rows.is(0.3) ? "IE" : "GB";
        Collections.shuffle(organisations, random);
        places();
        themes();
        organisations();
        ties();
        reviews();
        new RandomPlan(rows, markets, missions, fields, organisations).add();
    }

    /** From where questions are asked. */
    String region() {
        return rows.is(0.2) ? "there" : "here";
    }

    /** Null half of the time. */
    @Nullable
    String mission() {
        return rows.is(0.5) ? null : rows.one(missions);
    }

    /** Null half of the time. */
    @Nullable
    String market() {
        return rows.is(0.5) ? null : rows.one(markets);
    }

    /** Null half of the time. */
    @Nullable
    String anyRegion() {
        return rows.is(0.5) ? null : region();
    }

    /** One that may have counts of people; null most of the time. */
    @Nullable
    String university() {
        return rows.is(0.8) ? null : rows.one(organisations);
    }

    /** A few organisations. */
    List<String> few() {
        return rows.some(organisations, 1 + random.nextInt(3));
    }

    /** Adds it to an empty graph, with the statements that load a file. */
    void write(Graph graph) {
        graph.write(writing -> {
            rows.tables().forEach((name, of) -> writing.run("intake/" + name, Map.of("rows", of)));
            writing.run("intake/statements", Map.of("rows", rows.statements(), "by", "test", "import", "test"));
            return true;
        });
    }

    /** When each statement was recorded, by its id. */
    List<Map<String, Object>> recorded() {
        return rows.statements();
    }

    private void places() {
        rows.add("regions", RandomRows.row("id", "here", "name", "Here", "country", "GB"));
        rows.add("regions", RandomRows.row("id", "there", "name", "There", "country", foreign));
        for (String code : List.of("GB", "IE", "MY", "DE", "US", "AE", "GH")) {
            if (!CODES.contains(code) || markets.contains(code)) {
                rows.add("countries", RandomRows.row("code", code, "name", code));
            }
        }
        for (String source : sources) {
            String kind = rows.one(List.of("DOCUMENT", "DOCUMENT", "DATASET", "RECORDED", "RECORDED", "ILLUSTRATIVE"));
            rows.add("sources",
                    RandomRows.row("id", source, "title", source, "kind", kind, "visibility", "PUBLIC", "published",
                            rows.is(0.6) ? rows.one(List.of(DAYS)) : null));
        }
    }

    private void themes() {
        for (int i = 0; i < missions.size(); i++) {
            rows.add("missions",
                    RandomRows.row("id", missions.get(i), "region", i < 2 ? "here" : rows.one(List.of("here", "there")),
                            "name",
                            missions.get(i)));
        }
        for (String field : fields) {
            rows.add("fields", RandomRows.row("id", field, "name", field, "broader",
                    rows.some(fields, rows.is(0.5) ? 0 : 1 + random.nextInt(2)).stream()
                            .filter(wider -> !wider.equals(field)
                                    && (rows.is(0.1) || wider.compareTo(field) < 0))
                            .toList(),
                    "missions", rows.some(missions, rows.is(0.5) ? 0 : 1 + random.nextInt(2))));
        }
        for (int i = random.nextInt(7); i > 0; i--) {
            rows.add("markets",
                    RandomRows.row("region", rows.is(0.8) ? "here" : "there", "country",
                            rows.is(0.05) ? "GB" : rows.one(markets), "role",
                            rows.one(List.of("FOCUS", "PARTNER", "INWARD_MISSION", "TWINNING", "MENTIONED")), "tier",
                            rows.is(0.4) ? null : rows.one(List.of("CORE", "EMERGING")), "statement", "aim" + i));
        }
    }

    private void organisations() {
        for (int i = 0; i < organisations.size(); i++) {
            boolean isHome = rows.is(0.45);
            boolean isNear = !isHome && rows.is(0.15);
            String country = isHome ? "GB" : isNear ? foreign : rows.is(0.15) ? "GB" : rows.one(markets);
            String parent = i == 0 || !rows.is(0.35)
                    ? null
                    : organisations.get(random.nextInt(rows.is(0.1) ? organisations.size() : i));
            if (parent != null) {
                parents.put(organisations.get(i), parent);
            }
            rows.add("organisations", RandomRows.row("id", organisations.get(i), "name", organisations.get(i), "kind",
                    rows.one(KINDS), "status",
                    rows.is(0.5) ? null : rows.one(List.of("EXISTING", "PLANNED", "UNNAMED")), "aliases", List.of(),
                    "region",
                    isHome ? List.of("here") : isNear ? List.of("there") : List.of(), "country",
                    rows.is(0.1) ? List.of() : List.of(country), "partOf",
                    parent == null ? List.of() : List.of(parent), "fields", rows.some(fields, random.nextInt(4)),
                    "sectors", rows.some(RandomPlan.SECTORS, random.nextInt(3))));
            rows.state("organisation:" + organisations.get(i), false);
        }
    }

    private void ties() {
        for (String tie : RandomRows.ids("tie", 6 + random.nextInt(11))) {
            List<String> parties = rows.some(organisations, 2 + (rows.is(0.3) ? random.nextInt(3) : 0));
            String kind = rows.is(0.3) ? "CAMPUS" : rows.one(List.of("MOU", "KTP"));
            String part = rows.one(organisations);
            String whole = parents.get(part);
            if (kind.equals("CAMPUS") && whole != null && !whole.equals(part)) {
                parties = List.of(part, whole);
            }
            rows.add("ties", RandomRows.row("id", tie, "name", tie, "kind", kind, "status",
                    rows.one(List.of("ACTIVE", "ACTIVE", "PLANNED", "DORMANT", "ENDED")), "parties", parties,
                    "missions",
                    rows.some(missions, rows.is(0.4) ? 0 : 1 + random.nextInt(2)), "startedOn",
                    rows.is(0.5) ? null : rows.one(List.of(DAYS)), "endedOn",
                    rows.is(0.6) ? null : rows.one(List.of(DAYS))));
            rows.state("tie:" + tie, true);
        }
    }

    private void reviews() {
        for (String review : RandomRows.ids("review", random.nextInt(6))) {
            rows.add("reviews", RandomRows.row("id", review, "region", rows.is(0.8) ? "here" : "there", "mission",
                    rows.some(missions, random.nextInt(2)), "market", rows.some(markets, random.nextInt(2)),
                    "organisation",
                    rows.is(0.6) ? List.of() : List.of(rows.one(organisations)), "reviewedOn",
                    rows.one(List.of("2015-01-01", "2021-11-20", "2021-11-21", "2026-11-21", "2026-11-22")), "by",
                    "test"));
        }
    }
}
