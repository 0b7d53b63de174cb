package org.weft.analysis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.measure.Katz;
import org.weft.analysis.measure.LocalScores;
import org.weft.analysis.measure.SimpleGraph;

/**
 * Every method's score of pairs, from what was known on one day. A score that is undefined counts as 0. Running time for
 * each organisation that is the first of a pair that of {@link LinkScores}.
 */
final class PairScores {

    private final Network network;
    private final @Nullable Region region;
    private final LocalScores local;
    private final Katz katz;
    private final LinkScores scores;
    private final Map<Integer, LinkScores.Row> rows = new HashMap<>();
    private final Map<Integer, Katz.Row> walks = new HashMap<>();

    /** Over the network as known before a day. */
    PairScores(Network known, LocalDate day, @Nullable Region region, SimpleGraph graph, @Nullable Double katzBeta) {
        this.network = known;
        this.region = region;
        double beta = katzBeta == null ? LinkScores.betaFor(Rules.DEFAULT, graph) : katzBeta;
        this.local = new LocalScores(graph);
        this.katz = new Katz(graph, beta);
        this.scores = new LinkScores(known, Rules.DEFAULT, day, region, null, LinkWeights.DEFAULT, graph, beta);
    }

    /** The normalised parts of a pair's combined score; seen from home where one of the two is. */
    double[] parts(int[] pair) {
        boolean isTurned = region != null && region.slug().equals(network.organisation(pair[1]).region())
                && !region.slug().equals(network.organisation(pair[0]).region());
        int from = isTurned ? pair[1] : pair[0];
        int to = isTurned ? pair[0] : pair[1];
        List<ScorePart> parts = rows.computeIfAbsent(from, scores::from).to(to);
        return parts.stream().mapToDouble(ScorePart::normalised).toArray();
    }

    /** A method's score; the combined ones from the parts and their weights. */
    double of(BacktestMethod method, int[] pair, double[] parts, @Nullable LinkWeights fitted) {
        int one = pair[0];
        int other = pair[1];
        return switch (method) {
            case RANDOM -> 0;
            case COMMON_NEIGHBOURS -> orZero(local.commonNeighbours(one, other));
            case ADAMIC_ADAR -> orZero(local.adamicAdar(one, other));
            case RESOURCE_ALLOCATION -> orZero(local.resourceAllocation(one, other));
            case PREFERENTIAL_ATTACHMENT -> orZero(local.preferentialAttachment(one, other));
            case THREE_PATHS -> orZero(local.threePaths(one, other));
            case KATZ -> orZero(walks.computeIfAbsent(one, katz::from).to(other));
            case COMBINED -> combined(LinkWeights.DEFAULT, parts);
            case FITTED -> fitted == null ? 0 : combined(fitted, parts);
        };
    }

    private static double combined(LinkWeights weights, double[] parts) {
        return WeightFit.dot(weights.values().stream().mapToDouble(Double::doubleValue).toArray(), parts);
    }

    private static double orZero(@Nullable Double score) {
        return score == null ? 0 : score;
    }
}
