package org.weft.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which weights would change the first three target markets? Exact: a score is a sum of weight · term over the sum of the
 * weights, so that two markets change places where two straight lines cross, at w = (A_in − A_out) / (t_out − t_in) for
 * a term t, A being the sum over the other terms. The nearest crossing of one that is in with one that is out is the
 * nearest change. Running time O(terms · markets).
 */
public final class TargetSensitivity {

    private static final int TOP = 3;
    private static final double ROUNDING = 1e-12;
    private static final double GRAIN = 1e-10;

    private final List<TargetMarket> in;
    private final List<TargetMarket> out;
    private final double sum;

    /**
     * Of a ranking.
     *
     * @param ranked the markets, best first, as {@link TargetMarkets} gives them
     * @param weights those it was made with
     */
    public TargetSensitivity(List<TargetMarket> ranked, MarketWeights weights) {
        this.in = ranked.subList(0, Math.min(TOP, ranked.size()));
        this.out = ranked.subList(in.size(), ranked.size());
        this.sum = weights.sum();
    }

    /** One for each term, in the order of the parts; none where there is no market. */
    public List<WeightSensitivity> ofEachWeight() {
        var found = new ArrayList<WeightSensitivity>();
        int terms = in.isEmpty() ? 0 : in.getFirst().parts().size();
        for (int term = 0; term < terms; term++) {
            ScorePart part = in.getFirst().parts().get(term);
            double weight = part.weight() * sum;
            found.add(new WeightSensitivity(part.name(), weight, nearest(term, weight, -1), nearest(term, weight, 1)));
        }
        return found;
    }

    private WeightSensitivity.@Nullable Change nearest(int term, double weight, int direction) {
        Double nearest = null;
        for (TargetMarket leaves : in) {
            for (TargetMarket enters : out) {
                Double at = crossing(leaves, enters, term, weight, direction);
                if (at != null && (nearest == null || direction * (nearest - at) > 0)) {
                    nearest = at;
                }
            }
        }
        return nearest == null ? null : change(term, weight, nearest, direction);
    }

    /** Who comes and who goes: the order at that weight, of equals what it is just beyond, and then by code. */
    private WeightSensitivity.@Nullable Change change(int term, double weight, double at, int direction) {
        int beyond = at == 0 && direction < 0 ? 0 : direction;
        Comparator<TargetMarket> order = Comparator
                .comparingLong((TargetMarket market) -> -Math.round((market.score() * sum
                        + (at - weight) * market.parts().get(term).normalised()) / (sum * GRAIN)));
        List<TargetMarket> then = Stream.concat(in.stream(), out.stream())
                .sorted(order
                        .thenComparingDouble(market -> -beyond * market.parts().get(term).normalised())
                        .thenComparing(TargetMarket::market))
                .limit(in.size()).toList();
        TargetMarket enters = then.stream().filter(market -> !in.contains(market)).findFirst().orElse(null);
        TargetMarket leaves = in.stream().filter(market -> !then.contains(market)).findFirst().orElse(null);
        return enters == null || leaves == null
                ? null
                : new WeightSensitivity.Change(at, enters.market(), leaves.market());
    }

    private @Nullable Double crossing(TargetMarket leaves, TargetMarket enters, int term, double weight,
            int direction) {
        double gains = direction
                * (enters.parts().get(term).normalised() - leaves.parts().get(term).normalised());
        double ahead = Math.max(0, sum * (leaves.score() - enters.score()));
        if (gains <= 0) {
            return null;
        }
        double crossing = weight + direction * ahead / gains;
        double at = Math.abs(crossing) < ROUNDING * sum ? 0 : crossing;
        boolean isReached = at > 0 || direction > 0 || (at == 0 && enters.market().compareTo(leaves.market()) < 0);
        return isReached && !(direction < 0 && isOnlyWeight(weight, at)) ? at : null;
    }

    /** Where it is the only one that is not 0, it cannot become 0: there would be no score. */
    private boolean isOnlyWeight(double weight, double at) {
        return at == 0 && sum - weight < ROUNDING * sum;
    }
}
