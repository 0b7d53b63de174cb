package org.weft.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Items of one score in a ranking.
 *
 * @param before
 *            how many items stand above
 * @param positivesBefore
 *            how many of those are positives
 * @param size
 *            how many items have this score
 * @param positives
 *            how many of those are positives
 */
record Block(int before, int positivesBefore, int size, int positives) {

    private record Item(double score, boolean isPositive) {}

    /** Highest score first. O(n log n). */
    static List<Block> rank(double[] positives, double[] negatives) {
        List<Item> items = new ArrayList<>();
        Arrays.stream(positives).forEach(score -> items.add(new Item(score, true)));
        Arrays.stream(negatives).forEach(score -> items.add(new Item(score, false)));
        items.sort(Comparator.comparingDouble(Item::score).reversed());
        var found = new ArrayList<Block>();
        int positivesBefore = 0;
        for (int start = 0; start < items.size();) {
            int end = start;
            int inside = 0;
            while (end < items.size() && items.get(end).score() == items.get(start).score()) {
                inside += items.get(end++).isPositive() ? 1 : 0;
            }
            found.add(new Block(start, positivesBefore, end - start, inside));
            positivesBefore += inside;
            start = end;
        }
        return List.copyOf(found);
    }
}
