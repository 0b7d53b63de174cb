package org.weft.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weft.intake.format.Registries.cells;
import static org.weft.intake.format.Registries.ids;
import static org.weft.intake.format.Registries.only;
import static org.weft.intake.format.Registries.read;
import static org.weft.intake.format.Registries.recognises;
import static org.weft.intake.format.Registries.row;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weft.intake.Table;

class OpenAlexFormatTests {

    private static final OpenAlexInstitutionsFormat INSTITUTIONS = new OpenAlexInstitutionsFormat();
    private static final OpenAlexWorksFormat WORKS = new OpenAlexWorksFormat();
    private static final Given INSTITUTIONS_FILE = Given.file("openalex/institutions.jsonl");
    private static final Given WORKS_FILE = Given.file("openalex/works.jsonl");
    private static final String SUNWAY = "openalex-04f2nsd36-04mjt7f73";

    @Test
    void theTwoAreToldApart() {
        assertThat(recognises(INSTITUTIONS, INSTITUTIONS_FILE)).isTrue();
        assertThat(recognises(WORKS, INSTITUTIONS_FILE)).isFalse();
        assertThat(recognises(WORKS, WORKS_FILE)).isTrue();
        assertThat(recognises(INSTITUTIONS, WORKS_FILE)).isFalse();
    }

    @Test
    void institutionHasItsRorIdOrElseItsOwn() {
        Heard heard = read(INSTITUTIONS, INSTITUTIONS_FILE);

        assertThat(cells(row(heard, Table.ORGANISATIONS, "ror-04f2nsd36"), "name", "kind", "country", "place",
                "aliases",
                "website", "ror", "wikidata", "locator")).isEqualTo("Lancaster University, UNIVERSITY, GB, "
                        + "geonames-2644972, Prifysgol Caerhirfryn, https://www.lancaster.ac.uk, https://ror.org/04f2nsd36, "
                        + "Q262854, https://openalex.org/I67415387");
        assertThat(cells(row(heard, Table.ORGANISATIONS, "openalex-I900000001"), "kind", "partOf", "ror"))
                .isEqualTo("RESEARCH_ORGANISATION, ror-04f2nsd36, ");
    }

    @Test
    void whatIsNoInstitutionIsRejectedAndACountryWithoutACodeLeftEmpty() {
        Heard heard = read(INSTITUTIONS, INSTITUTIONS_FILE);

        assertThat(heard.problems).singleElement().satisfies(problem -> assertThat(problem.line()).isEqualTo(3));
        assertThat(row(heard, Table.ORGANISATIONS, "openalex-I900000002").cell("country")).isEmpty();
    }

    @Test
    void eachWorkIsAStatementOfOneTieThatBeginsWithTheFirstOfThem() {
        Heard heard = read(WORKS, WORKS_FILE);

        assertThat(heard.rows(Table.TIES).stream().filter(row -> row.cell("id").equals(SUNWAY))
                .map(row -> cells(row, "kind", "status", "startedOn", "parties", "fields", "locator"))).containsExactly(
                        "RESEARCH_PARTNERSHIP, ACTIVE, 2016, ror-04f2nsd36|ror-04mjt7f73, Energy, https://openalex.org/W3",
                        "RESEARCH_PARTNERSHIP, ACTIVE, 2016, ror-04f2nsd36|ror-04mjt7f73, , https://openalex.org/W1");
    }

    @Test
    void tieWhoseLastWorkIsOldIsDormant() {
        assertThat(row(read(WORKS, WORKS_FILE), Table.TIES, "openalex-I900000004-04f2nsd36").cell("status"))
                .isEqualTo("DORMANT");
    }

    @Test
    void aPartAndItsWholeHaveNoTie() {
        assertThat(ids(read(WORKS, WORKS_FILE), Table.TIES)).doesNotContain("openalex-I900000001-04f2nsd36")
                .contains("openalex-I900000001-I900000004");
    }

    @Test
    void noAuthorIsEverRead() {
        Heard heard = read(WORKS, WORKS_FILE);

        assertThat(heard.records.toString() + heard.rows + heard.notices + heard.problems).doesNotContain("Author")
                .doesNotContain("orcid").doesNotContain("@");
    }

    @Test
    void workOfManyInstitutionsSaysNothingOfTwo() {
        String institutions = IntStream.rangeClosed(1, 31)
                .mapToObj(i -> "{\"id\":\"https://openalex.org/I" + i + "\",\"display_name\":\"N" + i + "\"}")
                .collect(Collectors.joining(","));
        Heard heard = read(WORKS, Given.text("works.jsonl",
                "{\"id\":\"https://openalex.org/W9\",\"authorships\":[{\"institutions\":[" + institutions + "]}]}"));

        assertThat(heard.rows(Table.TIES)).isEmpty();
        assertThat(heard.notices).singleElement().asString().contains("more than 30 institutions");
    }

    @Test
    void filtersTakePairsOfACountryAndWorksOfAYear() {
        assertThat(ids(read(WORKS, only("countries", "MY"), WORKS_FILE), Table.TIES)).containsOnly(SUNWAY);
        assertThat(ids(read(WORKS, only("years", "2016"), WORKS_FILE), Table.TIES)).containsExactly(SUNWAY);
    }

    @Test
    void retractedAndLonelyWorksAreLeftOutAndWhatIsNoWorkIsRejected() {
        Heard heard = read(WORKS, WORKS_FILE);

        assertThat(heard.notices).contains("Left out: the work was retracted. [https://openalex.org/W4]",
                "Left out: the work joins no two institutions that are wanted. [https://openalex.org/W5]");
        assertThat(heard.problems).singleElement().satisfies(problem -> assertThat(problem.line()).isEqualTo(6));
    }
}
