package org.weft.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Holds rows of Cypher against values of analysis, and counts what has been held. */
final class Twins {

    static final double TOLERANCE = 1e-9;

    private final Map<String, Integer> times = new TreeMap<>();

    /** How many rows have been compared, by what they are. */
    Map<String, Integer> times() {
        return times;
    }

    void count(String what) {
        times.merge(what, 1, Integer::sum);
    }

    /** Numbers to the tolerance, all else exactly. */
    void same(String what, Record row, Map<String, ? extends @Nullable Object> expected) {
        expected.forEach((column, value) -> {
            Object found = row.get(column).asObject();
            if (value instanceof Number number && found instanceof Number other) {
                assertThat(other.doubleValue()).as("%s of %s", column, row).isCloseTo(number.doubleValue(),
                        within(TOLERANCE));
            } else {
                assertThat(found).as("%s of %s", column, row).isEqualTo(value);
            }
        });
        count(what);
    }

    static String text(Record row, String column) {
        return row.get(column).isNull() ? "" : row.get(column).asString();
    }
}
