package org.weft.network;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.weft.analysis.Network;
import org.weft.store.Graph;

/** The network that questions are asked of: one immutable state, swapped whole when the graph has a newer one. */
@Component
public class Snapshot {

    private static final Logger log = LoggerFactory.getLogger(Snapshot.class);

    private final Graph graph;
    private final NetworkReader reader;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Network current;

    Snapshot(Graph graph, NetworkReader reader) {
        this.graph = graph;
        this.reader = reader;
    }

    /** The network, if it has been read. */
    public Optional<Network> findCurrent() {
        return Optional.ofNullable(current);
    }

    /** Reads the graph, whatever its version says, and answers with what was read; with what was read before, while an import
     * is being written. */
    public Network refresh() {
        return read(Long.MAX_VALUE);
    }

    /** One reads at a time; who waited meanwhile takes what was read, where that is enough. */
    private Network read(long version) {
        reading.lock();
        try {
            Network known = current;
            if (known != null && (known.version() >= version || graph.version().busy() != null)) {
                return known;
            }
            Network read = reader.read();
            current = read;
            return read;
        } finally {
            reading.unlock();
        }
    }

    /** The network at this version of the graph or a later one, read now if need be. */
    public Network at(long version) {
        Network known = current;
        return known != null && known.version() >= version ? known : read(version);
    }

    /**
     * Waits for a version that another replica may have written.
     *
     * @return the network, or nothing when the graph did not reach that version in time
     */
    public Optional<Network> await(long version, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            Network known = current;
            if (known != null && known.version() >= version) {
                return Optional.of(known);
            }
            if (graph.version().number() >= version) {
                return Optional.of(read(version));
            }
            if (System.nanoTime() > end) {
                return Optional.empty();
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }

    /** One cheap read tells whether another process wrote; then the network is read again, in the background. */
    @Scheduled(fixedDelayString = "${weft.network.poll:2s}", initialDelayString = "${weft.network.poll:2s}")
    void follow() {
        Network known = current;
        if (known == null) {
            return;
        }
        try {
            at(graph.version().number());
        } catch (RuntimeException failure) {
            log.debug("The graph does not answer; questions go on from version {}", known.version(), failure);
        }
    }
}
