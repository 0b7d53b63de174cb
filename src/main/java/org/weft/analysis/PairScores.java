package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.measure.Cancellation;
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
    private final @Nullable LinkScores scores;

    /** Over a graph, of partners alone: nothing is worked out of its walks and chains. */
    PairScores(Network network, SimpleGraph graph) {
        this.network = network;
        this.region = null;
        this.local = new LocalScores(graph);
        this.scores = null;
    }

    /** Over the network as known before a day. */
    PairScores(Network known, LocalDate day, @Nullable Region region, SimpleGraph graph, @Nullable Double katzBeta) {
        this.network = known;
        this.region = region;
        double beta = katzBeta == null ? LinkScores.betaFor(Rules.DEFAULT, graph) : katzBeta;
        this.local = new LocalScores(graph);
        this.scores = new LinkScores(known, Rules.DEFAULT, day, region, null, LinkWeights.DEFAULT, graph, beta);
    }

    /**
     * What walks and chains say of a pair.
     *
     * @param normalised the parts of its combined score; seen from home where one of the two is
     */
    record Parts(List<Double> normalised, double katz) {

        /** Of a pair that was only looked at for its partners. */
        static final Parts NONE = new Parts(List.of(), 0);

        double[] values() {
            return normalised.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /**
     * The parts of each pair, in the order of the pairs; worked out by organisation, so that one row is held at a time.
     * Of partners alone, none.
     */
    List<Parts> parts(List<int[]> pairs) {
        return scores == null ? Collections.nCopies(pairs.size(), Parts.NONE) : parts(pairs, scores);
    }

    private List<Parts> parts(List<int[]> pairs, LinkScores whole) {
        var found = new Parts[pairs.size()];
        var byFrom = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < found.length; i++) {
            byFrom.computeIfAbsent(fromOf(network, region, pairs.get(i)), key -> new ArrayList<>()).add(i);
        }
        byFrom.forEach((from, places) -> {
            Cancellation.check();
            LinkScores.Row row = whole.from(from);
            places.forEach(place -> {
                int[] pair = pairs.get(place);
                List<ScorePart> parts = row.to(pair[0] == from ? pair[1] : pair[0]);
                found[place] = new Parts(parts.stream().map(ScorePart::normalised).toList(),
                        katzOf(parts));
            });
        });
        return List.of(found);
    }

    private static double katzOf(List<ScorePart> parts) {
        return orZero(parts.stream().filter(part -> part.name().equals("katz")).findFirst().orElseThrow().raw());
    }

    /** How many organisations the pairs are looked at from. */
    static int starts(Network network, @Nullable Region region, List<int[]> pairs) {
        return (int) pairs.stream().mapToInt(pair -> fromOf(network, region, pair)).distinct().count();
    }

    private static int fromOf(Network network, @Nullable Region region, int[] pair) {
        boolean isTurned = region != null && region.slug().equals(network.organisation(pair[1]).region())
                && !region.slug().equals(network.organisation(pair[0]).region());
        return isTurned ? pair[1] : pair[0];
    }

    /** A method's score; the combined ones from the parts and their weights. */
    double of(BacktestMethod method, int[] pair, Parts parts, @Nullable LinkWeights fitted) {
        int one = pair[0];
        int other = pair[1];
        return switch (method) {
            case RANDOM -> 0;
            case COMMON_NEIGHBOURS -> orZero(local.commonNeighbours(one, other));
            case ADAMIC_ADAR -> orZero(local.adamicAdar(one, other));
            case RESOURCE_ALLOCATION -> orZero(local.resourceAllocation(one, other));
            case PREFERENTIAL_ATTACHMENT -> orZero(local.preferentialAttachment(one, other));
            case THREE_PATHS -> orZero(local.threePaths(one, other));
            case KATZ -> parts.katz();
            case COMBINED -> combined(LinkWeights.DEFAULT, parts.values());
            case FITTED -> fitted == null ? 0 : combined(fitted, parts.values());
        };
    }

    private static double combined(LinkWeights weights, double[] parts) {
        return WeightFit.dot(weights.values().stream().mapToDouble(Double::doubleValue).toArray(), parts);
    }

    private static double orZero(@Nullable Double score) {
        return score == null ? 0 : score;
    }
}
