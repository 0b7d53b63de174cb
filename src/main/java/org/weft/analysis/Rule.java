package org.weft.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One of the numbers that answers rest on and that nobody measured: a choice, to be argued with.
 *
 * @param name such as {@code halfLifeYears}, or {@code trust.DOCUMENT}
 * @param meaning what it does, in one sentence, with its unit and range
 */
public record Rule(String name, double value, String meaning) {

    /** All of them, in the order of {@link Rules}. */
    public static List<Rule> listOf(Rules rules) {
        var list = new ArrayList<Rule>();
        Arrays.stream(CollaborationStatus.values()).forEach(status -> list.add(new Rule("statusStrength." + status,
                rules.strengthOf(status), "What a tie with status " + status + " is worth, in [0, 1].")));
        Arrays.stream(SourceKind.values()).forEach(kind -> list.add(new Rule("trust." + kind, rules.trustIn(kind),
                "How far a new source of kind " + kind + " is believed, in (0, 1].")));
        list.add(new Rule("halfLifeYears", rules.halfLifeYears(),
                "After so many years a source is believed half as much."));
        list.add(new Rule("staleAfterYears", rules.staleAfterYears(),
                "Evidence and reviews older than so many years no longer show how things stand."));
        list.add(new Rule("undatedYears", rules.undatedYears(), "So many years old is a source without a date."));
        list.add(new Rule("prior", rules.prior(),
                "Added to observed and to expected, so that small numbers do not shout; above 0."));
        Arrays.stream(Tier.values()).forEach(tier -> list.add(new Rule("tierPull." + tier,
                rules.tierPull().getOrDefault(tier, rules.defaultPull()),
                "How much a market of tier " + tier
                        + " draws, and what one unit of strength there is worth; above 0.")));
        list.add(new Rule("defaultPull", rules.defaultPull(), "The same for a market without a tier."));
        list.addAll(ofPairs(rules.pairs()));
        addWeights(list, "linkWeights.", LinkWeights.class, LinkWeights.DEFAULT.values(),
                "Weight of this part of a pair's score, where none is given; only proportions matter.");
        addWeights(list, "marketWeights.", MarketWeights.class, MarketWeights.DEFAULT.values(),
                "Weight of this term of a target market's score, where none is given; only proportions matter.");
        return List.copyOf(list);
    }

    private static void addWeights(List<Rule> list, String group, Class<?> weights, List<Double> values,
            String meaning) {
        for (int i = 0; i < values.size(); i++) {
            list.add(new Rule(group + weights.getRecordComponents()[i].getName(), values.get(i), meaning));
        }
    }

    private static List<Rule> ofPairs(Rules.Pairs pairs) {
        return List.of(
                new Rule("katzBeta", pairs.katzBeta(),
                        "What one step of a chain counts (Katz), above 0; half of 1/λ₁ where the graph does not bear it."),
                new Rule("fitPeak", pairs.fitPeak(), "Overlap of fields at which two fit best, in (0, 1)."),
                new Rule("fitSharpness", pairs.fitSharpness(), "How fast fit falls off beside that, above 0."),
                new Rule("halfPeople", pairs.halfPeople(), "So many alumni or students are worth half a connection."),
                new Rule("saysNoMission", pairs.saysNoMission(),
                        "What counts of a hop, or of an introduction, when nothing says which mission it would serve, in [0, 1]."),
                new Rule("otherMission", pairs.otherMission(),
                        "What counts of a hop that serves other missions than the one asked about, in [0, 1]."));
    }
}
