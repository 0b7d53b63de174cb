package org.weft.analysis.measure;

import java.util.Arrays;

/** Checked copies and sums of matrices. */
final class Matrices {

    private Matrices() {
    }

    /**
     * A copy.
     *
     * @throws IllegalArgumentException
     *             when rows differ in length or an entry is negative or not finite
     */
    static double[][] copy(double[][] matrix) {
        for (double[] row : matrix) {
            if (row.length != matrix[0].length) {
                throw new IllegalArgumentException("rows differ in length");
            }
            if (Arrays.stream(row).anyMatch(entry -> !(entry >= 0 && entry < Double.POSITIVE_INFINITY))) {
                throw new IllegalArgumentException("an entry is negative or not a number");
            }
        }
        return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }

    /** A matrix of 1 for true and 0 for false. */
    static double[][] copy(boolean[][] matrix) {
        var copy = new double[matrix.length][];
        for (int row = 0; row < matrix.length; row++) {
            copy[row] = new double[matrix[row].length];
            for (int column = 0; column < matrix[row].length; column++) {
                copy[row][column] = matrix[row][column] ? 1 : 0;
            }
        }
        return copy(copy);
    }

    static double[] rowSums(double[][] matrix) {
        return Arrays.stream(matrix).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    }

    static double[] columnSums(double[][] matrix) {
        var sums = new double[matrix.length == 0 ? 0 : matrix[0].length];
        for (double[] row : matrix) {
            Arrays.setAll(sums, column -> sums[column] + row[column]);
        }
        return sums;
    }
}
