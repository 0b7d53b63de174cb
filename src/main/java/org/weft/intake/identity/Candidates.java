package org.weft.intake.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.weft.intake.identity.Match.Rule;
import org.weft.store.Graph;

/** Looks up in the graph whom rows could be about: one statement a question, however many rows. */
@Component
class Candidates {

    private static final int MOST_WORDS = 24;
    private static final int SHORT_WORD = 4;

    private final Graph graph;

    Candidates(Graph graph) {
        this.graph = graph;
    }

    /** Slugs by row and rule: who shares a key, an identifier or a domain with each row. */
    Map<String, Map<Rule, Set<String>>> identified(Collection<Candidate> rows) {
        var found = new HashMap<String, Map<Rule, Set<String>>>();
        graph.read("intake/identified", Map.of("rows", rows.stream().map(Candidates::parameters).toList()), row -> {
            found.computeIfAbsent(row.get("row").asString(), key -> new EnumMap<>(Rule.class))
                    .computeIfAbsent(Rule.valueOf(row.get("rule").asString()), key -> new TreeSet<>())
                    .add(row.get("id").asString());
            return row;
        });
        return found;
    }

    /** Slugs by row: who it is not, as a person said. */
    Map<String, Set<String>> rejected(Collection<Candidate> rows) {
        var found = new HashMap<String, Set<String>>();
        graph.read("intake/rejected", Map.of("ids", rows.stream().map(Candidate::key).toList()),
                row -> found.computeIfAbsent(row.get("id").asString(), key -> new TreeSet<>())
                        .add(row.get("other").asString()));
        return found;
    }

    /** Slugs by row: whose names have words like the row's, the likest first, at most so many each. */
    Map<String, Set<String>> alike(Collection<Candidate> rows, int most) {
        var found = new HashMap<String, Set<String>>();
        var questions = rows.stream().map(row -> Map.of("id", row.key(), "text", words(row)))
                .filter(question -> !question.getOrDefault("text", "").isEmpty()).toList();
        graph.read("intake/alike", Map.of("rows", questions, "first", most),
                row -> found.computeIfAbsent(row.get("row").asString(), key -> new LinkedHashSet<>())
                        .add(row.get("id").asString()));
        return found;
    }

    /** The organisations with these slugs. */
    Map<String, Candidate> known(Collection<String> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : graph.read("intake/identities", Map.of("ids", List.copyOf(slugs)), Candidates::candidate).stream()
                        .collect(Collectors.toMap(Candidate::key, one -> one, (one, same) -> one, TreeMap::new));
    }

    private static Map<String, @Nullable Object> parameters(Candidate row) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", row.key());
        parameters.put("rors", row.identifiers().spellings(Rule.ROR));
        parameters.put("companyNumbers", row.identifiers().spellings(Rule.COMPANY_NUMBER));
        parameters.put("wikidatas", row.identifiers().spellings(Rule.WIKIDATA));
        parameters.put("domain", row.site() == null ? null : row.site().domain());
        return parameters;
    }

    /** A normal name holds letters, digits and spaces alone, so that no sign of the query language can stand in it. */
    private static String words(Candidate row) {
        Set<String> words = row.names().stream().flatMap(name -> Arrays.stream(name.text().split(" ", -1)))
                .filter(word -> word.length() > 1 || Character.isIdeographic(word.codePointAt(0)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return words.stream().limit(MOST_WORDS)
                .map(word -> word.length() > SHORT_WORD ? word + "^2 " + word + "~1" : word)
                .collect(Collectors.joining(" "));
    }

    private static Candidate candidate(Record row) {
        List<NormalName> names = Candidate.names(row.get("name").asString(),
                row.get("aliases").asList(Value::asString));
        return new Candidate(row.get("id").asString(), row.get("name").asString(), names,
                Candidate.country(text(row, "country"), names), Site.of(text(row, "website")),
                Identifiers.of(text(row, "ror"), text(row, "companyNumber"), text(row, "wikidata")),
                text(row, "partOf"), text(row, "kind"), List.of())
                .within(row.get("whole").asList(Value::asString).stream().map(NormalName::of).toList());
    }

    private static @Nullable String text(Record row, String column) {
        return row.get(column).isNull() ? null : row.get(column).asString();
    }
}
