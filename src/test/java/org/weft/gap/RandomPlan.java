package org.weft.gap;

import java.util.List;

/**
 * Sectors, policies, workstreams, events and counts of people in a random graph: sectors that nobody is in or that serve
 * nothing, policies that name nothing or fields alone, events whose guests meet in no tie, counts on the edge of rounding.
 */
final class RandomPlan {

    /** Also organisations are in these. */
    static final List<String> SECTORS = List.copyOf(RandomRows.ids("sector", 5));

    private static final List<Double> COUNTS = List.of(0.0, 2.0, 2.5, 3.0, 7.0, 7.5, 12.0, 48.0, 98.0);

    private final RandomRows rows;
    private final List<String> markets;
    private final List<String> missions;
    private final List<String> fields;
    private final List<String> organisations;

    RandomPlan(RandomRows rows, List<String> markets, List<String> missions, List<String> fields,
            List<String> organisations) {
        this.rows = rows;
        this.markets = markets;
        this.missions = missions;
        this.fields = fields;
        this.organisations = organisations;
    }

    /** Adds them all. */
    void add() {
        for (String sector : SECTORS) {
            rows.add("sectors", RandomRows.row("id", sector, "name", sector, "region", region(), "missions",
                    rows.some(missions, rows.below(3)), "fields", rows.some(fields, rows.below(5))));
            rows.state("sector:" + sector, false);
        }
        policies();
        for (String stream : RandomRows.ids("stream", rows.below(4))) {
            rows.add("workstreams", RandomRows.row("id", stream, "name", stream, "region", region(), "covers",
                    rows.some(missions, rows.below(3)), "promises", rows.some(missions, rows.below(3))));
            rows.state("workstream:" + stream, false);
        }
        for (String event : RandomRows.ids("event", rows.below(4))) {
            rows.add("events", RandomRows.row("id", event, "name", event, "kind", "VISIT", "status",
                    rows.is(0.3) ? null : rows.one(List.of("PLANNED", "HELD", "CANCELLED")), "region", region(),
                    "countries", rows.some(markets, rows.below(3)), "organisations",
                    rows.some(organisations, rows.below(4)), "missions", rows.some(missions, rows.below(2))));
            rows.state("event:" + event, false);
        }
        people("alumni", "ALUMNI");
        people("students", "STUDENTS");
    }

    private void policies() {
        for (String policy : RandomRows.ids("policy", rows.below(6))) {
            rows.add("policies", RandomRows.row("id", policy, "name", policy, "status",
                    rows.is(0.3) ? null : rows.one(List.of("IN_FORCE", "IN_FORCE", "PLANNED", "ENDED")), "missions",
                    rows.some(missions, rows.is(0.7) ? 0 : 1), "fields",
                    rows.some(fields, rows.is(0.5) ? 0 : 1 + rows.below(2)), "sectors",
                    rows.some(SECTORS, rows.is(0.6) ? 0 : 1 + rows.below(2)), "organisations",
                    rows.some(organisations, rows.is(0.8) ? 0 : 1)));
            rows.state("policy:" + policy, false);
        }
    }

    /** Most of the same few universities and markets, so that there is something to sum. */
    private void people(String table, String who) {
        List<String> universities = rows.some(organisations, 3);
        for (String group : RandomRows.ids(table, rows.below(9))) {
            rows.add(table, RandomRows.row("id", group, "university", rows.one(universities), "market",
                    rows.one(markets), "year", 2024 + rows.below(4), "count", rows.one(COUNTS), "field",
                    rows.some(fields.subList(0, 3), rows.below(2)), "employer",
                    rows.some(organisations, who.equals("ALUMNI") ? rows.below(2) : 0), "level", null));
            rows.state(table + ":" + group, false);
        }
    }

    private List<String> region() {
        return rows.is(0.1) ? List.of() : List.of(rows.is(0.8) ? "here" : "there");
    }
}
