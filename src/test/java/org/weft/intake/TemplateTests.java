package org.weft.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class TemplateTests {

    @Test
    void hasASheetATableAndALineOfHelpForEachColumn() throws IOException {
        var out = new ByteArrayOutputStream();
        Template.writeXlsx(out);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("organisations", "ties", "help");
            List<Row> help = book.findSheet("help").orElseThrow().read();
            assertThat(help).hasSize(1 + Table.ORGANISATIONS.columns().size() + Table.TIES.columns().size());
            assertThat(help).allSatisfy(row -> assertThat(row.getCellText(3)).isNotBlank());
            assertThat(help.get(2).getCellText(1)).isEqualTo("Name");
            assertThat(help.get(2).getCellText(2)).isEqualTo("yes");
            List<Row> ties = book.findSheet("ties").orElseThrow().read();
            assertThat(ties).hasSize(2);
            assertThat(ties.getFirst().getCellText(4)).isEqualTo("Parties");
            assertThat(ties.getLast().getCellText(1)).isEqualTo("RESEARCH_PARTNERSHIP");
        }
    }

    @Test
    void theCsvFilesComeInAZip() throws IOException {
        var out = new ByteArrayOutputStream();
        Template.writeZip(out);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            var names = new ArrayList<String>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .startsWith("\ufeffId,").contains("Example");
            }
            assertThat(names).containsExactly("organisations.csv", "ties.csv");
        }
    }

    @Test
    void everyColumnIsExplained() {
        for (Table table : Table.values()) {
            table.columns().values().forEach(column -> {
                assertThat(Help.meaning(table, column)).endsWith(".");
                assertThat(Help.allowed(column)).isNotBlank();
            });
        }
    }

    @Test
    void theExamplesAreSoundRows() {
        Template.TABLES.forEach(table -> assertThat(Template.isExample(table, java.util.Map.of())).isFalse());
    }

    @Test
    void theDescriptionOfTheDataFormatNamesTheSameColumnsAndChoices() throws IOException {
        String readme = Files.readString(Path.of("seed-data/README.md"));
        for (Table table : Table.values()) {
            Matcher line = Pattern.compile("\\| `" + table.fileName() + "\\.csv` \\| `([^`]+)`(.*)").matcher(readme);
            assertThat(line.find()).as(table.fileName()).isTrue();
            assertThat(List.of(line.group(1).split(",", -1))).as(table.fileName()).isEqualTo(table.columns().keySet()
                    .stream().filter(name -> !List.of("source", "locator", "quote").contains(name)).toList());
            table.columns().values().stream().filter(column -> column.kind() == Column.Kind.CHOICE)
                    .forEach(column -> assertThat(line.group(2)).as(table.fileName() + '.' + column.name())
                            .contains(column.values()));
        }
    }
}
