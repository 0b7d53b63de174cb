package org.weft.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text does harm where it is opened, and numbers stay numbers. */
class PlainTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1524", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠x",
            "  =1",
            "\u00A0=1", "\u0000=1", "\uFEFF=1", "\u200B=1"})
    void aTextThatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        assertThat(Plain.line(text)).startsWith("'");
    }

    @Test
    void otherTextsStayAsTheyAre() {
        for (String text : List.of("Lancaster University", "a=b", "Zoë — 大学 🎓", "جامعة", "", "1-2")) {
            assertThat(Plain.line(text)).isEqualTo(text);
        }
    }

    @Test
    void numbersStayNumbers() {
        assertThat(Plain.cell(-2.5)).isEqualTo(-2.5);
        assertThat(Plain.line(-2.5)).isEqualTo("-2.5");
        assertThat(Plain.line(3.0)).isEqualTo("3");
        assertThat(Plain.line(1e-7)).isEqualTo("0.0000001");
        assertThat(Plain.line(-4)).isEqualTo("-4");
        assertThat(Plain.cell(true)).isEqualTo(true);
    }

    @Test
    void whatIsNoNumberLeavesItsCellEmpty() {
        assertThat(Plain.line(Double.NaN)).isEmpty();
        assertThat(Plain.line(Double.POSITIVE_INFINITY)).isEmpty();
        assertThat(Plain.line(null)).isEmpty();
    }

    @Test
    void aListIsPartedByBars() {
        assertThat(Plain.line(List.of("a", "b"))).isEqualTo("a|b");
        assertThat(Plain.line(List.of("=a", "b"))).isEqualTo("'=a|b");
        assertThat(Plain.line(List.of())).isEmpty();
    }

    @Test
    void nothingIsLeftThatXmlOrUtf8CannotHold() {
        String all = IntStream.rangeClosed(0, 0x10FFFF).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
        assertThat(Plain.text("a" + all).codePoints()).noneMatch(c -> (c < 0x20 && c != 9 && c != 10 && c != 13)
                || (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE);
        assertThat(Plain.text("a\uD800b")).isEqualTo("ab");
    }
}
