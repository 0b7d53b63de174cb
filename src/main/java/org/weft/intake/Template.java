package org.weft.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The files that a newcomer fills in: organisations and ties, each with one example row, which a reader leaves out
 * until somebody changes it, and help on each column.
 */
public final class Template {

    /** What it holds. */
    public static final List<Table> TABLES = List.of(Table.ORGANISATIONS, Table.TIES);

    private static final int ROWS_WITH_LISTS = 1000;
    private static final int LONGEST_LIST = 255; // of Excel
    private static final String MARK = "Example: write over this row or delete it; as it is, it is left out";
    private static final Map<Table, Map<String, String>> EXAMPLES = Map.of(
            Table.ORGANISATIONS,
            Map.ofEntries(Map.entry("id", "example-university"), Map.entry("name", "Example University"),
                    Map.entry("kind", "UNIVERSITY"), Map.entry("status", "EXISTING"), Map.entry("country", "MY"),
                    Map.entry("aliases", "EU|Universiti Contoh"), Map.entry("website", "https://www.example.org"),
                    Map.entry("note", MARK)),
            Table.TIES,
            Map.ofEntries(Map.entry("id", "example-partnership"), Map.entry("kind", "RESEARCH_PARTNERSHIP"),
                    Map.entry("status", "ACTIVE"), Map.entry("name", "Lancaster and Example University on health"),
                    Map.entry("parties", "Lancaster University|Example University"), Map.entry("startedOn", "2024-10"),
                    Map.entry("note", MARK)));

    private Template() {
    }

    /**
     * Whether a row is the example as it was handed out. Its id, name and kind tell: spreadsheets write the dates of a CSV
     * anew.
     */
    public static boolean isExample(Table table, Map<String, String> cells) {
        Map<String, String> example = EXAMPLES.get(table);
        return example != null && Stream.of("id", "name", "kind")
                .allMatch(column -> example.getOrDefault(column, "").equals(cells.get(column)));
    }

    /** A column's name as words: {@code Part of}. */
    public static String words(Column column) {
        String words = column.name().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Writes the workbook: a sheet a table, and {@code help}. */
    public static void writeXlsx(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Weft", "1.0")) {
            TABLES.forEach(table -> sheet(workbook, table));
            help(workbook);
        }
    }

    /** Writes one table as CSV, in UTF-8 with the mark that Excel wants. */
    public static void writeCsv(Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(table.columns().values().stream().map(Template::words).toList());
        csv.writeRecord(example(table));
        csv.flush();
        writer.flush();
    }

    /** Writes the tables as a ZIP of CSV files. */
    public static void writeZip(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Table table : TABLES) {
            zip.putNextEntry(new ZipEntry(table.fileName() + ".csv"));
            writeCsv(table, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static List<String> example(Table table) {
        Map<String, String> example = EXAMPLES.getOrDefault(table, Map.of());
        return table.columns().keySet().stream().map(name -> example.getOrDefault(name, "")).toList();
    }

    private static void sheet(Workbook workbook, Table table) {
        Worksheet sheet = workbook.newWorksheet(table.fileName());
        List<Column> columns = new ArrayList<>(table.columns().values());
        List<String> example = example(table);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.value(0, i, words(column));
            sheet.style(0, i).bold().set();
            sheet.width(i, Math.min(40, 6 + Math.max(words(column).length(), example.get(i).length())));
            if (!example.get(i).isEmpty()) {
                sheet.value(1, i, example.get(i));
                sheet.style(1, i).italic().set();
            }
            String choices = String.join(",", column.values());
            if (!choices.isEmpty() && choices.length() <= LONGEST_LIST) {
                sheet.range(1, i, ROWS_WITH_LISTS, i).validateWithListByFormula('"' + choices + '"');
            }
        }
        sheet.freezePane(0, 1);
    }

    private static void help(Workbook workbook) {
        Worksheet sheet = workbook.newWorksheet("help");
        row(sheet, 0, "Sheet", "Column", "Needed", "What it means", "What may stand in it");
        sheet.range(0, 0, 0, 4).style().bold().set();
        int next = 1;
        for (Table table : TABLES) {
            for (Column column : table.columns().values()) {
                row(sheet, next++, table.fileName(), words(column), isNeeded(table, column) ? "yes" : "no",
                        Help.meaning(table, column), Help.allowed(column));
            }
        }
        List<Integer> widths = List.of(14, 18, 8, 90, 60);
        for (int i = 0; i < widths.size(); i++) {
            sheet.width(i, widths.get(i));
        }
        sheet.freezePane(0, 1);
    }

    /** Whether a person has to fill it in: what the import makes itself may be left out. */
    public static boolean isNeeded(Table table, Column column) {
        boolean isMade = List.of("id", "source", "locator").contains(column.name())
                || (table == Table.TIES && List.of("kind", "status", "name").contains(column.name()));
        return column.isRequired() && !isMade;
    }

    private static void row(Worksheet sheet, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            sheet.value(row, i, texts[i]);
        }
    }
}
