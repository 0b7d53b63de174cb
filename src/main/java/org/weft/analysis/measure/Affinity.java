package org.weft.analysis.measure;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * How much two parties of a symmetric matrix of links have to do with each other, against what their sizes would give.
 *
 * <p>
 * c_ij links of i with j, c_i the sum of row i, c the sum of all, q the same over c. What the diagonal is worth, links
 * inside one party, changes every answer, so the asker states it. Built in O(R²), each answer O(1) unless stated. Null
 * where a party has no links.
 */
public final class Affinity {

    private static final double Z95 = 1.959963984540054;

    private final double[][] links;
    private final double[] sums;
    private final double total;

    /** Whether links inside a party count. */
    public enum Diagonal {
        KEPT,
        DROPPED
    }

    /** T and its parts: see {@link Affinity#information}. */
    public record Information(double all, @Nullable Double diagonal, @Nullable Double offDiagonal) {}

    /**
     * Over this matrix.
     *
     * @throws IllegalArgumentException
     *             when it is not square and symmetric, or an entry is negative or not finite
     */
    public Affinity(double[][] matrix, Diagonal diagonal) {
        links = Matrices.copy(matrix);
        for (int i = 0; i < links.length; i++) {
            if (links[i].length != links.length) {
                throw new IllegalArgumentException("the matrix is not square");
            }
            for (int j = 0; j < i; j++) {
                if (links[i][j] != links[j][i]) {
                    throw new IllegalArgumentException("links " + i + " to " + j + " are not those back");
                }
            }
            links[i][i] = diagonal == Diagonal.KEPT ? links[i][i] : 0;
        }
        sums = Matrices.rowSums(links);
        total = Arrays.stream(sums).sum();
    }

    /**
     * q_ij / q_i q_j: 1 is what sizes alone would give (Zitt, Bassecoulard and Okubo, Scientometrics 47, 2000).
     */
    public @Nullable Double probabilistic(int one, int other) {
        return isUndefined(one, other) ? null : links[one][other] * total / (sums[one] * sums[other]);
    }

    /**
     * T = Σ q_ij ln PAI_ij, 0 ln 0 being 0 (Frenken, "A new indicator of European integration", Economic Systems
     * Research 14, 2002): 0 where sizes explain all. Also its mean over the diagonal, and over the rest, each weighted
     * by q within that part; null where the part is empty. All is null without links. O(R²).
     */
    public @Nullable Information information() {
        double all = 0;
        double inside = 0;
        double linksInside = 0;
        double linksBetween = 0;
        for (int i = 0; i < links.length; i++) {
            all += information(i, 0, links.length);
            inside += information(i, i, i + 1);
            linksInside += links[i][i];
            linksBetween += linksBetween(i);
        }
        return total == 0
                ? null
                : new Information(all, linksInside == 0 ? null : inside * total / linksInside,
                        linksBetween == 0 ? null : (all - inside) * total / linksBetween);
    }

    /** Σ_j (q_ij / q_i) ln PAI_ij: one party's part in T, over its own links. O(R). */
    public @Nullable Double information(int party) {
        return sums[party] == 0 ? null : information(party, 0, links.length) * total / sums[party];
    }

    /** c_ij / √(c_i c_j) (Salton). */
    public @Nullable Double salton(int one, int other) {
        return isUndefined(one, other) ? null : links[one][other] / Math.sqrt(sums[one] * sums[other]);
    }

    /** c_ij / (c_i + c_j − c_ij) (Jaccard). */
    public @Nullable Double jaccard(int one, int other) {
        return isUndefined(one, other)
                ? null
                : links[one][other] / (sums[one] + sums[other] - links[one][other]);
    }

    /**
     * Relative intensity of collaboration of X with Y: Y's share in X's links with others over Y's share in the links
     * that do not touch X, (c_XY / c_X) / ((c_Y − c_XY) / (L − c_X)), L being all links between parties, each once
     * (Fuchs, Sivertsen and Rousseau, Scientometrics 126, 2021). Not symmetric; 1 is even. The diagonal never counts.
     * Null where X has no links, or Y none but with X. O(R²).
     */
    public @Nullable Double relativeIntensity(int x, int y) {
        double[] table = table(x, y);
        return table[1] == 0 || table[2] == 0 ? null : table[0] / table[1] / (table[2] / table[3]);
    }

    /**
     * The 95% interval of {@link #relativeIntensity}, as of a ratio of two shares: exp(ln RIC ± 1.96 √(1/a − 1/n + 1/c
     * − 1/m)), (Mantel and Haenszel for one table; Fuchs, Smolinsky and Rousseau, JDIS 2022). Links must be counts.
     * Null also where X and Y have no link. O(R²).
     */
    public @Nullable Interval relativeIntensityInterval(int x, int y) {
        Double intensity = relativeIntensity(x, y);
        if (intensity == null || intensity == 0) {
            return null;
        }
        double[] table = table(x, y);
        double spread = Z95 * Math.sqrt(1 / table[0] - 1 / table[1] + 1 / table[2] - 1 / table[3]);
        return new Interval(intensity * Math.exp(-spread), intensity * Math.exp(spread));
    }

    /** Links of X with Y; of X; of Y but not X; not of X. */
    private double[] table(int x, int y) {
        if (x == y) {
            throw new IllegalArgumentException("party " + x + " cannot be paired with itself");
        }
        double between = 0;
        for (int i = 0; i < links.length; i++) {
            between += linksBetween(i);
        }
        double ofX = linksBetween(x);
        return new double[]{links[x][y], ofX, linksBetween(y) - links[x][y], between / 2 - ofX};
    }

    /** Summed anew, since taking the diagonal from the sum of a row could leave a rounding error instead of 0. */
    private double linksBetween(int party) {
        return IntStream.range(0, links.length).filter(i -> i != party).mapToDouble(i -> links[party][i]).sum();
    }

    private double information(int row, int from, int to) {
        double sum = 0;
        for (int column = from; column < to; column++) {
            double link = links[row][column];
            sum += link == 0 ? 0 : link / total * Math.log(link * total / (sums[row] * sums[column]));
        }
        return sum;
    }

    private boolean isUndefined(int one, int other) {
        return sums[one] == 0 || sums[other] == 0;
    }
}
