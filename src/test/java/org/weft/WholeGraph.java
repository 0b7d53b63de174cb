package org.weft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Looks at the graph past the service, to see whether it is as it was. */
public final class WholeGraph {

    private final Driver driver;

    /** The graph behind this driver. */
    public WholeGraph(Driver driver) {
        this.driver = driver;
    }

    /** What a statement of Cypher answers, or does. */
    public List<Map<String, Object>> rows(String statement) {
        try (var session = driver.session()) {
            return session.run(statement).list(row -> row.asMap());
        }
    }

    /**
     * Every node and every relationship with all that it holds, each a line, in order.
     *
     * @param leftOut labels of nodes and names of properties that are passed over
     */
    public List<String> content(String... leftOut) {
        Set<String> unseen = Set.of(leftOut);
        try (var session = driver.session()) {
            Stream<String> nodes = session.run("MATCH (n) RETURN labels(n) AS labels, properties(n) AS held").list()
                    .stream()
                    .filter(row -> row.get("labels").asList(Value::asString).stream().noneMatch(unseen::contains))
                    .map(row -> new TreeSet<>(row.get("labels").asList(Value::asString)) + " " + held(row, unseen));
            Stream<String> links = session
                    .run("MATCH (a)-[r]->(b) RETURN coalesce(a.key, a.id) AS one, type(r) AS type,"
                            + " properties(r) AS held, coalesce(b.key, b.id) AS other")
                    .list().stream().map(row -> row.get("one") + " " + row.get("type") + " " + held(row, unseen) + " "
                            + row.get("other"));
            return Stream.concat(nodes, links).sorted().toList();
        }
    }

    private static Map<String, String> held(MapAccessor row, Set<String> unseen) {
        var held = new TreeMap<String, String>(row.get("held").asMap(Value::toString));
        held.keySet().removeAll(unseen);
        return held;
    }
}
