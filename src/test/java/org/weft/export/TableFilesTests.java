package org.weft.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.weft.Uploads;
import org.weft.access.Refusal;
import org.weft.sheet.Column;
import org.weft.sheet.Columns;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;

/** Tables come back out of their files as they went in. */
class TableFilesTests {

    private static final List<Column<String>> COLUMNS = new Columns<String>()
            .with("name", "What it is called.", text -> text)
            .with("length", "How long it is.", text -> text.length() - 100).in("letters")
            .with("isLong", "Whether it is.", text -> text.length() > 10)
            .with("nothing", "Always empty.", text -> null).list();

    private static Sheet<String> sheet(Stream<String> rows) {
        return new Sheet<>("names", "Which names?", List.of(Parameter.optional("region", "Where."), Parameter.AS_OF),
                COLUMNS, asked -> Rows.of(rows).with("whyNone", "=because"), (row, network) -> Stream.of("made-up"));
    }

    private static TableFile<String> table(Stream<String> rows, String... asked) {
        return new TableFile<>(sheet(rows), Planted.ask(Planted.empty(), asked), Planted::citations);
    }

    /** Writes a table's file. */
    private interface Writer {
        void write(TableFile<?> table, OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writer writer, TableFile<?> table) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(table, out);
        return out.toByteArray();
    }

    private static List<CsvRecord> read(byte[] csv) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().detectBomHeader(true)
                .ofCsvRecord(new ByteArrayInputStream(csv))) {
            return reader.stream().toList();
        }
    }

    @Test
    void csvComesBackWithEveryHostileNameHarmless() throws IOException {
        List<CsvRecord> records = read(bytes(new CsvFile(true)::write, table(Planted.HOSTILE.stream())));
        assertThat(records.getFirst().getFields()).containsExactly("name", "length", "isLong", "nothing");
        assertThat(records).hasSize(1 + Planted.HOSTILE.size());
        assertThat(records).extracting(record -> record.getField(0)).contains("'=cmd|' /C calc'!A0",
                "a \"quoted\", name", "two\nlines", "bell and  half", "🎓 university", "جامعة لانكستر", "'@SUM(A1)")
                .noneMatch(text -> text.startsWith("=") || text.startsWith("@"));
        assertThat(records.get(1).getField(1)).isEqualTo("-82");
        assertThat(records.subList(1, records.size())).allMatch(record -> record.getField(3).isEmpty());
    }

    @Test
    void csvHasAByteOrderMarkUnlessToldOtherwiseAndEndsLinesAsTheStandardSays() throws IOException {
        byte[] with = bytes(new CsvFile(true)::write, table(Stream.of("a")));
        byte[] without = bytes(new CsvFile(false)::write, table(Stream.of("a")));
        assertThat(with).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(without, StandardCharsets.UTF_8))
                .isEqualTo("name,length,isLong,nothing\r\na,-99,false,\r\n");
    }

    @Test
    void anEmptyAnswerIsAHeaderAndSaysWhyBesideIt() throws IOException {
        assertThat(read(bytes(new CsvFile(true)::write, table(Stream.of())))).hasSize(1);
        Map<String, String> zip = Uploads.unzip(bytes(new CsvFile(false)::writeWithAbout, table(Stream.of())));
        assertThat(zip.keySet()).containsExactlyInAnyOrder("names.csv", "about.csv");
        assertThat(zip.get("about.csv")).contains("whyNone,'=because", "Question,Which names?", "Graph version,7",
                "As of,2026-11-21", "length,letters,How long it is.");
    }

    @Test
    void whatAnAnswerRestsOnIsToldWithWhatIsMadeUp() throws IOException {
        Map<String, String> zip = Uploads.unzip(
                bytes(new CsvFile(false)::writeWithAbout, table(Stream.of("a"), "region", "home")));
        assertThat(zip.get("about.csv")).contains("'=Made up,ILLUSTRATIVE: made up,Weft,2026,CC0,https://example.org/",
                "region,home,Where.");
    }

    @Test
    void aWorkbookComesBackWithTextsAsTextsAndNumbersAsNumbers() throws IOException {
        byte[] file = bytes(new XlsxFile()::write, table(Planted.HOSTILE.stream()));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("names", "About");
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(1 + Planted.HOSTILE.size());
            assertThat(rows.get(1).getCellText(0)).isEqualTo("'=cmd|' /C calc'!A0");
            assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("-82");
            assertThat(rows.get(1).getCell(2).getType()).isEqualTo(CellType.BOOLEAN);
            assertThat(rows).flatExtracting(row -> row.stream().filter(cell -> cell != null).toList())
                    .noneMatch(cell -> cell.getType() == CellType.FORMULA);
            assertThat(rows).extracting(row -> row.getCellText(0)).contains("two\nlines", "🎓 university",
                    "<b>&amp;</b> ]]>");
            List<Row> about = book.getSheet(1).orElseThrow().read();
            assertThat(about).extracting(row -> row.getCellText(0)).contains("Question", "As of", "Graph version",
                    "whyNone", "Source", "'=Made up");
        }
    }

    @Test
    void whereASpreadsheetHasNoMoreRowsAFurtherSheetBegins() throws IOException {
        byte[] file = bytes(new XlsxFile(4)::write, table(Stream.of("a", "b", "c", "d")));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("names", "names 2", "About");
            assertThat(book.getSheet(1).orElseThrow().read()).extracting(row -> row.getCellText(0))
                    .containsExactly("name", "d");
        }
    }

    /** The rows are made one by one and counted: none is taken before the one before it has been written. */
    @Test
    void rowsPassThroughOneByOne() throws IOException {
        int[] made = {0};
        int[] ahead = {0};
        long[] written = {0};
        Stream<String> rows = IntStream.range(0, 200_000).mapToObj(i -> {
            made[0]++;
            ahead[0] = Math.max(ahead[0], (int) (made[0] * 40L - written[0]));
            return "organisation number " + i + " of very many";
        });
        var counting = new OutputStream() {
            @Override
            public void write(int b) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written[0] += length;
            }
        };
        new CsvFile(false).write(table(rows), counting);
        assertThat(made[0]).isEqualTo(200_000);
        assertThat(ahead[0]).isLessThan(200_000);
    }

    @Test
    void onlySoManyRowsAreTakenAsWereAskedFor() throws IOException {
        assertThat(read(bytes(new CsvFile(true)::write, table(Stream.of("a", "b", "c"), "first", "2")))).hasSize(3);
        assertThatThrownBy(() -> table(Stream.of("a"), "first", "0")).isInstanceOf(Refusal.class)
                .hasMessage("first is 0; ask for 1 or more, or leave it out for all.");
    }
}
