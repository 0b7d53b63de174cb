package org.weft.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.weft.store.StartFailure;

/**
 * The rows of a folder in the data format: {@code organisations.csv}, {@code ties.csv} and the other files of
 * {@link Table}.
 */
final class DataSet {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);

    /** Of these rows. */
    DataSet(Collection<Row> rows) {
        rows.forEach(row -> this.rows.computeIfAbsent(row.table(), key -> new ArrayList<>()).add(row));
    }

    /**
     * Reads all CSV files below a location.
     *
     * @param location a folder: {@code classpath:/seed-data/} or {@code file:/home/me/my-region/}
     * @param illustrative whether folders named {@code illustrative} are read too
     */
    static DataSet read(String location, boolean illustrative) {
        String folder = location.endsWith("/") ? location : location + "/";
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(folder + "**/*.csv");
            var rows = new ArrayList<Row>();
            java.util.Arrays.sort(files, Comparator.comparing(DataSet::nameOf));
            for (Resource file : files) {
                if (illustrative || !nameOf(file).contains("illustrative/")) {
                    rows.addAll(read(file));
                }
            }
            return new DataSet(rows);
        } catch (IOException failure) {
            throw new StartFailure("the seed folder " + location + " cannot be read: " + failure.getMessage(),
                    "name a folder that is there: --weft.seed.location=file:/path/to/folder/");
        }
    }

    List<Row> rows(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    int size() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    private static List<Row> read(Resource file) throws IOException {
        String name = nameOf(file);
        String stem = name.substring(name.lastIndexOf('/') + 1, name.length() - ".csv".length());
        Table table = Table.named(stem)
                .orElseThrow(() -> new StartFailure("'" + name + "' is not a file of the data format.",
                        "the files are " + String.join(", ",
                                java.util.Arrays.stream(Table.values()).map(t -> t.fileName() + ".csv").toList())));
        var rows = new ArrayList<Row>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(
                new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord line : csv) {
                var cells = new LinkedHashMap<String, String>();
                line.getFieldsAsMap().forEach(
                        (column, value) -> cells.put(column.replace(BYTE_ORDER_MARK, "").strip(),
                                Apostrophe.taken(value.strip())));
                String statement = cells.remove(Row.STATEMENT);
                rows.add(new Row(table, name, line.getStartingLineNumber(), cells, statement == null ? "" : statement));
            }
        } catch (UncheckedIOException | de.siegmar.fastcsv.reader.CsvParseException failure) {
            throw new StartFailure("'" + name + "' cannot be read: " + failure.getMessage(),
                    "save it as CSV in UTF-8, with quotes around cells that hold commas or line breaks");
        }
        return rows;
    }

    /** The last two parts of the path: folder and file. */
    private static String nameOf(Resource file) {
        try {
            String[] parts = file.getURL().getPath().split("/", -1);
            return parts[parts.length - 2] + '/' + parts[parts.length - 1];
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
