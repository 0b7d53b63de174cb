package org.weft.intake.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.intake.Facts;
import org.weft.intake.Problem;
import org.weft.intake.Problem.Code;
import org.weft.intake.Role;
import org.weft.store.Graph;

/**
 * What people decide of pairs that may be one: they are, they are not, they are two again.
 *
 * <p>A merge moves the statements of one organisation to the other, each marked with the key under which it was said, and
 * makes every fact that named the one again, of what its statements say. Undoing moves those statements back and does the
 * same, so that the graph is what it was before.
 */
@Component
public class Decisions {

    private static final String WHERE = "input";

    private final Graph graph;
    private final Facts facts;
    private final Merges merges;

    Decisions(Graph graph, Facts facts, Merges merges) {
        this.graph = graph;
        this.facts = facts;
        this.merges = merges;
    }

    /**
     * What came of it.
     *
     * @param merge as it is now; null where nothing was written
     * @param version the graph's version that holds it; 0 where nothing was written
     * @param problems why nothing was written
     */
    public record Outcome(@Nullable Merge merge, long version, List<Problem> problems) {

        static Outcome refused(Code code, String column, String value, String message) {
            return new Outcome(null, 0, List.of(new Problem(WHERE, 0, column, value, code, message)));
        }
    }

    /** The pair is one, also where somebody rejected it before: {@code from} goes, what is said of it is said of {@code into}. */
    public Outcome accept(String id, String by) {
        return decide(id, by, merge -> !merge.isDone(), "is one already; undo the merge to make two of it",
                (statements, merge) -> {
                    List<Problem> problems = problems(statements, merge);
                    if (problems.isEmpty()) {
                        Set<String> touched = linked(statements, merge.from());
                        statements.run("intake/merge-statements", keys(merge));
                        state(statements, merge, Merge.State.ACCEPTED, by);
                        rebuild(statements, merge, touched);
                    }
                    return problems;
                });
    }

    /** The pair is two, and stays so: it leaves the queue, and no import makes one of them. */
    public Outcome reject(String id, String by) {
        return decide(id, by, merge -> merge.state() == Merge.State.POSSIBLE,
                "is not in the queue any more; look at its state", (statements, merge) -> {
                    state(statements, merge, Merge.State.REJECTED, by);
                    return List.of();
                });
    }

    /** The pair is two again: what was said of {@code from} goes back to it; from here on it is as if rejected. */
    public Outcome undo(String id, String by) {
        return decide(id, by, Merge::isDone, "is no merge that holds; there is nothing to undo",
                (statements, merge) -> {
                    Set<String> touched = linked(statements, merge.into());
                    state(statements, merge, Merge.State.REJECTED, by);
                    UnaryOperator<String> resolved = merges.resolved(statements);
                    String from = Merges.KIND + merge.from();
                    List<String> own = Stream
                            .concat(Stream.of(from), said(statements, Merges.KIND + merge.into()).stream())
                            .filter(key -> resolved.apply(key).equals(resolved.apply(from))).distinct().toList();
                    statements.run("intake/unmerge-statements",
                            Map.of("from", from, "fromId", merge.from(), "into", Merges.KIND + merge.into(), "keys",
                                    own));
                    rebuild(statements, merge, touched);
                    return List.of();
                });
    }

    private interface Deed {
        List<Problem> doIn(Graph.Statements statements, Merge merge);
    }

    private Outcome decide(String id, String by, Predicate<Merge> isOpen, String closed, Deed deed) {
        Problem role = Role.problem(WHERE, "decidedBy", by, "decides");
        if (role != null) {
            return new Outcome(null, 0, List.of(role));
        }
        Graph.Written<Outcome> written = graph.write(statements -> {
            Optional<Merge> found = find(statements, id);
            if (found.isEmpty()) {
                return Outcome.refused(Code.NOT_FOUND, "id", Role.shown(id),
                        "names no pair; take the id of a possibleDuplicate");
            }
            if (!isOpen.test(found.get())) {
                return Outcome.refused(Code.INVALID, "id", id, closed + ": " + found.get().state());
            }
            List<Problem> problems = deed.doIn(statements, found.get());
            return new Outcome(problems.isEmpty() ? find(statements, id).orElse(null) : null, 0, problems);
        });
        return new Outcome(written.value().merge(), written.version().number(), written.value().problems());
    }

    /** Why two cannot become one. */
    private static List<Problem> problems(Graph.Statements statements, Merge merge) {
        return statements.rows("intake/merge-problems", Map.of("from", merge.from(), "into", merge.into()), row -> {
            String what = row.get("what").asString();
            String name = row.get("name").asString();
            return new Problem(WHERE, 0, "id", merge.id(), what.equals("MISSING") ? Code.NOT_FOUND : Code.INVALID,
                    switch (what) {
                        case "MISSING" -> "names '" + name + "', which is not in the graph any more";
                        case "PART" -> "would make '" + name + "' a part of itself; change what it is a part of first";
                        case "TIE" -> "would tie '" + name + "' with itself; change its parties first";
                        default -> "concerns '" + name
                                + "', which was written before statements kept their values; load its file again first";
                    });
        });
    }

    private void rebuild(Graph.Statements statements, Merge merge, Set<String> touched) {
        var keys = new TreeSet<>(touched);
        keys.addAll(List.of(Merges.KIND + merge.from(), Merges.KIND + merge.into()));
        facts.rebuild(statements, keys, merges.resolved(statements));
    }

    private static Set<String> linked(Graph.Statements statements, String slug) {
        return new TreeSet<>(statements.rows("intake/linked", Map.of("id", slug), row -> row.get("key").asString()));
    }

    private static Collection<String> said(Graph.Statements statements, String key) {
        return statements.rows("intake/said-of", Map.of("key", key), row -> row.get("saidOf").asString());
    }

    private static Map<String, Object> keys(Merge merge) {
        return Map.of("from", Merges.KIND + merge.from(), "into", Merges.KIND + merge.into());
    }

    private static void state(Graph.Statements statements, Merge merge, Merge.State state, String by) {
        statements.run("intake/merge-state", Map.of("id", merge.id(), "state", state.name(), "by", by));
    }

    private static Optional<Merge> find(Graph.Statements statements, String id) {
        return statements.rows("intake/merge", Map.of("id", id), Merges::merge).stream().findFirst();
    }
}
