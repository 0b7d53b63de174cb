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

class CompaniesHouseFormatTests {

    private static final CompaniesHouseFormat HOUSE = new CompaniesHouseFormat();
    private static final Given FILE = Given.file("companies-house/BasicCompanyData.csv");

    @Test
    void withoutAFilterNothingIsReadAndAFilterIsExplained() {
        assertThat(recognises(HOUSE, FILE)).isTrue();
        assertThatThrownBy(() -> read(HOUSE, FILE)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("5.7 million").hasMessageContaining("postcodes=PR,LA");
    }

    @Test
    void companyHasItsNumberTownFormerNameAndTrades() {
        Heard heard = read(HOUSE, only("postcodes", "PR"), FILE);

        assertThat(
                cells(row(heard, Table.ORGANISATIONS, "company-01234567"), "name", "kind", "status", "country", "place",
                        "aliases", "companyNumber", "note"))
                .isEqualTo("PRESTON ROBOTICS LTD, COMPANY, EXISTING, GB, "
                        + "place-GB-Preston, PRESTON MACHINES LTD, 01234567, "
                        + "SIC 28990 - Manufacture of other special-purpose machinery n.e.c.; "
                        + "62012 - Business and domestic software development. incorporated 2009-07-05");
        assertThat(ids(heard, Table.PLACES)).containsExactly("place-GB-Preston");
    }

    @Test
    void zerosThatASpreadsheetTookComeBack() {
        assertThat(ids(read(HOUSE, only("postcodes", "pr10"), FILE), Table.ORGANISATIONS))
                .containsExactly("company-00234567");
    }

    @Test
    void districtDoesNotTakeInLongerOnesAndATradeFitsByItsBeginning() {
        assertThat(ids(read(HOUSE, only("postcodes", "PR1"), FILE), Table.ORGANISATIONS))
                .containsExactly("company-01234567", "company-FC012345");
        assertThat(ids(read(HOUSE, only("sic", "6202"), FILE), Table.ORGANISATIONS))
                .containsExactly("company-00234567", "company-07654322");
    }

    @Test
    void linesThatTheFilterLeavesOutCountAsRead() {
        Heard few = read(HOUSE, only("postcodes", "pr10"), FILE);
        Heard most = read(HOUSE, only("postcodes", "PR"), FILE);

        assertThat(few.rows(Table.ORGANISATIONS).size()).isLessThan(most.rows(Table.ORGANISATIONS).size());
        assertThat(few.records).hasSameSizeAs(most.records).hasSizeGreaterThan(5);
    }

    @Test
    void dissolvedIsLeftOutAndABadNumberRejected() {
        Heard heard = read(HOUSE, only("postcodes", "PR1"), FILE);

        assertThat(heard.notices).contains("Left out: the company is dissolved. [GONE LTD]");
        assertThat(heard.problems).singleElement().satisfies(problem -> assertThat(problem.value()).isEqualTo("12-34"));
    }

    @Test
    void companyFromAbroadHasItsCountryAndItsStatusInTheNote() {
        assertThat(cells(row(read(HOUSE, only("postcodes", "PR1"), FILE), Table.ORGANISATIONS, "company-FC012345"),
                "status",
                "country", "place", "note")).isEqualTo(", MY, , Liquidation. incorporated 2010-03-01");
    }
}
