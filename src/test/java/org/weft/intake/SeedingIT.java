package org.weft.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.weft.WeftTest;
import org.weft.WholeGraph;
import org.weft.analysis.Network;
import org.weft.network.Snapshot;
import org.weft.store.Graph;

/** Loading a data set again, or its rows in another order, changes nothing that can be asked. */
@WeftTest
class SeedingIT {

    private final DataSet seed = DataSet.read("classpath:/seed-data/", false);
    private final Graph graph;
    private final DataSetWriter writer;
    private final Seeding seeding;
    private final Snapshot snapshot;
    private final WholeGraph whole;

    SeedingIT(Graph graph, DataSetWriter writer, Seeding seeding, Snapshot snapshot, Driver driver) {
        this.graph = graph;
        this.writer = writer;
        this.seeding = seeding;
        this.snapshot = snapshot;
        this.whole = new WholeGraph(driver);
    }

    /** Other tests ask the same graph. */
    @AfterEach
    void leaveTheSeed() {
        empty();
        writer.write("seed", "seed", seed);
        snapshot.refresh();
    }

    @Test
    void loadingTheSameAgainChangesNothing() {
        Network before = snapshot.refresh();
        List<String> content = content();
        writer.write("seed", "seed", seed);
        assertThat(content()).isEqualTo(content);
        assertThat(snapshot.refresh().data()).isEqualTo(before.data());
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        Network before = snapshot.refresh();
        List<String> content = content();
        for (long order = 1; order <= 2; order++) {
            empty();
            writer.write("seed", "seed", shuffled(order));
            Network after = snapshot.refresh();
            assertThat(after.data().organisations()).isEqualTo(before.data().organisations());
            assertThat(after.data().collaborations()).isEqualTo(before.data().collaborations());
            assertThat(after.data()).isEqualTo(before.data());
            assertThat(content()).isEqualTo(content);
        }
    }

    @Test
    void aGraphThatHoldsSomethingIsLeftAlone() {
        long before = graph.version().number();
        seeding.run();
        assertThat(graph.version().number()).isEqualTo(before);
    }

    private DataSet shuffled(long order) {
        List<Row> rows = new ArrayList<>(
                Stream.of(Table.values()).flatMap(table -> seed.rows(table).stream()).toList());
        Collections.shuffle(rows, new Random(order));
        return new DataSet(rows);
    }

    private void empty() {
        whole.rows("MATCH (n) WHERE n:Fact OR n:Statement OR n:Import DETACH DELETE n");
    }

    /** All but the times of recording. */
    private List<String> content() {
        return whole.content("Version", "Import", "recordedAt");
    }
}
