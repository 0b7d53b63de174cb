package org.weft.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IllustrativeSeedTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void staysOutUnlessAskedFor() {
        DataSet seed = DataSet.read("file:seed-data/", false);
        assertThat(seed.rows(Table.ALUMNI)).isEmpty();
        assertThat(seed.rows(Table.STUDENTS)).isEmpty();
    }

    @Test
    void isSoundAndOfAnIllustrativeSourceAlone() {
        DataSet seed = DataSet.read("file:seed-data/", true);
        assertThat(new DataSetCheck(seed, TODAY).problems()).isEmpty();
        assertThat(seed.rows(Table.ALUMNI)).isNotEmpty()
                .allMatch(row -> row.cell("source").equals("illustrative-people"));
        assertThat(seed.rows(Table.STUDENTS)).isNotEmpty()
                .allMatch(row -> row.cell("source").equals("illustrative-people"));
        assertThat(seed.rows(Table.SOURCES)).filteredOn(row -> row.cell("id").equals("illustrative-people"))
                .singleElement().extracting(row -> row.cell("kind")).isEqualTo("ILLUSTRATIVE");
    }

    @Test
    void refusesAQuoteAndACountThatIsNone() {
        var row = new Row(Table.ALUMNI, "alumni.csv", 2, Map.of("id", "a", "university", "u", "market", "MY", "year",
                "2025", "count", "-3", "source", "s", "locator", "row 2", "quote", "just two of them"));
        KnownThings known = new KnownThings().and(new DataSet(List.of(
                new Row(Table.ORGANISATIONS, "graph", 2, Map.of("id", "u")),
                new Row(Table.SOURCES, "graph", 2, Map.of("id", "s")))));
        assertThat(new DataSetCheck(new DataSet(List.of(row)), known, TODAY).problems())
                .extracting(Problem::column).containsExactlyInAnyOrder("quote", "count");
    }

    /** The counts that docs/methods.md works with. */
    @Test
    void holdsWhatTheDocumentWorksWith() throws java.io.IOException {
        assertThat(DataSet.read("file:seed-data/", true).rows(Table.ALUMNI))
                .filteredOn(row -> row.cell("market").equals("MY") && row.cell("year").equals("2025")
                        && row.cell("field").equals("health-innovation"))
                .extracting(row -> row.cell("university") + ' ' + row.cell("count"))
                .containsExactlyInAnyOrder("lancaster-university 48", "uclan 2");
        assertThat(java.nio.file.Files.readString(java.nio.file.Path.of("docs", "methods.md")))
                .contains("48 of Lancaster's alumni and 2 of UCLan's")
                .contains("shown together as 50, and as 50 and 0");
    }
}
