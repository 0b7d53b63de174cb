package org.weft.intake.format;

import java.util.List;

/**
 * One line of a sheet, before anybody knows which column is which.
 *
 * @param number from 1
 * @param texts what stands in the cells
 * @param flaws what makes it unreadable; empty for most
 */
record Cells(long number, List<String> texts, List<Flaw> flaws) {

    /**
     * A cell that cannot be read.
     *
     * @param column from 0
     * @param message what is wrong with the value, and what would be right
     */
    record Flaw(int column, String value, String message) {}

    boolean isBlank() {
        return texts.stream().allMatch(text -> Texts.strip(text).isEmpty()) && flaws.isEmpty();
    }
}
