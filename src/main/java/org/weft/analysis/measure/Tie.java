package org.weft.analysis.measure;

/**
 * An undirected tie of two nodes.
 *
 * @param one
 *            the lower number
 * @param other
 *            the higher number
 */
public record Tie(int one, int other) implements Comparable<Tie> {

    /** Puts the lower number first. */
    public Tie {
        if (one > other) {
            int lower = other;
            other = one;
            one = lower;
        }
    }

    @Override
    public int compareTo(Tie that) {
        return one == that.one ? Integer.compare(other, that.other) : Integer.compare(one, that.one);
    }
}
