package org.weft.store;

/** An import is being written, and until it is done nobody else writes. Nothing was written. */
public final class GraphBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GraphBusy(String holder) {
        super("An import (" + holder + ") is being written; try again when it is done. importJob says how far it is.");
    }
}
