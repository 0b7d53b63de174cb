package org.weft.export;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.stereotype.Component;
import org.weft.access.Refusal;

/** Lets so many exports run at once, since each may hold a whole answer, and gives up a question that takes too long. */
@Component
class AtOnce {

    private final ExportLimits limits;
    private final Semaphore free;

    AtOnce(ExportLimits limits) {
        this.limits = limits;
        this.free = new Semaphore(limits.atOnce());
    }

    /** A place among those that run; refuses where none is free. */
    Place take() {
        if (!free.tryAcquire()) {
            throw new Refusal(Refusal.Code.LIMIT_EXCEEDED, "As many exports run as may at once (" + limits.atOnce()
                    + "); try again in a few seconds.");
        }
        return new Place();
    }

    /** One that runs. */
    final class Place implements AutoCloseable {

        private Place() {
        }

        /** What a question answers, if it answers soon. */
        <T> T ask(Callable<T> question) {
            var task = new FutureTask<>(question);
            Thread.startVirtualThread(task);
            try {
                return task.get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                throw tooLate();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw tooLate();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException refused
                        ? refused
                        : new IllegalStateException(failed.getCause());
            } finally {
                task.cancel(true);
            }
        }

        private Refusal tooLate() {
            return new Refusal(Refusal.Code.TIMEOUT, "This took longer than " + limits.timeout().toMillis() / 1000.0
                    + " seconds and was given up. Ask for less: one mission, one market, one kind.");
        }

        @Override
        public void close() {
            free.release();
        }
    }
}
