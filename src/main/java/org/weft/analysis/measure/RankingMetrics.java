package org.weft.analysis.measure;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * How well scores put what came true (positives) above what did not (negatives). Equal scores are in random order:
 * every value is its expectation over all orders of them, so the order of the input changes nothing.
 *
 * <p>
 * With n items. Built in O(n log n), once: a bootstrap draw counts the ranks it draws and sorts nothing. Each answer O(n) at
 * most. Null without positives, or for
 * {@link #areaUnderCurve} and {@link #hitsAt} without negatives.
 */
public final class RankingMetrics {

    private final int ranks;
    private final int[] positives;
    private final int[] negatives;
    private final List<Block> blocks;

    /**
     * Over scored items.
     *
     * @param scores
     *            higher is more likely
     * @param cameTrue
     *            whether each item is a positive
     * @throws IllegalArgumentException
     *             when a score is not a number, or there is not one answer for each score
     */
    public RankingMetrics(double[] scores, boolean[] cameTrue) {
        this(ranksOf(scores, cameTrue), cameTrue);
    }

    private RankingMetrics(int[] ranks, boolean[] cameTrue) {
        this(1 + IntStream.of(ranks).max().orElse(-1), select(ranks, cameTrue, true), select(ranks, cameTrue, false));
    }

    private RankingMetrics(int ranks, int[] positives, int[] negatives) {
        this.ranks = ranks;
        this.positives = positives;
        this.negatives = negatives;
        blocks = Block.of(ranks, positives, negatives);
    }

    /** How many items. */
    public int items() {
        return positives.length + negatives.length;
    }

    /** How many positives. */
    public int positives() {
        return positives.length;
    }

    /**
     * AUC: the chance that a positive stands above a negative, ties counting half (Mann and Whitney 1947; Hanley and
     * McNeil 1982). O(n).
     */
    public @Nullable Double areaUnderCurve() {
        double wins = 0;
        for (Block block : blocks) {
            double below = negatives.length - (block.before() - block.positivesBefore());
            wins += block.positives() * (below - (block.size() - block.positives()) / 2.0);
        }
        return positives.length == 0 || negatives.length == 0
                ? null
                : wins / ((double) positives.length * negatives.length);
    }

    /**
     * The mean over positives of the precision at their rank, expected under ties (McSherry and Najork, "Computing
     * information retrieval performance measures efficiently in the presence of tied scores", ECIR 2008). O(n).
     */
    public @Nullable Double averagePrecision() {
        double sum = 0;
        for (Block block : blocks) {
            double others = block.size() == 1 ? 0 : (block.positives() - 1.0) / (block.size() - 1);
            double part = 0;
            for (int place = 0; place < block.size(); place++) {
                part += (block.positivesBefore() + 1 + place * others) / (block.before() + place + 1);
            }
            sum += part * block.positives() / block.size();
        }
        return positives.length == 0 ? null : sum / positives.length;
    }

    /**
     * The share of positives among the first k, expected under ties; with fewer than k items, over the k asked for.
     * O(n).
     */
    public @Nullable Double precisionAt(int k) {
        return positives.length == 0 ? null : found(k) / k;
    }

    /** The share of all positives that is among the first k, expected under ties. O(n). */
    public @Nullable Double recallAt(int k) {
        return positives.length == 0 ? null : found(k) / positives.length;
    }

    /**
     * Hits@k as the Open Graph Benchmark has it: the share of positives above the k-th best negative (Hu et al.,
     * NeurIPS 2020), expected under ties: there, a positive that ties with that negative is no hit. 1 with fewer than k
     * negatives. O(n).
     */
    public @Nullable Double hitsAt(int k) {
        check(k);
        double hits = 0;
        for (Block block : blocks) {
            int above = block.before() - block.positivesBefore();
            int tied = block.size() - block.positives();
            hits += block.positives() * (Math.clamp((long) k - above, 0, tied + 1) / (tied + 1.0));
        }
        return positives.length == 0 || negatives.length == 0 ? null : hits / positives.length;
    }

    /** {@link #precisionAt} over the share of positives among all items: 1 is no better than chance. O(n). */
    public @Nullable Double factorOverRandom(int k) {
        Double precision = precisionAt(k);
        return precision == null ? null : precision * items() / positives.length;
    }

    /**
     * The percentile bootstrap interval of one of these metrics: positives and negatives are drawn anew, each from
     * their own, so that every draw has as many of both (Efron and Tibshirani, <i>An Introduction to the Bootstrap</i>,
     * 1993). Null where the metric is. The same seed gives the same interval. O(draws · n).
     *
     * @param level
     *            the share of draws inside, such as 0.95
     */
    public @Nullable Interval interval(Function<RankingMetrics, @Nullable Double> metric, double level, int draws,
            long seed) {
        if (!(level > 0 && level < 1) || draws < 1) {
            throw new IllegalArgumentException("level must be between 0 and 1, and draws at least 1");
        }
        var random = new SplittableRandom(seed);
        var values = new double[draws];
        for (int i = 0; i < draws; i++) {
            Cancellation.check();
            Double value = metric.apply(new RankingMetrics(ranks, draw(positives, random), draw(negatives, random)));
            if (value == null) {
                return null;
            }
            values[i] = value;
        }
        Arrays.sort(values);
        int outside = (int) Math.floor((1 - level) / 2 * draws);
        return new Interval(values[outside], values[draws - 1 - outside]);
    }

    private double found(int k) {
        check(k);
        double found = 0;
        for (Block block : blocks) {
            double taken = Math.clamp((long) k - block.before(), 0, block.size());
            found += taken * block.positives() / block.size();
        }
        return found;
    }

    private static void check(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1, not " + k);
        }
    }

    private static int[] draw(int[] from, SplittableRandom random) {
        var drawn = new int[from.length];
        Arrays.setAll(drawn, i -> from[random.nextInt(from.length)]);
        return drawn;
    }

    /** The rank of each score, 0 the highest; equal scores have the same, and −0 is 0. */
    private static int[] ranksOf(double[] scores, boolean[] cameTrue) {
        if (scores.length != cameTrue.length || Arrays.stream(scores).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("not one answer for each score, or a score is not a number");
        }
        double[] known = Arrays.stream(scores).map(score -> score + 0.0).sorted().distinct().toArray();
        return Arrays.stream(scores).mapToInt(score -> known.length - 1 - Arrays.binarySearch(known, score + 0.0))
                .toArray();
    }

    private static int[] select(int[] ranks, boolean[] cameTrue, boolean wanted) {
        return IntStream.range(0, ranks.length).filter(i -> cameTrue[i] == wanted).map(i -> ranks[i]).toArray();
    }
}
