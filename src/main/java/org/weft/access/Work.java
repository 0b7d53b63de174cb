package org.weft.access;

import java.util.HashSet;
import java.util.Set;

/**
 * What runs for one request, so that it can be given up when nobody waits for its answer any more. What writes is never
 * cut off: whether it was written could not be told then.
 */
final class Work {

    /** The work for which a field is being fetched; unbound where that must not be given up. */
    static final ScopedValue<Work> CURRENT = ScopedValue.newInstance();

    private final Set<Thread> threads = new HashSet<>();
    private boolean isGivenUp;
    private boolean writes;

    /** Hands a task to a virtual thread of its own, for the current work where there is one. */
    static void start(Runnable task) {
        Work work = CURRENT.isBound() ? CURRENT.get() : null;
        Thread.startVirtualThread(work == null ? task : () -> work.run(task));
    }

    private void run(Runnable task) {
        Thread here = Thread.currentThread();
        synchronized (this) {
            threads.add(here);
            if (isGivenUp) {
                here.interrupt();
            }
        }
        try {
            task.run();
        } finally {
            synchronized (this) {
                threads.remove(here);
            }
        }
    }

    /** Asks all that runs, and all that would still begin, to stop. */
    synchronized void giveUp() {
        isGivenUp = true;
        threads.forEach(Thread::interrupt);
    }

    synchronized boolean isGivenUp() {
        return isGivenUp;
    }

    synchronized void markAsWriting() {
        writes = true;
    }

    synchronized boolean writes() {
        return writes;
    }
}
