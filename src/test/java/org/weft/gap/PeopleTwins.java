package org.weft.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.weft.analysis.Network;
import org.weft.analysis.People;
import org.weft.analysis.PeopleCounts;
import org.weft.store.Graph;

/** Counts of alumni and of students: analysis against its Cypher twin. */
final class PeopleTwins {

    private final Twins twins;
    private final Graph graph;
    private final Network network;

    PeopleTwins(Twins twins, Graph graph, Network network) {
        this.twins = twins;
        this.graph = graph;
        this.network = network;
    }

    void compare(@Nullable String region, @Nullable String mission, @Nullable String market,
            @Nullable String university) {
        var expected = new ArrayList<Map<String, @Nullable Object>>();
        add("ALUMNI", People.alumni(network).of(region, mission, market, university), expected);
        add("STUDENTS", People.students(network).of(region, mission, market, university), expected);
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("region", region);
        parameters.put("mission", mission);
        parameters.put("market", market);
        parameters.put("university", university);
        List<Record> rows = graph.read("gap/people", parameters, row -> row);
        assertThat(rows).hasSameSizeAs(expected);
        for (int i = 0; i < rows.size(); i++) {
            twins.same("people", rows.get(i), expected.get(i));
        }
    }

    private static void add(String who, PeopleCounts counts, List<Map<String, @Nullable Object>> expected) {
        counts.counts().forEach(
                count -> expected.add(row(who, count.market(), count.field(), count.year(), count.count())));
        counts.totals().forEach(total -> expected.add(row(who, null, null, total.year(), total.count())));
    }

    private static Map<String, @Nullable Object> row(String who, @Nullable String market, @Nullable String field,
            int year, int count) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("who", who);
        row.put("market", market);
        row.put("field", field);
        row.put("year", (long) year);
        row.put("count", (long) count);
        return row;
    }
}
