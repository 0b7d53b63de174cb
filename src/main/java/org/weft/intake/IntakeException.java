package org.weft.intake;

/** A file cannot be read: says what is wrong with it, and what would be right. Nothing of it was written. */
public final class IntakeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Two halves of what a person reads.
     *
     * @param wrong what is wrong, with the file and line where that is known
     * @param remedy what would be right
     */
    public IntakeException(String wrong, String remedy) {
        super(wrong + " " + remedy);
    }
}
