package org.weft.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weft.intake.format.Registries.cells;
import static org.weft.intake.format.Registries.ids;
import static org.weft.intake.format.Registries.only;
import static org.weft.intake.format.Registries.read;
import static org.weft.intake.format.Registries.recognises;
import static org.weft.intake.format.Registries.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.weft.intake.IntakeException;
import org.weft.intake.Row;
import org.weft.intake.Table;

/** An excerpt of real records of ROR (CC0), their fields shortened, looked up by hand. */
class RorFormatTests {

    private static final RorFormat ROR = new RorFormat();
    private static final Given EXCERPT = Given.file("ror/excerpt.ndjson");
    private static final Path SAMPLE = Path.of(System.getProperty("weft.ror.sample", "no-sample.ndjson"));

    @Test
    void nameIsTheOneThatRorShowsAndTheOthersAreAliases() {
        Row lancaster = row(read(ROR, EXCERPT), Table.ORGANISATIONS, "ror-04f2nsd36");

        assertThat(
                cells(lancaster, "name", "kind", "status", "country", "place", "aliases", "website", "ror", "wikidata",
                        "source", "locator"))
                .isEqualTo("Lancaster University, UNIVERSITY, EXISTING, GB, geonames-2644972, "
                        + "Prifysgol Caerhirfryn, https://www.lancaster.ac.uk, https://ror.org/04f2nsd36, Q262854, ror, "
                        + "https://ror.org/04f2nsd36");
    }

    @Test
    void kindIsTheFirstTypeThatSaysWhatAnOrganisationDoes() {
        Heard heard = read(ROR, EXCERPT);

        assertThat(heard.rows(Table.ORGANISATIONS).stream().map(row -> cells(row, "name", "kind"))).contains(
                "Earth Rover Program, RESEARCH_ORGANISATION",
                "Sheffield Teaching Hospitals NHS Foundation Trust, HEALTHCARE", "MIMOS (Malaysia), COMPANY",
                "Medical Research Council, PUBLIC_BODY", "Natural History Museum, RESEARCH_ORGANISATION",
                "Digital Humanities Research Hub, RESEARCH_ORGANISATION");
    }

    @Test
    void parentIsTheFirstOfSeveralAndThatIsSaid() {
        Heard heard = read(ROR, EXCERPT);

        assertThat(row(heard, Table.ORGANISATIONS, "ror-020ps3a34").cell("partOf")).isEqualTo("ror-010jbqd54");
        assertThat(row(heard, Table.ORGANISATIONS, "ror-00wgpgb78").cell("partOf")).startsWith("ror-");
        assertThat(heard.notices).contains(
                "Has several parents in ROR: the first is taken. [John Adams Institute for Accelerator Science]",
                "Has several places in ROR: the first is taken. [John Adams Institute for Accelerator Science]");
    }

    @Test
    void placeIsTheTownWithItsDegreesAndStandsOnce() {
        Heard heard = read(ROR, EXCERPT);

        assertThat(cells(row(heard, Table.PLACES, "geonames-146400"), "name", "country", "latitude", "longitude",
                "locator")).isEqualTo("Larnaca, CY, 34.9221, 33.62794, https://www.geonames.org/146400");
        assertThat(ids(heard, Table.PLACES)).doesNotHaveDuplicates().contains("geonames-2643743");
    }

    @Test
    void websiteMayComeFromADomainAndWikidataIsThePreferredOne() {
        Heard heard = read(ROR, EXCERPT);

        assertThat(row(heard, Table.ORGANISATIONS, "ror-01rt8sg48").cell("website"))
                .isEqualTo("https://mypolycc.edu.my");
        assertThat(row(heard, Table.ORGANISATIONS, "ror-04cw6st05").cell("wikidata")).isEqualTo("Q170027");
    }

    @Test
    void nameWithABarIsOneAlias() {
        Row row = row(read(ROR, EXCERPT), Table.ORGANISATIONS, "ror-04dza7n80");

        assertThat(row.cell("name")).isEqualTo("NABU|naturgucker geG");
        assertThat(row.values("aliases")).containsExactly("NABU/naturgucker", "NABU/naturgucker gemeinnützige eG",
                "naturgucker.de");
    }

    @Test
    void withdrawnIsLeftOutAndInactiveHasANoteAndNoStatus() {
        Heard heard = read(ROR, EXCERPT);

        assertThat(ids(heard, Table.ORGANISATIONS)).doesNotContain("ror-01qwmf693", "ror-01v7r4v08");
        assertThat(heard.notices).anyMatch(notice -> notice.startsWith("Left out: ROR has withdrawn")
                && notice.endsWith("[Harris (United States) → L3Harris (United States)]"));
        assertThat(cells(row(heard, Table.ORGANISATIONS, "ror-04qett061"), "status", "note"))
                .isEqualTo(", No longer active (ROR); succeeded by Leonardo (Italy)");
    }

