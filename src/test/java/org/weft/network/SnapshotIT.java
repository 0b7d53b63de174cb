package org.weft.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weft.WeftTest;
import org.weft.analysis.Network;
import org.weft.store.Graph;

@WeftTest
class SnapshotIT {

    private final Snapshot snapshot;
    private final Graph graph;

    SnapshotIT(Snapshot snapshot, Graph graph) {
        this.snapshot = snapshot;
        this.graph = graph;
    }

    @Test
    void aVersionThatManyWaitForIsReadOnce() throws InterruptedException {
        long version = graph.write(statements -> "nothing").version().number();
        Callable<Network> asker = () -> snapshot.at(version);
        try (var askers = Executors.newFixedThreadPool(8)) {
            List<Network> told = askers.invokeAll(Stream.generate(() -> asker).limit(8).toList()).stream()
                    .map(Future::resultNow).toList();
            assertThat(told).allSatisfy(network -> assertThat(network).isSameAs(told.getFirst()));
            assertThat(told.getFirst().version()).isEqualTo(version);
        }
    }
}
