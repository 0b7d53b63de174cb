package org.weft.cli;

/** A command was given what does not go together; the message says what would. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
