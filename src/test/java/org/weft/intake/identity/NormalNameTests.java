package org.weft.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are equal when people would write either for the same body, and stay apart when not. */
class NormalNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The University of Sheffield | university of SHEFFIELD",
            "Technische Universität München | Technische Universitat Munchen",
            "Max-Planck-Gesellschaft e.V. | Max Planck Gesellschaft",
            "Rolls-Royce plc | Rolls Royce",
            "Groß & Söhne GmbH & Co. KG | Gross and Sohne",
            "Petronas Sdn. Bhd. | PETRONAS SDN BHD",
            "Petronas Sdn Bhd | Petronas",
            "Philips N.V. | Philips",
            "Danone S.A. | Danone SA",
            "St John's College | St Johns College",
            "St John’s College | St John's College",
            "U.K. Research + Innovation | UK Research and Innovation",
            "Acme (United Kingdom) | Acme Ltd.",
            "Ørsted A/S | orsted a s",
            "ＫＡＩＳＴ | KAIST"})
    void writtenOneWayOrTheOther(String one, String other) {
        assertThat(NormalName.of(one).text()).isEqualTo(NormalName.of(other).text()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "University of Washington | Washington University",
            "University of Nottingham | University of Nottingham Malaysia",
            "서울대학교 | 부산대학교",
            "北京大学 | 清华大学",
            "காவல் | கவல்"})
    void differentNamesStayApart(String one, String other) {
        assertThat(NormalName.of(one).text()).isNotEqualTo(NormalName.of(other).text());
    }

    @Test
    void aCountryInBracketsIsKeptApart() {
        assertThat(NormalName.of("Siemens (Germany)")).isEqualTo(new NormalName("siemens", "DE"));
        assertThat(NormalName.of("Institute (Old Building)").country()).isNull();
    }

    @Test
    void aNameOfLegalFormsAloneIsNotLost() {
        assertThat(NormalName.of("Company Limited").text()).isEqualTo("company");
        assertThat(NormalName.of("The").text()).isEmpty();
        assertThat(NormalName.of("…").words()).isEqualTo(List.of());
    }

    @Test
    void signsOfOtherScriptsStayAndWeighMore() {
        assertThat(NormalName.of("서울대학교").text()).isEqualTo("서울대학교");
        assertThat(NormalName.of("서울대학교").weight()).isEqualTo(15);
        assertThat(NormalName.of("KAIST").weight()).isEqualTo(5);
    }
}
