package org.weft.analysis.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which few items close most of what remains to be done: f(S) = Σ over cells of weight · min(remaining, Σ strengths
 * that the items of S add there), which never falls and has diminishing returns.
 *
 * <p>
 * Greedy, each time the best gain next, computed lazily: an item whose old gain is below another's fresh one is not
 * looked at (Minoux 1978). Without costs at least 1 − 1/e of the optimum (Nemhauser, Wolsey and Fisher, Math.
 * Programming 14, 1978); with costs the better of greedy by gain and greedy by gain per cost, at least half of that
 * (Leskovec et al., "Cost-effective outbreak detection in networks", KDD 2007). Of equal gains the lower item goes
 * first; an item that adds nothing is never chosen. Running time O(k n d) at worst for items of d cells.
 */
public final class SubmodularCover {

    /** The part of the optimum that k items reach at least: 1 − 1/e. */
    public static final double BOUND_WITHOUT_COSTS = 1 - 1 / Math.E;

    /** The part of the optimum that a budget reaches at least: (1 − 1/e) / 2. */
    public static final double BOUND_WITH_COSTS = BOUND_WITHOUT_COSTS / 2;

    private final double[] weights;
    private final double[] remaining;
    private final List<Item> items;

    /**
     * What can be chosen.
     *
     * @param strengths
     *            what it adds, by cell; 0 or more
     * @param cost
     *            above 0; not looked at where there is no budget
     */
    public record Item(SortedMap<Integer, Double> strengths, double cost) {

        /** Copies. */
        public Item {
            strengths = Collections.unmodifiableSortedMap(new TreeMap<>(strengths));
        }
    }

    /**
     * One choice.
     *
     * @param item
     *            its number
     * @param gain
     *            what it adds to what was chosen before
     */
    public record Step(int item, double gain, double cost) {}

    /**
     * What to choose, in this order.
     *
     * @param value
     *            the sum of the gains
     * @param cost
     *            the sum of the costs
     * @param bound
     *            the part of the best possible value that this one is certain to reach
     * @param bestPossible
     *            a value that no choice can exceed, from the gains left over: often a far better guarantee than the
     *            bound
     */
    public record Choice(List<Step> steps, double value, double cost, double bound, double bestPossible) {}

    private record Offer(int item, double gain, double rank, int round) {}

    /**
     * Over cells and items.
     *
     * @param weights
     *            what one unit in a cell is worth, 0 or more
     * @param remaining
     *            how many units each cell can take, 0 or more
     * @throws IllegalArgumentException
     *             when a number is out of range, or an item names a cell that is not there
     */
    public SubmodularCover(double[] weights, double[] remaining, List<Item> items) {
        this.weights = Matrices.copy(new double[][]{weights, remaining})[0];
        this.remaining = remaining.clone();
        this.items = List.copyOf(items);
        for (Item item : items) {
            boolean isSound = item.strengths().entrySet().stream().allMatch(entry -> entry.getKey() >= 0
                    && entry.getKey() < weights.length && entry.getValue() >= 0 && entry.getValue() < Double.MAX_VALUE);
            if (!isSound || !(item.cost() > 0 && item.cost() < Double.MAX_VALUE)) {
                throw new IllegalArgumentException("an item needs known cells, strengths from 0 and a cost above 0");
            }
        }
    }

    /** The best k items, costs left aside; fewer where fewer add anything. */
    public Choice best(int k) {
        return greedy(k, Double.POSITIVE_INFINITY, false, BOUND_WITHOUT_COSTS);
    }

    /**
     * The best items within a budget.
     *
     * @throws IllegalArgumentException
     *             when the budget is negative or not a number
     */
    public Choice within(double budget) {
        if (!(budget >= 0)) {
            throw new IllegalArgumentException("a budget cannot be " + budget);
        }
        Choice byGain = greedy(items.size(), budget, false, BOUND_WITH_COSTS);
        Choice byRate = greedy(items.size(), budget, true, BOUND_WITH_COSTS);
        double bestPossible = Math.min(byGain.bestPossible(), byRate.bestPossible());
        Choice better = byRate.value() > byGain.value() ? byRate : byGain;
        return new Choice(better.steps(), better.value(), better.cost(), better.bound(), bestPossible);
    }

    /** What these items reach together: f(S). An item given twice counts once. */
    public double value(Collection<Integer> chosen) {
        var added = new double[weights.length];
        return chosen.stream().distinct().sorted().mapToDouble(item -> {
            double gain = gain(items.get(item), added);
            add(items.get(item), added);
            return gain;
        }).sum();
    }

    private Choice greedy(int k, double budget, boolean byRate, double bound) {
        var added = new double[weights.length];
        var steps = new ArrayList<Step>();
        double value = 0;
        double cost = 0;
        PriorityQueue<Offer> offers = offers(added, budget, byRate);
        while (steps.size() < k && !offers.isEmpty()) {
            Cancellation.check();
            Offer offer = offers.poll();
            Item item = items.get(offer.item());
            if (offer.round() < steps.size()) {
                offers.add(offer(offer.item(), added, byRate, steps.size()));
            } else if (offer.gain() > 0 && cost + item.cost() <= budget) {
                add(item, added);
                value += offer.gain();
                cost += item.cost();
                steps.add(new Step(offer.item(), offer.gain(), item.cost()));
            }
        }
        double more = budget < Double.POSITIVE_INFINITY ? mostWithin(budget, added) : most(k, added);
        return new Choice(List.copyOf(steps), value, cost, bound, value + more);
    }

    private PriorityQueue<Offer> offers(double[] added, double budget, boolean byRate) {
        var offers = new PriorityQueue<>(
                Comparator.comparingDouble(Offer::rank).reversed().thenComparingInt(Offer::item));
        for (int item = 0; item < items.size(); item++) {
            if (items.get(item).cost() <= budget) {
                offers.add(offer(item, added, byRate, 0));
            }
        }
        return offers;
    }

    private Offer offer(int item, double[] added, boolean byRate, int round) {
        double gain = gain(items.get(item), added);
        return new Offer(item, gain, byRate ? gain / items.get(item).cost() : gain, round);
    }

    /** At most what the k largest gains left would add, if each kept its size. */
    private double most(int k, double[] added) {
        return items.stream().mapToDouble(item -> -gain(item, added)).sorted().limit(k).map(gain -> -gain).sum();
    }

    /** At most what the budget would add, if gains kept their size and items could be had in part. */
    private double mostWithin(double budget, double[] added) {
        List<Offer> rates = new ArrayList<>(offers(added, budget, true));
        rates.sort(Comparator.comparingDouble(Offer::rank).reversed());
        double left = budget;
        double sum = 0;
        for (Offer offer : rates) {
            double spent = Math.min(left, items.get(offer.item()).cost());
            sum += offer.rank() * spent;
            left -= spent;
        }
        return sum;
    }

    private double gain(Item item, double[] added) {
        double gain = 0;
        for (Map.Entry<Integer, Double> entry : item.strengths().entrySet()) {
            int cell = entry.getKey();
            double open = Math.max(0, remaining[cell] - added[cell]);
            gain += weights[cell] * Math.min(open, entry.getValue());
        }
        return gain;
    }

    private static void add(Item item, double[] added) {
        item.strengths().forEach((cell, strength) -> added[cell] += strength);
    }
}
