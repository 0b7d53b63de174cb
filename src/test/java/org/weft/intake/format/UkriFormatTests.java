package org.weft.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weft.intake.format.Registries.cells;
import static org.weft.intake.format.Registries.ids;
import static org.weft.intake.format.Registries.read;
import static org.weft.intake.format.Registries.recognises;
import static org.weft.intake.format.Registries.row;

import org.junit.jupiter.api.Test;
import org.weft.intake.Table;

class UkriFormatTests {

    private static final UkriFormat UKRI = new UkriFormat();
    private static final Given PROJECTS = Given.file("ukri/projects.json");

    @Test
    void listAndOneProjectAndLinesAreRecognised() {
        String one = "{\"id\":\"1\",\"title\":\"T\",\"leadFunder\":\"EPSRC\"}";
        assertThat(recognises(UKRI, PROJECTS)).isTrue();
        assertThat(recognises(UKRI, Given.text("one.json", one))).isTrue();
        assertThat(recognises(UKRI, Given.text("lines.json", one + "\n" + one))).isTrue();
        assertThat(recognises(UKRI, Given.text("gtr1.json",
                "{\"projectComposition\":{\"project\":" + one + ",\"personRoles\":[]}}"))).isTrue();
        assertThat(recognises(UKRI, Given.file("openalex/works.jsonl"))).isFalse();
    }

    @Test
    void moneyWithAnExponentIsPlainPoundsAndMidnightInBritainIsTheDay() {
        assertThat(cells(row(read(UKRI, PROJECTS), Table.TIES, "ukri-00A1-1"), "kind", "status", "parties", "startedOn",
                "endedOn", "amount", "currency", "note", "locator")).isEqualTo("RESEARCH_PARTNERSHIP, ACTIVE, "
                        + "ukri-ORG-1|ukri-ORG-2|ukri-ORG-4, 2009-10-01, 2011-09-30, 34099999.5, GBP, "
                        + "UKRI reference 10001234, 00A1-1");
    }

    @Test
    void unknownsAndDepartmentsAreNoOrganisations() {
        Heard heard = read(UKRI, PROJECTS);

        assertThat(heard.rows(Table.ORGANISATIONS).stream().map(row -> cells(row, "id", "name", "kind")))
                .containsExactly("ukri-ORG-1, Port Sensors Ltd, COMPANY",
                        "ukri-ORG-2, Lancaster University, UNIVERSITY", "ukri-ORG-4, Brightwave, COMPANY");
        assertThat(heard.notices).contains(
                "Left out: the organisation is called Unknown. [Quantum sensing for harbours]",
                "A department is no organisation: it is read as the organisation before it. "
                        + "[Lancaster University, Department of Physics]");
    }

    @Test
    void projectOfOneKnownOrganisationIsNoTieAndOneWithoutATitleIsRejected() {
        Heard heard = read(UKRI, PROJECTS);

        assertThat(ids(heard, Table.TIES)).containsExactly("ukri-00A1-1");
        assertThat(heard.notices)
                .contains("No tie: the project names fewer than two organisations. [A KTP with one unknown]");
        assertThat(heard.problems).singleElement()
                .satisfies(problem -> assertThat(problem.column()).isEqualTo("title"));
    }
}
