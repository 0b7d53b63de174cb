package org.weft.intake.job;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;

/**
 * Has work done one after the other on a thread of its own, so that the next can be made ready meanwhile: one is under way
 * and one waits, never more.
 */
final class OneAhead implements AutoCloseable {

    private final ExecutorService worker = Executors
            .newSingleThreadExecutor(Thread.ofVirtual().name("write").factory());
    private @Nullable Future<?> underWay;

    /** Has this done once what is under way is done; throws what that threw. */
    void then(Runnable work) {
        await();
        underWay = worker.submit(work);
    }

    /** Waits for what is under way, and throws what it threw. */
    void await() {
        Future<?> last = underWay;
        underWay = null;
        if (last == null) {
            return;
        }
        try {
            last.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException told ? told : new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while an import was written.", interrupted);
        }
    }

    /** Waits until nothing is under way, whatever came of it. */
    @Override
    public void close() {
        worker.close();
    }
}
