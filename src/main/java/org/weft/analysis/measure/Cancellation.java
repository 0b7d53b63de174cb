package org.weft.analysis.measure;

import java.util.concurrent.CancellationException;

/**
 * How a long answer is given up. Whoever waits interrupts the thread that works on it; long loops look, once for each
 * turn that is dear, whether that has been asked.
 */
public final class Cancellation {

    private Cancellation() {
    }

    /**
     * Goes on, or gives up. O(1).
     *
     * @throws CancellationException when the thread has been interrupted
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for this answer any more");
        }
    }
}
