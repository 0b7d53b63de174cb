package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SaidTests {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private static History.Recorded part(String id, Map<String, List<String>> said) {
        return new History.Recorded(id, DAY, History.Extent.PART, said);
    }

    private static final History HISTORY = new History(List.of(
            part("a", Map.of("name", List.of("One"), "fields", List.of("wind"), "region", List.of("there"))),
            part("b", Map.of("name", List.of("Two"), "fields", List.of("sun"), "region", List.of("here"))),
            new History.Recorded("c", DAY, History.Extent.WHOLE,
                    Map.of("name", List.of("Three"), "fields", List.of("sea"))),
            new History.Recorded("d", DAY, History.Extent.LOST, Map.of())));

    private static String name(String... known) {
        return HISTORY.said(List.of(known)).needed("name", "today", Function.identity());
    }

    @Test
    void theLastThatSpeaksOfAPropertyWins() {
        assertThat(name("a")).isEqualTo("One");
        assertThat(name("b", "a")).isEqualTo("Two");
        assertThat(name("c", "a")).isEqualTo("Three");
        assertThat(name("d")).isEqualTo("today");
    }

    @Test
    void listsGrowAndAWholeBeginsThemAnew() {
        assertThat(HISTORY.said(List.of("a", "b")).links("fields", List.of("now"))).containsExactly("sun", "wind");
        assertThat(HISTORY.said(List.of("a", "b", "c")).links("fields", List.of("now"))).containsExactly("sea");
        assertThat(HISTORY.said(List.of("a", "b")).link("region", "now")).isEqualTo("here");
        assertThat(HISTORY.said(List.of("a", "b", "c")).link("region", "now")).isNull();
    }

    @Test
    void whatNobodySaidIsNotKnownUnlessValuesWereLost() {
        assertThat(HISTORY.said(List.of("a")).one("status", "now", Function.identity())).isNull();
        assertThat(HISTORY.said(List.of("a", "d")).one("status", "now", Function.identity())).isEqualTo("now");
        assertThat(HISTORY.said(List.of("always there")).links("fields", List.of("now"))).containsExactly("now");
        assertThat(HISTORY.said(List.of("a")).links("sectors", List.of("now"))).isEmpty();
    }
}
