package org.weft.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weft.intake.format.Registries.cells;
import static org.weft.intake.format.Registries.only;
import static org.weft.intake.format.Registries.read;
import static org.weft.intake.format.Registries.recognises;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weft.intake.IntakeException;
import org.weft.intake.Table;

class HesaFormatTests {

    private static final HesaFormat HESA = new HesaFormat();
    private static final Given TABLE = Given.file("hesa/table-28.csv");
    private static final String HEADER = "UKPRN,HE provider,Country,Mode of study,Academic Year,Number\n";

    @Test
    void tableBelowItsPreambleIsReadWithoutItsTotals() {
        assertThat(recognises(HESA, TABLE)).isTrue();
        assertThat(read(HESA, TABLE).rows(Table.STUDENTS).stream()
                .map(row -> cells(row, "university", "market", "year", "level", "count"))).containsExactly(
                        "The University of Lancaster, MY, 2022, First degree, 1005",
                        "The University of Lancaster, KR, 2022, First degree, 25",
                        "The University of Lancaster, CY, 2021, Postgraduate (taught), 10");
    }

    @Test
    void whatIsLeftOutIsSaidWithItsLine() {
        assertThat(read(HESA, TABLE).notices).contains(
                "Left out: counted in another line too (in a total, or by mode, sex or the like). [line 6]",
                "Left out: a total of providers or of countries. [line 11]",
                "Left out: students from home, as the home country is no market. [line 12]",
                "Left out: not a country, but a part of the world, or unknown. [line 13]",
                "Left out: a count of 0, which may be up to two people, as HESA rounds to the nearest 5. [line 14]");
    }

    @Test
    void aBracketTellsTwoCountriesApartOrIsLeftOut() {
        String lines = String.join("", List.of("Korea (South)", "Congo (Democratic Republic)", "Congo", "Burma",
                "Cyprus (Non-European Union)", "Atlantis (Sunken)").stream()
                .map(country -> "1,Lancaster University," + country + ",All,2022/23,5\n").toList());

        assertThat(read(HESA, Given.text("t.csv", HEADER + lines)).rows(Table.STUDENTS))
                .extracting(row -> row.cell("market")).containsExactly("KR", "CD", "Congo", "MM", "CY", "Atlantis");
    }

    @Test
    void yearThatIsNoneIsRejected() {
        assertThat(read(HESA, TABLE).problems).singleElement()
                .satisfies(problem -> assertThat(problem.value()).isEqualTo("last year"));
    }

    @Test
    void oneModeAloneIsTakenAndSeveralWithoutATotalAreRefused() {
        String fullTime = "1,Lancaster University,Ghana,Full-time,2022/23,5\n";

        assertThat(read(HESA, Given.text("t.csv", HEADER + fullTime)).rows(Table.STUDENTS)).hasSize(1);
        assertThatThrownBy(() -> read(HESA,
                Given.text("t.csv", HEADER + fullTime + fullTime.replace("Full", "Part"))))
                .isInstanceOf(IntakeException.class).hasMessageContaining("splits its counts by 'Mode of study'");
    }

    @Test
    void filtersTakeAYearAndACountry() {
        assertThat(read(HESA, only("years", "2021"), TABLE).rows(Table.STUDENTS)).hasSize(1);
        assertThat(read(HESA, only("countries", "KR"), TABLE).rows(Table.STUDENTS)).hasSize(1);
    }
}
