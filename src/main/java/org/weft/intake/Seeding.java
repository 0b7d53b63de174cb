package org.weft.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.weft.store.Graph;
import org.weft.store.StartFailure;

/** Fills an empty graph on the first start; a graph that has anything in it is left alone. */
@Component
public class Seeding {

    private static final Logger log = LoggerFactory.getLogger(Seeding.class);
    private static final int SHOWN = 10;

    private final SeedSettings settings;
    private final Graph graph;
    private final DataSetWriter writer;
    private final Clock clock;

    Seeding(SeedSettings settings, Graph graph, DataSetWriter writer, Clock clock) {
        this.settings = settings;
        this.graph = graph;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Loads the seed where the graph is empty.
     *
     * @throws StartFailure when the seed folder is missing, or something in it is wrong; nothing is written then
     */
    public void run() {
        if (settings.location().equals("none") || !isEmpty()) {
            return;
        }
        DataSet data = DataSet.read(settings.location(), settings.illustrative());
        if (data.size() == 0) {
            throw new StartFailure("there are no CSV files below " + settings.location() + ".",
                    "name a folder with files in the data format, or --weft.seed.location=none for an empty graph");
        }
        requireSound(data);
        log.info("The graph is empty: loading {} rows from {}", data.size(), settings.location());
        writer.write("seed", "seed", data);
    }

    private boolean isEmpty() {
        return graph.read("intake/imports", Map.of(), row -> row.get("isEmpty")).stream().allMatch(Value::asBoolean);
    }

    private void requireSound(DataSet data) {
        List<Problem> problems = new DataSetCheck(data, LocalDate.now(clock)).problems();
        if (!problems.isEmpty()) {
            problems.stream().limit(SHOWN).forEach(problem -> log.error("{}", problem));
            throw new StartFailure("the seed data has " + problems.size() + " problems; nothing was loaded.",
                    "mend them (the first are listed above), then start again");
        }
    }
}
