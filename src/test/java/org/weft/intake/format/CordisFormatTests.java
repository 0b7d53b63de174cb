package org.weft.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weft.intake.format.Registries.cells;
import static org.weft.intake.format.Registries.ids;
import static org.weft.intake.format.Registries.only;
import static org.weft.intake.format.Registries.read;
import static org.weft.intake.format.Registries.recognises;
import static org.weft.intake.format.Registries.row;

import org.junit.jupiter.api.Test;
import org.weft.intake.IntakeException;
import org.weft.intake.Table;

class CordisFormatTests {

    private static final CordisFormat CORDIS = new CordisFormat();
    private static final Given PROJECTS = Given.file("cordis/project.csv");
    private static final Given ORGANISATIONS = Given.file("cordis/organization.csv");

    @Test
    void eitherFileIsRecognised() {
        assertThat(recognises(CORDIS, PROJECTS)).isTrue();
        assertThat(recognises(CORDIS, ORGANISATIONS, PROJECTS)).isTrue();
        assertThat(recognises(CORDIS, Given.file("hesa/table-28.csv"))).isFalse();
    }

    @Test
    void oneFileWithoutTheOtherIsRefused() {
        assertThatThrownBy(() -> read(CORDIS, PROJECTS)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("organization.csv is missing");
        assertThatThrownBy(() -> read(CORDIS, ORGANISATIONS)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("project.csv is missing");
    }

    @Test
    void codesOfTheUnionBecomeThoseOfIso() {
        Heard heard = read(CORDIS, PROJECTS, ORGANISATIONS);

        assertThat(cells(row(heard, Table.ORGANISATIONS, "cordis-999974456"), "name", "kind", "country", "place",
                "aliases",
                "website")).isEqualTo("UNIVERSITY OF LANCASTER, UNIVERSITY, GB, place-GB-Lancaster, ULANC, "
                        + "http://www.lancs.ac.uk");
        assertThat(cells(row(heard, Table.ORGANISATIONS, "cordis-888000001"), "kind", "country"))
                .isEqualTo("COMPANY, GR");
        assertThat(cells(row(heard, Table.ORGANISATIONS, "cordis-888000002"), "kind", "country", "place"))
                .isEqualTo("PUBLIC_BODY, , ");
    }

    @Test
    void countriesOfAFilterGoByAnyName() {
        String projects = "id;acronym;title;startDate\n1;TIDE;Tides;2022-01-01\n";
        String parties = "projectID;organisationID;name;country\n1;10;Polder;NL\n1;11;Wessex;UK\n";

        Given[] files = {Given.text("project.csv", projects), Given.text("organization.csv", parties)};
        assertThat(read(CORDIS, only("countries", "Holland"), files).rows(Table.TIES)).hasSize(1);
        assertThat(read(CORDIS, only("countries", "Polen"), files).rows(Table.TIES)).isEmpty();
    }

    @Test
    void townLiesWhereTheFirstOfItsOrganisationsLies() {
        Heard heard = read(CORDIS, PROJECTS, ORGANISATIONS);

        assertThat(heard.rows(Table.PLACES).stream().map(row -> cells(row, "name", "latitude", "longitude")))
                .containsExactly("Lancaster, 54.0097, -2.7856", "Stoke-On-Sea, 37.94, 23.64");
    }

    @Test
    void projectIsOneTieOfAllItsOrganisationsWhereverTheyStand() {
        Heard heard = read(CORDIS, ORGANISATIONS, PROJECTS);

        assertThat(heard.rows(Table.TIES).stream().map(row -> cells(row, "id", "kind", "status", "name", "parties",
                "startedOn", "endedOn", "amount", "currency"))).containsExactly(
                        "cordis-101000001, RESEARCH_PARTNERSHIP, ACTIVE, CLEANSEA – Clean seas; clean harbours, "
                                + "cordis-999974456|cordis-888000001, 2021-01-01, 2024-12-31, 2499864.75, EUR",
                        "cordis-101000003, RESEARCH_PARTNERSHIP, ENDED, OLDWAYS – Old ways, "
                                + "cordis-999974456|cordis-888000002, 2018-05-01, 2020-04-30, 1000000, EUR");
        assertThat(heard.notices)
                .contains("No tie: the project has one organisation. [ALONE – One university alone]");
    }

    @Test
    void participationWithoutAnIdIsRejected() {
        assertThat(read(CORDIS, PROJECTS, ORGANISATIONS).problems).singleElement()
                .satisfies(problem -> assertThat(problem.line() + problem.column()).isEqualTo("7organisationID"));
    }

    @Test
    void filterOfACountryTakesItsProjectsWithAllTheirPartners() {
        Heard heard = read(CORDIS, only("countries", "GR"), PROJECTS, ORGANISATIONS);

        assertThat(ids(heard, Table.TIES)).containsExactly("cordis-101000001");
        assertThat(ids(heard, Table.ORGANISATIONS)).containsExactly("cordis-999974456", "cordis-888000001");
        assertThat(ids(read(CORDIS, only("years", "2018"), PROJECTS, ORGANISATIONS), Table.TIES))
                .containsExactly("cordis-101000003");
    }
}
