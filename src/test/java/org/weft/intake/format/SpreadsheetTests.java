package org.weft.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;

class SpreadsheetTests {

    private static final Wanted NAMED = Wanted.all("name", "country");
    private final Heard heard = new Heard();

    @Test
    void readsCommasSemicolonsAndTabs() throws IOException {
        for (String between : List.of(",", ";", "\t")) {
            Part part = Given.text("a.csv", "name,country\nUniversity of Łódź,PL\n\"Smith, Jones; Co\",GB\n"
                    .replaceAll(",(?! J)", between));
            assertThat(read(part)).containsExactly("2: University of Łódź | PL", "3: Smith, Jones; Co | GB");
        }
    }

    @Test
    void readsWhateverEncodingProgramsWrite() throws IOException {
        String text = "name;country\nUniversité de Zürich;CH\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE, Charset.forName("windows-1252"))) {
            assertThat(read(Given.text("a.csv", text, charset))).as(charset.name())
                    .containsExactly("2: Université de Zürich | CH");
        }
        assertThat(read(Given.text("a.csv", "\ufeff\"name\";country\nUniversité de Zürich;CH\n")))
                .containsExactly("2: Université de Zürich | CH");
        assertThat(read(Given.text("a.csv", "\ufeffname;country\nX;CH\n", StandardCharsets.UTF_16LE)))
                .containsExactly("2: X | CH");
    }

    @Test
    void readsAFileThatTwoProgramsWrote() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("name,country\nZürich,CH\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("Genève,CH\n".getBytes(Charset.forName("windows-1252")));
        bytes.write("Łódź,PL\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read(new Given("mixed.csv", bytes.toByteArray()))).containsExactly("2: Zürich | CH",
                "3: Genève | CH", "4: Łódź | PL");
        assertThat(heard.notices).containsExactly(
                "Some lines are not in UTF-8; they were read as Windows-1252. [mixed.csv, line 3]");
    }

    @Test
    void keepsCharactersWholeWhereChunksMeet() throws IOException {
        var text = new StringBuilder("name,country\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("Ł€ō".repeat(i % 7)).append(i).append(",PL\n");
        }
        List<String> lines = read(Given.text("big.csv", text.toString()));
        assertThat(lines).hasSize(20_000).contains("20001: " + "Ł€ō".repeat(19_999 % 7) + "19999 | PL");
        assertThat(heard.notices).isEmpty();
    }

    @Test
    void findsTheHeaderBelowAPreambleWhateverItsCaseAndSpaces() throws IOException {
        assertThat(read(Given.text("a.csv", "Partners of the region;;\nAs of: May\n\n  NAME ; Cou_ntry \nX;GB\n")))
                .containsExactly("5: X | GB");
        assertThatThrownBy(() -> read(Given.text("a.csv", "title,land\nX,GB\n"))).isInstanceOf(IntakeException.class)
                .hasMessageContaining("has no row with the column names name, country");
    }

    @Test
    void refusesDuplicateHeadersAndTooManyColumns() {
        assertThatThrownBy(() -> read(Given.text("a.csv", "Name,country,name\nX,GB,Y\n")))
                .isInstanceOf(IntakeException.class).hasMessageContaining("two columns named 'name' in line 1");
        String many = "name,country" + ",a".repeat(600) + "\n";
        assertThatThrownBy(() -> read(Given.text("a.csv", many))).hasMessageContaining("602 columns");
        assertThatThrownBy(() -> read(Given.text("a.csv", "name,country" + ",".repeat(20_000) + "\n")))
                .isInstanceOf(IntakeException.class).hasMessageContaining("16384 cells");
    }

    @Test
    void refusesNulBytesAndUnclosedQuotes() {
        assertThatThrownBy(() -> read(Given.text("a.csv", "name,country\nA\0B,GB\n")))
                .hasMessageContaining("NUL byte in line 2");
        assertThatThrownBy(() -> read(Given.text("a.csv", "name,country\nA,GB\n\"B,GB\nC,GB\n")))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("'a.csv' has a quote in line 3 that is not closed");
        assertThatThrownBy(() -> read(Given.text("a.csv", "name,country\n\"A\nB\",\"GB\nC,GB\n")))
                .hasMessageContaining("a quote in line 3 that is not closed");
        assertThatThrownBy(() -> read(Given.text("a.csv", "name,country\nA,GB\n\"B,GB\n\"C\",GB\n")))
                .hasMessageContaining("text behind a quote that opens in line 3 and ends in line 4");
        assertThatThrownBy(() -> read(Given.text("a.csv", "name,country\n\"B,GB\n" + "C,GB\n".repeat(1_000_000))))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("a quote in line 2 that is not closed within");
    }

    @Test
    void rejectsALineThatDoesNotFitAndReadsOn() throws IOException {
        assertThat(read(Given.text("a.csv", "name,country\nA,GB,more\nB\u0007ell,GB\nC\nD,GB,,\n")))
                .containsExactly("4: C | ", "5: D | GB");
        assertThat(heard.problems).extracting(p -> p.line() + " " + p.column() + " " + p.value())
                .containsExactly("2 number 3 more", "3 name Bell");
        assertThat(heard.records).hasSize(2);
    }

    @Test
    void readsAWorkbookWithNumbersDaysAndFormulas() throws IOException {
        Part part = Given.xlsx("a.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("partners");
            sheet.value(0, 0, "Partners of the region");
            cells(sheet, 2, "Name", "Country", "Since", "Count");
            cells(sheet, 3, "Universität", "DE");
            sheet.value(3, 2, LocalDate.of(2019, 9, 30));
            sheet.style(3, 2).format("dd/mm/yyyy").set();
            sheet.value(3, 3, 5_000_000);
            sheet.value(4, 0, "Formula");
            sheet.formula(4, 1, "A4");
            book.newWorksheet("secret").setVisibilityState(VisibilityState.HIDDEN);
        });
        assertThat(read(part)).containsExactly("4: Universität | DE | 2019-09-30 | 5000000");
        assertThat(heard.problems).singleElement().satisfies(problem -> assertThat(problem.toString()).startsWith(
                "a.xlsx, sheet partners, line 5, column Country:").contains("never calculated"));
        try (Spreadsheet book = Spreadsheet.open(part)) {
            assertThat(book.hidden()).containsExactly("secret");
        }
    }

    @Test
    void takesWhatAFormulaGaveAndSaysSo() throws IOException {
        Part part = altered("<f>A2</f>", "<f>A2</f><v>12</v>", book -> {
            Worksheet sheet = book.newWorksheet("s");
            cells(sheet, 0, "name", "country");
            sheet.formula(1, 0, "A2");
            sheet.value(1, 1, "GB");
        });
        assertThat(read(part)).containsExactly("2: 12 | GB");
        assertThat(heard.notices).singleElement().asString().contains("formulas").contains("cell A2: 12");
    }

    @Test
    void fillsCellsMergedDownwardsAndRejectsThoseMergedAcross() throws IOException {
        Part part = Given.xlsx("a.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("s");
            sheet.value(0, 0, "A title over all");
            sheet.range(0, 0, 0, 1).merge();
            cells(sheet, 1, "name", "country");
            cells(sheet, 2, "A", "GB");
            cells(sheet, 3, "B");
            sheet.range(2, 1, 3, 1).merge();
            cells(sheet, 4, "C");
            sheet.range(4, 0, 4, 1).merge();
        });
        assertThat(read(part)).containsExactly("3: A | GB", "4: B | GB");
        assertThat(heard.problems).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("unmerge"));
        assertThat(heard.notices).singleElement().asString().contains("merged over several rows");
    }

    @Test
    void refusesAWorkbookThatIsABombOrDamaged() throws IOException {
        Part bomb = altered("<sheetData>", "<sheetData>" + "<row r=\"1\"/>".repeat(12_000_000),
                SpreadsheetTests::small);
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("unpacks to more");
        Part xxe = altered("<worksheet", "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet",
                SpreadsheetTests::small);
        assertThatThrownBy(() -> read(xxe)).isInstanceOf(IntakeException.class).hasMessageContaining("DOCTYPE");
        Part far = altered("r=\"A2\"", "r=\"ZZZZZZ2\"", SpreadsheetTests::small);
        assertThatThrownBy(() -> read(far)).isInstanceOf(IntakeException.class).hasMessageContaining("cell ZZZZZZ2");
        Part wide = Given.xlsx("wide.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("s");
            for (int i = 0; i < 16_384; i++) {
                sheet.value(0, i, i == 0 ? "name" : i == 1 ? "country" : "c" + i);
            }
        });
        assertThatThrownBy(() -> read(wide)).hasMessageContaining("beyond column 512");
        byte[] whole = Given.xlsx("cut.xlsx", SpreadsheetTests::small).bytes();
        Part cut = new Given("cut.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> read(cut)).isInstanceOf(IntakeException.class).hasMessageContaining("damaged");
    }

    @Test
    void aHugeFileIsReadInAStreamOfLines() throws IOException {
        byte[] line = "Universität von Irgendwo,DE,\"a, b\"\n".getBytes(StandardCharsets.UTF_8);
        long wanted = 1_500_000;
        Part huge = new Part() {
            @Override
            public String name() {
                return "huge.csv";
            }

            @Override
            public InputStream open() {
                var lines = Collections.enumeration(new java.util.AbstractList<InputStream>() {
                    @Override
                    public InputStream get(int index) {
                        return new ByteArrayInputStream(
                                index == 0 ? "name,country,more\n".getBytes(StandardCharsets.UTF_8) : line.clone());
                    }

                    @Override
                    public int size() {
                        return (int) wanted + 1;
                    }
                });
                return new BufferedInputStream(new SequenceInputStream(lines), 1 << 16);
            }
        };
        var count = new java.util.concurrent.atomic.AtomicLong();
        try (Spreadsheet book = Spreadsheet.open(huge)) {
            book.sheets().getFirst().read(NAMED, heard, each -> count.incrementAndGet());
        }
        assertThat(count).hasValue(wanted);
    }

    @Test
    void refusesACellThatIsTooLong() throws IOException {
        Part part = altered("<v>77</v>", "<v>" + "9".repeat(70_000) + "</v>", book -> {
            Worksheet sheet = book.newWorksheet("s");
            cells(sheet, 0, "name", "country");
            sheet.value(1, 0, 77);
        });
        assertThatThrownBy(() -> read(part)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("more than 32767 characters in cell A2");
    }

    @Test
    void saysWhatAFileIsThatIsNoSheet() {
        assertThatThrownBy(() -> read(Given.text("a.csv", "%PDF-1.7"))).hasMessage(
                "'a.csv' is a PDF. Save it as an Excel workbook (.xlsx) or as CSV.");
        assertThatThrownBy(() -> read(Given.text("a.csv", " {\"a\": 1}"))).hasMessageContaining("is a JSON file");
        assertThatThrownBy(() -> read(Given.text("a.csv", ""))).hasMessageContaining("is empty");
    }

    private List<String> read(Part part) throws IOException {
        var lines = new ArrayList<String>();
        try (Spreadsheet book = Spreadsheet.open(part)) {
            book.sheets().getFirst().read(NAMED, heard,
                    line -> lines.add(line.number() + ": " + String.join(" | ", line.cells())));
        }
        return lines;
    }

    private static void small(org.dhatim.fastexcel.Workbook book) {
        Worksheet sheet = book.newWorksheet("s");
        cells(sheet, 0, "name", "country");
        cells(sheet, 1, "A", "GB");
    }

    static void cells(Worksheet sheet, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            sheet.value(row, i, texts[i]);
        }
    }

    /** A workbook in whose sheets some text is replaced. */
    static Part altered(String was, String is, java.util.function.Consumer<org.dhatim.fastexcel.Workbook> content)
            throws IOException {
        Path file = Files.createTempFile("weft-", ".xlsx");
        Files.write(file, Given.xlsx("", content).bytes());
        var out = new ByteArrayOutputStream();
        try (var in = new ZipFile(file.toFile()); var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write((entry.getName().contains("worksheets/sheet") ? text.replace(was, is) : text)
                        .getBytes(StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return new Given("altered.xlsx", out.toByteArray());
    }
}
