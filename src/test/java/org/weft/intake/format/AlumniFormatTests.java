package org.weft.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weft.intake.format.Registries.cells;
import static org.weft.intake.format.Registries.only;
import static org.weft.intake.format.Registries.read;
import static org.weft.intake.format.Registries.recognises;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.weft.intake.ImportSettings;
import org.weft.intake.IntakeException;
import org.weft.intake.Table;

class AlumniFormatTests {

    private static final AlumniFormat ALUMNI = new AlumniFormat();
    private static final Given COUNTS = Given.file("alumni/counts.csv");
    private static final Given PERSONS = Given.file("alumni/persons.csv");

    @Test
    void countsAndPersonsAreRecognisedAndTheDataFormatIsNot() {
        assertThat(recognises(ALUMNI, COUNTS)).isTrue();
        assertThat(recognises(ALUMNI, PERSONS)).isTrue();
        assertThat(recognises(ALUMNI, Given.text("alumni.csv",
                "id,university,market,field,employer,year,count,source,locator\n"))).isFalse();
    }

    @Test
    void countsComeAsTheyStand() {
        Heard heard = read(ALUMNI, COUNTS);

        assertThat(heard.rows(Table.ALUMNI).stream()
                .map(row -> cells(row, "university", "market", "field", "employer", "year", "count", "source")))
                .containsExactly("Lancaster University, MY, Health innovation, , 2025, 1048, ",
                        "Lancaster University, DE, , Siemens AG, 2025, 17, ");
        assertThat(heard.problems).singleElement()
                .satisfies(problem -> assertThat(problem.value()).isEqualTo("a few"));
    }

    @Test
    void personsWhoConsentedAreCounted() {
        Heard heard = read(ALUMNI, PERSONS);

        assertThat(heard.rows(Table.ALUMNI).stream()
                .map(row -> cells(row, "university", "market", "field", "year", "count")))
                .containsExactly("Lancaster University, MY, Computing, 2025, 2");
        assertThat(heard.notices).containsExactly("Left out: a person who has not consented. []",
                "Left out: a person who has not consented. []");
    }

    @Test
    void nothingOfAPersonGetsOutNotEvenOfARejectedOne() {
        Heard heard = read(ALUMNI, PERSONS);

        assertThat(heard.problems).hasSize(3);
        assertThat(heard.records.toString() + heard.rows + heard.problems + heard.notices)
                .doesNotContainPattern("(?i)secret|hidden|silent|quiet|moved@|undated|bell\\.|badname|jane|@");
    }

    @Test
    void personsWithoutAConsentAreRefused() {
        var list = Given.text("list.csv", "Email,University,Country\njane@example.org,Lancaster University,MY\n");

        assertThat(recognises(ALUMNI, list)).isTrue();
        assertThatThrownBy(() -> read(ALUMNI, list)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("no column consent").hasMessageNotContaining("jane");
    }

    @Test
    void universityAndYearMayBeSaidForTheWholeFile() {
        var list = Given.text("list.csv", "Email,Country,Consent\njane@example.org,Malaysia,yes\n");
        var settings = new ImportSettings(null, null, null, "lancaster-university",
                Map.of("years", java.util.List.of("2025")));

        assertThat(read(ALUMNI, settings, list).rows(Table.ALUMNI).stream()
                .map(row -> cells(row, "university", "market", "year", "count")))
                .containsExactly("lancaster-university, MY, 2025, 1");
        assertThatThrownBy(() -> read(ALUMNI, only("years", "2025"), list)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("of which university");
    }
}
