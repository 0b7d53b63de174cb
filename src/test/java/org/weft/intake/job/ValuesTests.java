package org.weft.intake.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weft.intake.Countries;
import org.weft.intake.Row;
import org.weft.intake.Table;

/** Cells in people's words become exact, or stay for the check to refuse. */
class ValuesTests {

    @ParameterizedTest
    @CsvSource({"2019-09-30,2019-09-30", "30/09/2019,2019-09-30", "03/04/2019,2019-04-03",
            "30 September 2019,2019-09-30",
            "30 Sep 2019,2019-09-30", "September 2019,2019-09", "2019/09,2019-09", "2019-09-30T10:00:00Z,2019-09-30",
            "30.09.2019,2019-09-30", "2019,2019", "31/13/2019,31/13/2019", "soon,soon"})
    void datesOfManyStylesAreOne(String written, String exact) {
        assertThat(Values.date(written)).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"5,000,000;5000000", "£3.4E7;34000000", "12.50;12.5", "5m;5m", "-3;-3",
            "1 000;1000"})
    void numbersLoseTheirDress(String written, String exact) {
        assertThat(Values.number(written)).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"MY;MY", "malaysia;MY", "Deutschland;DE", "UK;GB", "EL;GR", "Viet Nam;VN",
            "Korea, Republic of;KR", "Hong Kong SAR;HK", "USA;US", "DEU;DE"})
    void countriesGoByCodeAndByName(String written, String code) {
        assertThat(Countries.code(written)).isEqualTo(code);
    }

    @Test
    void whatMayBeTwoCountriesIsNone() {
        assertThat(Countries.code("Korea")).isNull();
        assertThat(Countries.code("Congo")).isNull();
    }

    @Test
    void wordsOfThePageBecomeConstants() {
        Row exact = Values.exact(new Row(Table.ORGANISATIONS, "f", 2,
                Map.of("name", "A", "kind", "Center of excellence", "country", "Malaysia", "id", "Ünı A")));
        assertThat(exact.cell("kind")).isEqualTo("CENTRE_OF_EXCELLENCE");
        assertThat(exact.cell("country")).isEqualTo("MY");
    }
}
