package org.weft.cli;

/** What was asked for cannot be had; the message says why, in words for whoever asked. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message);
    }
}
