package org.weft.analysis.measure;

import java.util.ArrayList;
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

    /**
     * Highest score first, by counting. O(ranks + items).
     *
     * @param ranks
     *            how many ranks there are; nobody need have one
     * @param positives
     *            the rank of each positive, 0 the highest
     * @param negatives
     *            the rank of each negative
     */
    static List<Block> of(int ranks, int[] positives, int[] negatives) {
        int[] came = counts(ranks, positives);
        int[] others = counts(ranks, negatives);
        var found = new ArrayList<Block>();
        int before = 0;
        int positivesBefore = 0;
        for (int rank = 0; rank < ranks; rank++) {
            int size = came[rank] + others[rank];
            if (size > 0) {
                found.add(new Block(before, positivesBefore, size, came[rank]));
            }
            before += size;
            positivesBefore += came[rank];
        }
        return found;
    }

    private static int[] counts(int ranks, int[] of) {
        var counts = new int[ranks];
        for (int rank : of) {
            counts[rank]++;
        }
        return counts;
    }
}
