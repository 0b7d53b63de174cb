package org.weft.intake;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.weft.analysis.Network;
import org.weft.intake.Problem.Code;
import org.weft.intake.Recording.Because;
import org.weft.store.Graph;

/** Records one thing at a time, by the same checks and statements as a file in the data format. */
@Component
public class Recorder {

    private static final String WHERE = "input";
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern APART = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private final Graph graph;
    private final DataSetWriter writer;
    private final Clock clock;

    Recorder(Graph graph, DataSetWriter writer, Clock clock) {
        this.graph = graph;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param version the graph's version that holds it; 0 where nothing was written
     * @param problems why nothing was written; empty where it was
     */
    public record Outcome(long version, List<Problem> problems) {}

    /** Writes it with its statement, or nothing where something is wrong with it. */
    public Outcome record(Recording recording, Network network) {
        DataSet data = dataSet(recording, network);
        List<Problem> problems = new ArrayList<>(problems(recording.because()));
        KnownThings before = new KnownThings(network)
                .replacing(data.rows(Table.ORGANISATIONS).stream().map(row -> row.cell("id")));
        problems.addAll(new DataSetCheck(data, before, LocalDate.now(clock)).problems());
        if (!problems.isEmpty()) {
            return new Outcome(0, problems);
        }
        Table table = recording.subject().table();
        String id = recording.cells().getOrDefault("id", "");
        String key = table.fact() + ':' + id;
        return new Outcome(graph.write(statements -> {
            statements.run("intake/unlink", Map.of("keys", List.of(key)));
            if (!recording.cleared().isEmpty()) {
                statements.run("intake/clear-" + table.fileName(),
                        Map.of("id", id, "columns", List.copyOf(recording.cleared())));
            }
            writer.write(statements, "recorded", recording.because().recordedBy(), data);
            return key;
        }).version().number(), List.of());
    }

    /** A key made of a name: lower-case words joined by hyphens. */
    public static String slug(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        return ENDS.matcher(APART.matcher(plain).replaceAll("-")).replaceAll("");
    }

    private static DataSet dataSet(Recording recording, Network network) {
        Because because = recording.because();
        var rows = new ArrayList<Row>();
        String source = because.source();
        if (source == null) {
            source = slug(String.valueOf(because.sourceTitle()));
            if (network.findSource(source).isEmpty()) {
                rows.add(new Row(Table.SOURCES, WHERE, 0,
                        Map.of("id", source, "title", String.valueOf(because.sourceTitle()), "kind",
                                "RECORDED", "visibility", "PUBLIC", "published",
                                because.published() == null ? "" : because.published())));
            }
        }
        var cells = new HashMap<>(recording.cells());
        cells.put("source", source);
        cells.put("locator", because.locator());
        cells.put("quote", because.quote() == null ? "" : because.quote());
        rows.add(new Row(recording.subject().table(), WHERE, 0, cells, UUID.randomUUID().toString()));
        return new DataSet(rows);
    }

    private static List<Problem> problems(Because because) {
        boolean isOne = (because.source() == null) != (because.sourceTitle() == null);
        var problems = new ArrayList<Problem>();
        if (!isOne) {
            problems.add(new Problem(WHERE, 0, "source", "", Code.REQUIRED,
                    "give either source, the slug of one that is there, or sourceTitle for a new one"));
        }
        Problem role = Role.problem(WHERE, "recordedBy", because.recordedBy(), "records");
        if (role != null) {
            problems.add(role);
        }
        return problems;
    }
}
