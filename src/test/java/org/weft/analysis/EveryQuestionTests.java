package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the answer to every question, whatever it is about. */
class EveryQuestionTests {

    private static final int SEEDS = 60;
    private static final Map<String, Function<Network, Object>> QUESTIONS = Questions.all();

    static Set<String> questions() {
        return QUESTIONS.keySet();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theOrderInWhichRowsAreLoadedChangesNoAnswer(String question) {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(ask(question, Everything.of(seed).shuffled(seed + 1))).as("seed %d", seed)
                    .isEqualTo(ask(question, Everything.of(seed).network()));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void numbersAreNumbersAndPartsSumToTheirScore(String question) {
        for (long seed = 0; seed < SEEDS; seed++) {
            check(ask(question, Everything.of(seed).network()));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void poorNetworksHaveAnswersToo(String question) {
        degenerate().forEach((name, network) -> {
            try {
                check(ask(question, network));
            } catch (RuntimeException failure) {
                throw new AssertionError(question + " of a network with " + name, failure);
            }
        });
    }

    private static Object ask(String question, Network network) {
        return java.util.Objects.requireNonNull(QUESTIONS.get(question)).apply(network);
    }

    private static Map<String, Network> degenerate() {
        var networks = new TreeMap<String, Network>();
        networks.put("nothing", new Sketch().region("home", "GB").network());
        networks.put("missions alone", Sketch.home().network());
        networks.put("one node", Sketch.home().centre("a", "home", "nursing").network());
        networks.put("no ties", all("nursing", "wind", "law").network());
        networks.put("no dates", all("nursing", "wind", "law").tie("a b").tie("b c").tie("c d").network());
        networks.put("one field for all", all("nursing", "nursing", "nursing").tie("a c").network());
        networks.put("no fields", all("", "", "").tie("a c").network());
        networks.put("a market that nobody reaches", all("nursing", "nursing", "wind").tie("a b")
                .aim("MY", MarketRole.FOCUS).network());
        networks.put("self-ties", all("nursing", "nursing", "wind").tie("a a").tie("c c").tie("a").network());
        networks.put("a tie many times",
                all("nursing", "nursing", "wind").tie("a c").tie("a c").tie("a a c").network());
        networks.put("parts in a circle", all("nursing", "nursing", "wind").part("a", "b").part("b", "a")
                .part("c", "c").tie("a c").network());
        networks.put("a whole that is not there",
                all("nursing", "nursing", "wind").part("c", "z").tie("a c").network());
        networks.put("sectors that use nothing", all("nursing", "nursing", "wind").sector("one", "", "")
                .sector("other", "health", "").works("a", "one").works("b", "other").network());
        networks.put("a crowd", crowd());
        return networks;
    }

    private static Sketch all(String a, String b, String c) {
        return Sketch.home().field("law", "").centre("a", "home", a).centre("b", "home", b).centre("c", "MY", c)
                .centre("d", "DE", c);
    }

    /** In which the default step of Katz would be beyond its bound. */
    private static Network crowd() {
        Sketch sketch = Sketch.home();
        var parties = new TreeSet<String>();
        for (int i = 0; i < 40; i++) {
            parties.add(Sketch.name(i));
            sketch.centre(Sketch.name(i), i % 2 == 0 ? "home" : "MY", "nursing");
        }
        return sketch.tie(String.join(" ", parties)).centre("x", "MY", "nursing").tie("o00 x").network();
    }

    /** Goes through records, lists and maps. */
    private static void check(@org.jspecify.annotations.Nullable Object value) {
        switch (value) {
            case null -> {
            }
            case Double number -> assertThat(number).isFinite();
            case Collection<?> values -> values.forEach(EveryQuestionTests::check);
            case Map<?, ?> values -> values.values().forEach(EveryQuestionTests::check);
            case Record record -> {
                switch (record) {
                    case LinkGap gap -> sums(gap.parts(), java.util.Objects.requireNonNull(gap.size()));
                    case TargetMarket market -> sums(market.parts(), market.score());
                    default -> {
                    }
                }
                Stream.of(record.getClass().getRecordComponents()).forEach(part -> check(read(part, record)));
            }
            default -> {
            }
        }
    }

    private static void sums(List<ScorePart> parts, double score) {
        assertThat(parts.stream().mapToDouble(ScorePart::contribution).sum()).isCloseTo(score, within(1e-9));
        assertThat(parts).allSatisfy(part -> assertThat(part.normalised() * part.weight())
                .isCloseTo(part.contribution(), within(1e-9)));
    }

    private static @org.jspecify.annotations.Nullable Object read(RecordComponent part, Record record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
