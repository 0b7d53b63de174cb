package org.weft.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.weft.Api;
import org.weft.WeftTest;
import tools.jackson.databind.JsonNode;

/**
 * Every figure that the documents print is still what the service answers.
 *
 * <p>A document asks by {@code <!--ask {a question} -->}, and marks what it prints of the answer, right behind it, by
 * {@code <!--=path-->}: names of fields from {@code data} on, positions in lists, or {@code name=katz} for the item whose
 * field has that value ({@code one=MY&other=US} for both, {@code from/name=X} one deeper); {@code #} at the end is how long a list is. A number is compared to as many places as are
 * printed (also as a percentage, or a word up to twelve), null is printed as "null" or "not recorded", and other text as
 * it is.
 */
@WeftTest
class DocumentFiguresIT {

    private static final Pattern MARK = Pattern.compile("<!--ask\\s(?<ask>.*?)-->|<!--=(?<path>.*?)-->",
            Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?<number>[-−]?\\d[\\d,]*(\\.\\d+)?)(?<percent> %)?$");
    private static final List<String> WORDS = List.of("nobody", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve");

    private final Api api;

    DocumentFiguresIT(@LocalServerPort int port) {
        api = new Api(port);
    }

    @ParameterizedTest
    @CsvSource({"methods.md, 100", "gaps.md, 70"})
    void figuresAreThoseOfTheService(String document, int fewest) throws IOException {
        String text = Files.readString(Path.of("docs", document));
        var marks = MARK.matcher(text);
        JsonNode answer = null;
        int figures = 0;
        List<String> wrong = new ArrayList<>();
        while (marks.find()) {
            if (marks.group("ask") != null) {
                answer = api.ask(marks.group("ask"));
                assertThat(answer.has("errors")).as("%s: %s", marks.group("ask"), answer.get("errors")).isFalse();
                continue;
            }
            figures++;
            String printed = text.substring(Math.max(0, marks.start() - 120), marks.start()).replaceAll("[*_`]+$", "")
                    .replaceAll("\\s+", " ");
            JsonNode value = answer == null ? null : at(answer.get("data"), marks.group("path"));
            if (value == null || !isPrinted(printed, value)) {
                long line = text.substring(0, marks.start()).lines().count();
                wrong.add(String.format(Locale.ROOT, "line %d: ...%s, but %s is %s", line,
                        printed.substring(Math.max(0, printed.length() - 40)), marks.group("path"), value));
            }
        }
        assertThat(wrong).as(document).isEmpty();
        assertThat(figures).as("figures held in %s", document).isGreaterThanOrEqualTo(fewest);
    }

    /** A worked example without a figure that is held could say anything. */
    @Test
    void everyWorkedExampleHoldsAFigure() throws IOException {
        String text = Files.readString(Path.of("docs", "methods.md"));
        for (String paragraph : text.split("\n\n", -1)) {
            if (paragraph.contains("*Worked") || paragraph.contains("*On the seed graph")) {
                assertThat(paragraph).containsPattern("<!--=|<!--held by ");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"about 0.65, 0.6499, true", "about 0.65, 0.6551, false", "it is 12, 12, true", "it is 12, 13, false",
            "has six, 6, true", "has six, 7, false", "by 63.2 %, 0.63212, true", "by 63.2 %, 0.64, false",
            "'1,343', 1343, true", "is null, null, true", "is 0, null, false", "so −0.5, -0.5, true"})
    void aFigureIsComparedToThePlacesThatArePrinted(String printed, String value, boolean isRight) {
        assertThat(isPrinted(printed, Api.JSON.readTree(value))).isEqualTo(isRight);
    }

    private static @Nullable JsonNode at(@Nullable JsonNode root, String path) {
        JsonNode at = root;
        for (String step : path.strip().split("\\.", -1)) {
            if (at == null) {
                return null;
            }
            if (step.equals("#")) {
                return Api.JSON.valueToTree(at.size());
            }
            at = step.contains("=")
                    ? item(at, step)
                    : at.isArray() ? at.get(Integer.parseInt(step)) : at.get(step);
        }
        return at;
    }

    /** The first item of a list of which all of {@code one=MY&other=lancashire} holds. */
    private static @Nullable JsonNode item(JsonNode list, String conditions) {
        return list.valueStream().filter(item -> Arrays.stream(conditions.split("&", -1)).allMatch(condition -> {
            String[] sides = condition.split("=", 2);
            return item.at("/" + sides[0]).asString("").equals(sides[1]);
        })).findFirst().orElse(null);
    }

    private static boolean isPrinted(String printed, JsonNode value) {
        if (value.isNull()) {
            return printed.endsWith("null") || printed.endsWith("not recorded");
        }
        if (!value.isNumber()) {
            return printed.endsWith(value.asString());
        }
        var number = NUMBER.matcher(printed);
        if (!number.find()) {
            String word = printed.substring(printed.lastIndexOf(' ') + 1).replaceAll("^[*_]+", "")
                    .toLowerCase(Locale.ROOT);
            return WORDS.indexOf(word) == value.asDouble();
        }
        String digits = number.group("number").replace(",", "").replace('−', '-');
        int places = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
        double shown = value.asDouble() * (number.group("percent") == null ? 1 : 100);
        return Math.abs(Double.parseDouble(digits) - shown) <= 0.5 * Math.pow(10, -places) + 1e-9;
    }
}
