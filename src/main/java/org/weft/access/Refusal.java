package org.weft.access;

/** A question or a record that cannot be accepted as it stands: says what is wrong, and what would be right. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;

    /** Stable names of the ways in which a request can be wrong: the API's {@code extensions.code}. */
    public enum Code {
        /** Nothing has that id, slug or code. */
        NOT_FOUND,
        /** A value is malformed or out of its range. */
        BAD_INPUT,
        /** The query itself is malformed, or does not fit the schema. */
        BAD_QUERY,
        /** The query asks for more than one request may, or more run already than may at once. */
        LIMIT_EXCEEDED,
        /** The answer took longer than a request may, and was given up. */
        TIMEOUT,
        /** The region has no missions, so the question has no rows. */
        NO_MISSIONS,
        /** The graph is not loaded yet, or the wanted version has not arrived: try again soon. */
        NOT_READY,
        /** An import is being written, and nobody else writes until it is done: try again then. */
        BUSY,
        /** The graph's server does not answer: try again later. */
        UNAVAILABLE,
        /** Our fault; the correlation id finds it in the log. */
        INTERNAL
    }

    /** Refuses for this reason, in plain words. */
    public Refusal(Code code, String message) {
        super(message);
        this.code = code;
    }

    /** The stable name of the reason. */
    public Code code() {
        return code;
    }

    /** Nothing of this kind has that key. */
    public static Refusal notFound(String kind, String key, String hint) {
        return new Refusal(Code.NOT_FOUND, "There is no " + kind + " '" + key + "'. " + hint);
    }
}
