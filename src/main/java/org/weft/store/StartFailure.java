package org.weft.store;

/** The service cannot start, for a reason that the person who started it can mend. */
public class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String mend;

    /**
     * Says why, and what would help.
     *
     * @param cause what is wrong, in one plain sentence
     * @param mend what to do about it, in one plain sentence
     */
    public StartFailure(String cause, String mend) {
        super(cause);
        this.mend = mend;
    }

    String mend() {
        return mend;
    }
}
