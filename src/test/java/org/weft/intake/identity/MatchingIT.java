package org.weft.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.weft.intake.Row;
import org.weft.intake.Table;
import org.weft.intake.identity.Match.Rule;
import org.weft.intake.identity.RorQueries.Query;
import org.weft.network.Snapshot;
import org.weft.store.Graph;

/** Who is who, rule by rule, and how often that is right. On a graph of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = {"weft.seed.location=none",
        "weft.store.data-folder=target/matching-${random.uuid}",
        "weft.store.bolt-port=0"})
@DirtiesContext
@TestConstructor(autowireMode = AutowireMode.ALL)
class MatchingIT {

    private static final Path SAMPLE = Path
            .of(System.getProperty("weft.ror.sample", "../shared/data/ror-v2-sample.ndjson"));
    private static final int BATCH = 500;

    private final Matching matching;
    private final Graph graph;
    private final Snapshot snapshot;
    private final Driver driver;

    MatchingIT(Matching matching, Graph graph, Snapshot snapshot, Driver driver) {
        this.matching = matching;
        this.graph = graph;
        this.snapshot = snapshot;
        this.driver = driver;
    }

    @BeforeEach
    void empty() {
        try (var session = driver.session()) {
            session.run("MATCH (n) WHERE n:Organisation OR n:Merge OR n:Market DETACH DELETE n").consume();
        }
    }

    @Test
    void aSharedIdentifierComesFirstHoweverItIsWritten() {
        there("leeds", "University of Leeds", "GB", Map.of("ror", "https://ror.org/024mrxd33", "wikidata", "Q503424"));
        there("acme", "Acme", "GB", Map.of("companyNumber", "01234567"));
        assertThat(who("name=Leeds;country=GB;ror=024mrxd33")).isEqualTo("leeds by ROR");
        assertThat(who("name=Leeds;wikidata=https://www.wikidata.org/wiki/Q503424")).isEqualTo("leeds by WIKIDATA");
        assertThat(who("name=Acme Holdings;country=GB;companyNumber=1234567")).isEqualTo("acme by COMPANY_NUMBER");
        assertThat(who("name=Acme Holdings;country=MY;companyNumber=01234567")).isEqualTo("nobody");
    }

    @Test
    void anIdentifierThatDiffersForbidsAMatch() {
        there("leeds", "University of Leeds", "GB",
                Map.of("ror", "https://ror.org/024mrxd33", "website", "https://leeds.ac.uk"));
        assertThat(who("name=University of Leeds;country=GB;website=https://www.leeds.ac.uk"))
                .isEqualTo("leeds by DOMAIN");
        assertThat(who("name=University of Leeds;country=GB;website=https://www.leeds.ac.uk;ror=04f2nsd36"))
                .isEqualTo("nobody");
        assertThat(possible("name=University of Leeds;country=GB;ror=04f2nsd36")).isEmpty();
    }

    @Test
    void aDomainThatSeveralHaveIsNoEvidence() {
        there("one", "First Clinic of Elbe", "DE", Map.of("website", "https://elbe.example.org/first"));
        there("two", "Second Clinic of Elbe", "DE", Map.of("website", "https://www.elbe.example.org/second"));
        assertThat(who("name=Elbe Clinic;country=DE;website=https://elbe.example.org")).isEqualTo("nobody");
    }

    @Test
    void aPartOrAPageFurtherDownIsSomebodyElse() {
        there("uni", "Elbe University", "DE", Map.of("website", "https://elbe.example.org"));
        assertThat(who("name=Elbe University, Hospital;country=DE;website=https://elbe.example.org/hospital"))
                .isEqualTo("nobody");
        assertThat(who("name=Elbe University Hospital;country=DE;website=https://elbe.example.org;partOf=uni"))
                .isEqualTo("nobody");
        assertThat(possible("name=Elbe University Hospital;country=DE;website=https://elbe.example.org;partOf=uni"))
                .isEmpty();
        assertThat(who("name=The Elbe-University;country=DE;website=http://elbe.example.org/en"))
                .isEqualTo("uni by DOMAIN");
    }

    @Test
    void aNormalNameInTheSameCountryIsEnoughIfItIsLongAndOnlyOneHasIt() {
        there("elbe", "Elbe Werke GmbH", "DE", Map.of("aliases", List.of("EWG")));
        there("twin-a", "Institute of Physics", "GB", Map.of());
        there("twin-b", "Institute of Physics", "GB", Map.of());
        assertThat(who("name=ELBE WERKE;country=DE")).isEqualTo("elbe by NAME");
        assertThat(who("name=Other;aliases=Elbe-Werke;country=DE")).isEqualTo("elbe by NAME");
        assertThat(who("name=Elbe Werke;country=GB")).isEqualTo("nobody");
        assertThat(who("name=Elbe Werke")).isEqualTo("nobody");
        assertThat(who("name=EWG;country=DE")).isEqualTo("nobody");
        assertThat(possible("name=EWG;country=DE")).singleElement().extracting(PossibleDuplicate::b).isEqualTo("elbe");
        assertThat(who("name=Institute of Physics;country=GB")).isEqualTo("nobody");
        assertThat(possible("name=Institute of Physics;country=GB")).extracting(PossibleDuplicate::b)
                .containsExactly("twin-a", "twin-b");
    }

    @Test
    void namesThatAreOnlyAlikeAreShownAndNeverMatched() {
        there("elbe", "Elbe Centre for Maritime Engineering", "DE", Map.of());
        assertThat(who("name=Maritime Engineering Centre (Elbe);country=DE")).isEqualTo("nobody");
        assertThat(possible("name=Maritime Enginering Centre for: (Elbe\\\" ~*:*;country=DE")).singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.b()).isEqualTo("elbe");
                    assertThat(doubt.rule()).isEqualTo(Rule.ALIKE);
                    assertThat(doubt.score()).isBetween(0.8, 1.0);
                });
        assertThat(possible("name=Maritime Engineering Centre, Elbe;country=GB")).isEmpty();
    }

    @Test
    void namesAlikeOfOtherKindsAndOfCampusesAreNotShown() {
        there("enterprise-zone", "University Enterprise Zone", "GB", Map.of("kind", "SITE", "aliases", List.of("UEZ")));
        assertThat(possible("name=University of East Anglia;aliases=UEA;country=GB;kind=SITE")).hasSize(1);
        assertThat(possible("name=University of East Anglia;aliases=UEA;country=GB;kind=UNIVERSITY")).isEmpty();
        there("lancaster-university", "Lancaster University", "GB", Map.of("kind", "UNIVERSITY"));
        for (String part : List.of("Press", "Library", "Estates", "Bowland College", "Sports Centre")) {
            there("lancaster-" + part, "Lancaster " + part, "GB", Map.of());
        }
        there("campus", "Lancaster University Leipzig", "DE", Map.of("kind", "UNIVERSITY"));
        assertThat(possible("name=Leipzig University;country=DE;kind=UNIVERSITY")).extracting(PossibleDuplicate::b)
                .containsExactly("campus");
        there("campus", "Lancaster University Leipzig", "DE",
                Map.of("kind", "UNIVERSITY", "partOf", List.of("lancaster-university")));
        assertThat(possible("name=Leipzig University;country=DE;kind=UNIVERSITY")).isEmpty();
        assertThat(possible("name=Leipzig, Lancaster University;country=DE;kind=UNIVERSITY"))
                .extracting(PossibleDuplicate::b).containsExactly("campus");
    }

    /** The figures of docs/identity.md. The sample is no part of the project: where it is not at hand, one line says so. */
    @TestFactory
    Stream<DynamicTest> namesOfTheRegistry() {
        if (!Files.exists(SAMPLE)) {
            System.out.println("No sample of ROR is at hand (-Dweft.ror.sample=FILE), so identity was not measured.");
            return Stream.empty();
        }
        return Stream.of(DynamicTest.dynamicTest("its own are found and others are not",
                this::theRegistrysOwnNamesAreFoundAndOthersAreNot));
    }

    private void theRegistrysOwnNamesAreFoundAndOthersAreNot() throws IOException {
        var set = new RorQueries(SAMPLE, 4);
        graph.write(statements -> {
            statements.run("intake/countries", Map.of("rows", RorQueries.countries(set.graph()).stream()
                    .map(code -> Map.of("code", code, "name", code)).toList()));
            statements.run("intake/organisations", Map.of("rows", set.graph()));
            return "";
        });
        snapshot.refresh();
        var figures = new Figures(set.queries());
        for (int i = 0; i < set.queries().size(); i += BATCH) {
            List<Row> rows = set.queries().subList(i, Math.min(set.queries().size(), i + BATCH)).stream()
                    .map(Query::row).toList();
            figures.matches.putAll(matching.same(rows));
            matching.possible(rows, Integer.MAX_VALUE).forEach(doubt -> figures.doubts
                    .computeIfAbsent(doubt.a(), key -> new ArrayList<>()).add(doubt));
        }
        figures.print(set.graph().size());
        assertThat(figures.precisionOfMatches()).isGreaterThanOrEqualTo(0.99);
        assertThat(figures.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(0.85);
    }

    private String who(String cells) {
        Match match = matching.same(List.of(row(cells))).get("x");
        return match == null ? "nobody" : match.slug() + " by " + match.rule();
    }

    private List<PossibleDuplicate> possible(String cells) {
        return matching.possible(List.of(row(cells)), 10);
    }

    private static Row row(String text) {
        var cells = new TreeMap<String, String>(Map.of("id", "x"));
        for (String cell : text.split(";", -1)) {
            cells.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        return new Row(Table.ORGANISATIONS, "file", 2, cells);
    }

    private void there(String slug, String name, String country, Map<String, Object> more) {
        var row = new HashMap<String, Object>(Map.of("id", slug, "name", name, "kind", "COMPANY", "aliases", List.of(),
                "country", List.of(country), "region", List.of(), "place", List.of(), "partOf", List.of(), "fields",
                List.of()));
        row.put("sectors", List.of());
        row.putAll(more);
        graph.write(statements -> {
            statements.run("intake/countries", Map.of("rows", List.of(Map.of("code", country, "name", country))));
            statements.run("intake/organisations", Map.of("rows", List.of(row)));
            return "";
        });
        snapshot.refresh();
    }

    /** How often an answer is right. An answer is the match, or else the first of the doubts. */
    private static final class Figures {

        private final List<Query> queries;
        private final Map<String, Match> matches = new HashMap<>();
        private final Map<String, List<PossibleDuplicate>> doubts = new HashMap<>();

        Figures(List<Query> queries) {
            this.queries = queries;
        }

        /** Whom it was matched with; empty for nobody. */
        private String match(Query query) {
            return Optional.ofNullable(matches.get(query.row().cell("id"))).map(Match::slug).orElse("");
        }

        private List<PossibleDuplicate> doubts(Query query) {
            return match(query).isEmpty() ? doubts.getOrDefault(query.row().cell("id"), List.of()) : List.of();
        }

        private String answer(Query query) {
            return doubts(query).stream().map(PossibleDuplicate::b).findFirst().orElse(match(query));
        }

        private static boolean isRight(Query query, String answer) {
            return !answer.isEmpty() && answer.equals(query.truth());
        }

        private long count(java.util.function.Predicate<Query> which) {
            return queries.stream().filter(which).count();
        }

        double precisionOfMatches() {
            return count(q -> isRight(q, match(q))) / (double) count(q -> !match(q).isEmpty());
        }

        double precision() {
            return count(q -> isRight(q, answer(q))) / (double) count(q -> !answer(q).isEmpty());
        }

        double recall() {
            return count(q -> isRight(q, answer(q))) / (double) count(q -> !q.truth().isEmpty());
        }

        void print(int size) {
            System.out.println("\nidentity: " + size + " organisations in the graph, " + queries.size() + " queries, "
                    + count(q -> !q.truth().isEmpty()) + " of them with somebody to find");
            System.out
                    .println(RorQueries.line("matched", count(q -> !match(q).isEmpty()), "precision",
                            precisionOfMatches(),
                            "recall", count(q -> isRight(q, match(q))) / (double) count(q -> !q.truth().isEmpty())));
            System.out
                    .println(RorQueries.line("rows of nobody", count(q -> q.truth().isEmpty()), "matched all the same",
                            count(q -> q.truth().isEmpty() && !match(q).isEmpty())));
            System.out.println(RorQueries.line("matched or first doubt", count(q -> !answer(q).isEmpty()), "precision",
                    precision(), "recall", recall()));
            System.out.println("rule | matches | right | precision");
            for (Rule rule : Rule.values()) {
                List<Query> by = queries.stream().filter(
                        q -> Optional.ofNullable(matches.get(q.row().cell("id"))).filter(m -> m.rule() == rule)
                                .isPresent())
                        .toList();
                long right = by.stream().filter(q -> isRight(q, match(q))).count();
                System.out.println(RorQueries.line(rule, by.size(), right, RorQueries.percent(right, by.size())));
            }
            table("kind", q -> q.kind().name());
            table("context", Query::context);
            System.out.println("first doubts: rule and score at least | shown | right | wrong");
            for (Rule rule : List.of(Rule.DOMAIN, Rule.NAME, Rule.ALIKE)) {
                for (double least : new double[]{0.95, 0.9, 0.85, 0.8, 0}) {
                    List<Query> shown = queries.stream().filter(q -> doubts(q).stream().limit(1)
                            .anyMatch(doubt -> doubt.rule() == rule && doubt.score() >= least)).toList();
                    long right = shown.stream().filter(q -> isRight(q, answer(q))).count();
                    System.out.println(RorQueries.line(rule + " " + least, shown.size(), right, shown.size() - right));
                }
            }
            System.out.println("wrong matches:");
            queries.stream().filter(q -> !match(q).isEmpty() && !isRight(q, match(q))).limit(60).forEach(q -> System.out
                    .println(RorQueries.line(q.kind(), q.row().cells(), q.truth(),
                            String.valueOf(matches.get(q.row().cell("id"))))));
        }

        private void table(String name, Function<Query, String> group) {
            System.out
                    .println(name + " | queries | matched right | matched wrong | doubt right | doubt wrong | nothing");
            var groups = new TreeMap<String, List<Query>>();
            queries.forEach(q -> groups.computeIfAbsent(group.apply(q), key -> new ArrayList<>()).add(q));
            groups.forEach((key, in) -> {
                long right = in.stream().filter(q -> isRight(q, match(q))).count();
                long wrong = in.stream().filter(q -> !match(q).isEmpty()).count() - right;
                long doubt = in.stream().filter(q -> !doubts(q).isEmpty() && isRight(q, answer(q))).count();
                long shown = in.stream().filter(q -> !doubts(q).isEmpty()).count() - doubt;
                System.out.println(RorQueries.line(key, in.size(), right, wrong, doubt, shown,
                        in.size() - right - wrong - doubt - shown));
            });
        }
    }
}
