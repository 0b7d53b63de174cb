package org.weft.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weft.analysis.Collaboration;
import org.weft.analysis.Organisation;
import org.weft.analysis.PlantedNetwork;
import org.weft.analysis.PlantedSample;
import org.weft.intake.Table;

/**
 * A made-up network in the data format, row by row. Every id begins with the seed, so that two of them, or one beside the
 * documented facts, do not mix.
 */
final class MadeUpFiles {

    private final PlantedSample.Shape shape;
    private final PlantedSample sample;
    private final Path folder;
    private final String prefix;

    MadeUpFiles(PlantedSample.Shape shape, Path folder) {
        this.shape = shape;
        this.sample = new PlantedSample(shape);
        this.folder = folder;
        this.prefix = prefix(shape);
    }

    static String prefix(PlantedSample.Shape shape) {
        return "g" + Long.toUnsignedString(shape.seed()) + '-';
    }

    /** Writes all files; how many gaps were planted. */
    int write() throws IOException {
        table(Table.SOURCES, Stream.of(Map.of("id", prefix + "made-up", "title",
                "Made up by weft generate, seed " + shape.seed(), "kind", "ILLUSTRATIVE", "visibility", "PUBLIC")));
        table(Table.REGIONS, Stream.of(Map.of("id", home(), "name", "Made-up region " + shape.seed(), "country",
                PlantedNetwork.region().country())));
        table(Table.MARKETS, sample.markets().stream().map(code -> Map.of("region", home(), "country", code, "role",
                "FOCUS", "tier", code.compareTo("F") < 0 ? "CORE" : "EMERGING")));
        table(Table.MISSIONS, sample.missions().stream().map(mission -> Map.of("id", prefix + mission.slug(), "region",
                home(), "name", mission.name())));
        table(Table.FIELDS, sample.fields().stream().map(field -> Map.of("id", prefix + field.slug(), "name",
                field.name(), "missions", joined(field.missions()))));
        table(Table.ORGANISATIONS,
                IntStream.range(0, shape.organisations()).mapToObj(sample::organisation).map(this::row));
        ties();
        return planted();
    }

    private Map<String, String> row(Organisation one) {
        return Map.of("id", prefix + one.slug(), "name", one.name(), "kind", one.kind().name(), "status", "EXISTING",
                "region", one.region() == null ? "" : home(), "country", one.country() == null ? "" : one.country(),
                "fields", joined(one.fields()));
    }

    private Map<String, String> row(Collaboration tie) {
        return Map.of("id", prefix + tie.slug(), "kind", tie.kind().name(), "status", tie.status().name(), "name",
                tie.name(), "parties", joined(tie.parties()), "missions", joined(tie.missions()), "startedOn",
                String.valueOf(tie.startedOn()));
    }

    private void ties() throws IOException {
        try (CsvWriter csv = opened(Table.TIES)) {
            sample.ties(tie -> write(csv, Table.TIES, row(tie)));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private int planted() throws IOException {
        List<PlantedNetwork.Pair> gaps = sample.gaps();
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve("planted.csv"))) {
            csv.writeRecord("home", "other");
            gaps.forEach(gap -> csv.writeRecord(prefix + gap.home(), prefix + gap.other()));
        }
        return gaps.size();
    }

    private void table(Table table, Stream<Map<String, String>> rows) throws IOException {
        try (CsvWriter csv = opened(table)) {
            rows.forEachOrdered(row -> write(csv, table, row));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private CsvWriter opened(Table table) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(folder.resolve(table.fileName() + ".csv"));
        csv.writeRecord(table.columns().keySet());
        return csv;
    }

    /** With where it comes from, which is the same for all. */
    private void write(CsvWriter csv, Table table, Map<String, String> row) {
        csv.writeRecord(table.columns().keySet().stream().map(column -> switch (column) {
            case "source" -> prefix + "made-up";
            case "locator" -> table.fileName() + ' ' + row.getOrDefault("id", row.getOrDefault("country", ""));
            default -> row.getOrDefault(column, "");
        }).toList());
    }

    private String home() {
        return prefix + PlantedNetwork.region().slug();
    }

    private String joined(List<String> slugs) {
        return String.join("|", slugs.stream().map(slug -> prefix + slug).toList());
    }
}
