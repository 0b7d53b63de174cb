package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.measure.Affinity.Diagonal;

/**
 * How much countries or regions have to do with each other, against what their sizes would give.
 *
 * @param parties slugs or codes, sorted: those with an organisation in any collaboration
 * @param diagonal whether collaborations inside one party count
 * @param cells every pair once, by the parties; a party with itself only where the diagonal is kept
 * @param placed how many collaborations have two or more parties whose place is known: those that are in the matrix
 * @param unplaced how many have not
 * @param information T: how far the whole table is from what sizes would give, 0 or more; null without links
 */
public record AffinityMatrix(List<String> parties, Diagonal diagonal, List<Cell> cells, int placed, int unplaced,
        @Nullable Double information) {

    /**
     * Two parties.
     *
     * @param collaborations that have an organisation in each; for a party with itself, two or more in it
     * @param probabilistic q_ij / q_i q_j: 1 is what sizes alone would give; null where one has no links
     * @param salton c_ij / √(c_i c_j); null where one has no links
     * @param jaccard c_ij / (c_i + c_j − c_ij); null where one has no links
     */
    public record Cell(String one, String other, int collaborations, @Nullable Double probabilistic,
            @Nullable Double salton, @Nullable Double jaccard) {}
}