    @Test
    void successorTakesTheNamesAndTheChildrenOfTheWithdrawn() {
        Heard heard = read(ROR, Given.text("ror.json", """
                [{"id": "https://ror.org/05fhwtx59", "status": "active", "types": ["company"],
                  "names": [{"value": "New", "types": ["ror_display"]}]},
                 {"id": "https://ror.org/01qwmf693", "status": "withdrawn", "types": ["other"],
                  "names": [{"value": "Old", "types": ["ror_display"]}, {"value": "Older", "types": ["alias"]}],
                  "relationships": [{"type": "successor", "id": "https://ror.org/05fhwtx59", "label": "New"}]},
                 {"id": "https://ror.org/00yzkzh74", "status": "active", "types": ["facility"],
                  "names": [{"value": "Child", "types": ["ror_display"]}],
                  "relationships": [{"type": "parent", "id": "https://ror.org/01qwmf693", "label": "Old"}]}]"""));

        assertThat(row(heard, Table.ORGANISATIONS, "ror-05fhwtx59").values("aliases")).containsExactly("Old", "Older");
        assertThat(row(heard, Table.ORGANISATIONS, "ror-00yzkzh74").cell("partOf")).isEqualTo("ror-05fhwtx59");
    }

    @Test
    void filtersTakeSomeCountriesAndKinds() {
        assertThat(read(ROR, only("countries", "Malaysia", "cy"), EXCERPT).rows(Table.ORGANISATIONS).stream()
                .map(row -> row.cell("country")).collect(Collectors.toSet())).containsExactlyInAnyOrder("MY", "CY");
        assertThat(ids(read(ROR, only("kinds", "public body"), EXCERPT), Table.ORGANISATIONS))
                .containsExactly("ror-03x94j517");
        assertThatThrownBy(() -> read(ROR, only("countries", "Atlantis"), EXCERPT)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("names 'Atlantis', which is no country");
    }

    @Test
    void sourceComesOnceBeforeAllElseWithTheDayOfTheRelease() {
        Heard heard = read(ROR, new Given("v1.60-2024-12-11-ror-data_schema_v2.json", EXCERPT.bytes()));

        assertThat(ids(heard, Table.SOURCES)).containsExactly("ror");
        assertThat(heard.rows.getFirst().cell("published")).isEqualTo("2024-12-11");
    }

    @Test
    void ofAReleaseOnlyTheJsonOfSchema2IsRead() {
        var old = Given.text("v1.50-ror-data.json",
                "[{\"id\":\"https://ror.org/04f2nsd36\",\"name\":\"Lancaster University\"}]");
        var csv = Given.text("v1.50-ror-data_schema_v2.csv", "id,names\n1,2\n");

        assertThat(recognises(ROR, old, EXCERPT, csv)).isTrue();
        assertThat(read(ROR, old, EXCERPT, csv).notices)
                .contains("Left out: of a release of ROR only the JSON of schema 2 is read. [v1.50-ror-data.json]");
        assertThatThrownBy(() -> read(ROR, old)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("schema 1").hasMessageContaining("schema_v2.json");
    }

    @Test
    void recordWithoutAnIdOrANameIsRejectedAndTheRestIsRead() {
        Heard heard = read(ROR, Given.text("ror.json", """
                {"id": "https://ror.org/nonsense", "names": []}
                {"id": "https://ror.org/04f2nsd36", "names": {"value": "no list"}}
                {"id": "https://ror.org/020ps3a34", "names": [{"value": "Good", "types": ["ror_display"]}]}"""));

        assertThat(heard.problems).extracting(problem -> problem.line() + " " + problem.column()).containsExactly(
                "1 id",
                "2 names");
        assertThat(ids(heard, Table.ORGANISATIONS)).containsExactly("ror-020ps3a34");
    }

    @Test
    void brokenJsonIsToldWithItsLine() {
        var broken = Given.text("ror.json", "{\"id\": \"https://ror.org/04f2nsd36\", \"names\": []}\n{\"id\": ");

        assertThatThrownBy(() -> read(ROR, broken)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("is not sound JSON after record 1, in line 2");
    }

    /** Where {@code -Dweft.ror.sample} names the sample; where it does not, one line says so. */
    @Test
    void wholeSampleIsRead() throws IOException {
        if (!Files.exists(SAMPLE)) {
            System.out.println(
                    "The sample of ROR is not at hand: read no more than the excerpt. Name it by -Dweft.ror.sample=FILE.");
            return;
        }
        Heard heard = read(ROR, new Given("ror-v2-sample.ndjson", Files.readAllBytes(SAMPLE)));

        assertThat(heard.problems).isEmpty();
        assertThat(heard.records).hasSize(1 + 1605);
        assertThat(heard.rows(Table.ORGANISATIONS)).hasSize(1595).allMatch(row -> !row.cell("country").isEmpty());
        assertThat(ids(heard, Table.ORGANISATIONS)).doesNotHaveDuplicates();
        assertThat(heard.rows(Table.ORGANISATIONS).stream().filter(row -> row.cell("note").startsWith("No longer")))
                .hasSize(34);
        assertThat(Set.copyOf(ids(heard, Table.PLACES))).containsAll(heard.rows(Table.ORGANISATIONS).stream()
                .map(row -> row.cell("place")).filter(place -> !place.isEmpty()).toList());
    }
}
