package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrendsTests {

    private static Trend trend(Sketch sketch) {
        return new Trends(sketch.network(), TieFilter.LIVE, Sketch.TODAY).byYear();
    }

    private static Sketch two() {
        return Sketch.home().company("a", "home").company("b", "MY");
    }

    @Test
    void countsBegunAndAliveInEveryYearAlsoAQuietOne() {
        Trend trend = trend(two().tie("a b", CollaborationStatus.ENDED, "", "2023", "2024-03")
                .tie("a b", CollaborationStatus.ACTIVE, "", "2025-06", null).tie("a b"));
        assertThat(trend.years()).containsExactly(new Trend.Year(2023, 1, 1), new Trend.Year(2024, 0, 1),
                new Trend.Year(2025, 1, 1), new Trend.Year(2026, 0, 1));
        assertThat(trend.dated()).isEqualTo(2);
        assertThat(trend.undated()).isEqualTo(1);
    }

    @Test
    void saysHowManyAreOverSinceNobodyKnowsWhen() {
        Trend trend = trend(two().tie("a b", CollaborationStatus.ENDED, "", "2025", null));
        assertThat(trend.years()).containsExactly(new Trend.Year(2025, 1, 0), new Trend.Year(2026, 0, 0));
        assertThat(trend.endedOnUnknownDay()).isEqualTo(1);
    }

    @Test
    void leavesPlannedAndFutureOnesOut() {
        assertThat(trend(two().tie("a b", CollaborationStatus.PLANNED, "", "2025", null)
                .tie("a b", CollaborationStatus.ACTIVE, "", "2027", null)))
                .isEqualTo(new Trend(List.of(), 0, 0, 0));
    }

    @Test
    void hasNoYearsWhereNothingIsDated() {
        assertThat(trend(two().tie("a b"))).isEqualTo(new Trend(List.of(), 0, 1, 0));
        assertThat(trend(Sketch.home())).isEqualTo(new Trend(List.of(), 0, 0, 0));
    }
}
