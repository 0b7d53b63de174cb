package org.weft.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The seed is sound, whole, and in the words of its documents. */
class SeedDataTests {

    private static final DataSet SEED = DataSet.read("classpath:/seed-data/", false);

    @Test
    void hasNoProblem() {
        assertThat(new DataSetCheck(SEED, LocalDate.of(2026, 11, 21)).problems()).isEmpty();
    }

    @Test
    void holdsWhatTheDocumentsHold() {
        assertThat(things(Table.REGIONS)).containsExactlyInAnyOrder("lancashire", "liverpool-city-region",
                "sheffield-city-region");
        assertThat(things(Table.MISSIONS)).hasSizeGreaterThanOrEqualTo(8);
        assertThat(things(Table.ORGANISATIONS)).hasSizeGreaterThanOrEqualTo(300);
        assertThat(things(Table.TIES)).hasSizeGreaterThanOrEqualTo(100);
        assertThat(things(Table.OBSERVATIONS)).hasSizeGreaterThanOrEqualTo(150);
        assertThat(SEED.rows(Table.TIES)).hasSizeGreaterThanOrEqualTo(120);
        assertThat(SEED.rows(Table.OBSERVATIONS)).hasSizeGreaterThanOrEqualTo(190);
    }

    @Test
    void holdsEachOfThe107NumberedAssets() {
        Set<String> numbers = SEED.rows(Table.ORGANISATIONS).stream().map(row -> row.cell("locator"))
                .filter(locator -> locator.startsWith("Asset map: "))
                .map(locator -> locator.substring("Asset map: ".length())).collect(Collectors.toSet());
        assertThat(numbers).containsAll(
                IntStream.rangeClosed(1, 107).mapToObj(number -> String.format("%02d", number)).toList());
    }

    @Test
    void noRowStandsTwice() {
        for (Table table : Table.values()) {
            assertThat(SEED.rows(table).stream().filter(row -> table != Table.SOURCES).map(Row::statement).toList())
                    .as(table.fileName()).doesNotHaveDuplicates();
        }
    }

    /** Two rows of a source about one thing may say more or less of it, and remark on different things. */
    @Test
    void rowsOfOneSourceDoNotContradictEachOther() {
        for (Table table : Table.values()) {
            if (table != Table.SOURCES && table != Table.MARKETS) {
                table.columns().values().stream().filter(column -> !column.isList())
                        .filter(column -> !Set.of("note", "source", "locator", "quote").contains(column.name()))
                        .forEach(column -> assertThat(contradictions(table, column.name()))
                                .as(table + "." + column.name()).isEmpty());
            }
        }
    }

    private static Map<String, Set<String>> contradictions(Table table, String column) {
        var said = new HashMap<String, Set<String>>();
        SEED.rows(table).stream().filter(row -> !row.cell(column).isEmpty()).forEach(row -> said
                .computeIfAbsent(row.cell("source") + ": " + row.fact(), key -> new java.util.TreeSet<>())
                .add(row.cell(column)));
        said.values().removeIf(values -> values.size() == 1);
        return said;
    }

    /** Where {@code -Dweft.sources} names the folder with the documents; where it does not, one line says so. */
    @TestFactory
    Stream<DynamicTest> quotesStandInTheirDocuments() throws IOException {
        String folder = System.getProperty("weft.sources", "");
        if (folder.isBlank()) {
            System.out.println("No source documents are at hand (-Dweft.sources=FOLDER), so no quote was looked up.");
            return Stream.empty();
        }
        Map<String, String> texts = texts(Path.of(folder));
        assertThat(texts).as("documents in %s", folder).isNotEmpty();
        return SEED.rows(Table.SOURCES).stream().filter(source -> !source.cell("document").isEmpty())
                .map(source -> DynamicTest.dynamicTest(source.cell("id"),
                        () -> assertThat(missing(source.cell("id"), texts.getOrDefault(source.cell("document"), "")))
                                .as("quotes that do not stand in document %s", source.cell("document")).isEmpty()));
    }

    private static List<String> missing(String source, String text) {
        return Stream.of(Table.values()).flatMap(table -> SEED.rows(table).stream())
                .filter(row -> row.cell("source").equals(source))
                .filter(row -> !text.contains(folded(row.cell("quote"))))
                .map(row -> row.file() + ", line " + row.line() + ": " + row.cell("quote")).toList();
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        var texts = new HashMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
                texts.put(file.getFileName().toString().substring(0, 3), folded(Files.readString(file)));
            }
        }
        return texts;
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\u00a0\\u200b]+", " ").strip();
    }

    private static Set<String> things(Table table) {
        return SEED.rows(table).stream().map(row -> row.cell("id")).collect(Collectors.toSet());
    }
}
