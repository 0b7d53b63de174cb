package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CentreGapsTests {

    private static List<CentreGap> gaps(Sketch sketch, @Nullable String mission) {
        return new CentreGaps(sketch.network(), Rules.DEFAULT, Sketch.TODAY, sketch.homeRegion(), mission).all();
    }

    private static Sketch pair() {
        return Sketch.home().region("next", "GB").centre("a", "home", "nursing wind").centre("b", "next", "wind");
    }

    @Test
    void pairsCentresOfTwoRegionsThatShareAField() {
        assertThat(gaps(pair(), null)).singleElement().satisfies(gap -> {
            assertThat(gap.key()).isEqualTo("a next b");
            assertThat(gap.size()).isCloseTo(0.5, within(1e-9));
            assertThat(gap.market()).isNull();
            assertThat(gap.state()).isEqualTo(State.NOT_RECORDED);
            assertThat(gap.reason()).isEqualTo("a and b (next) both work in wind; no live tie of a with a centre"
                    + " there in a shared field is recorded.");
        });
    }

    @Test
    void doesNotKnowWhetherACentreOfTheCountryWithoutARegionIsThere() {
        assertThat(gaps(Sketch.home().centre("a", "home", "wind").centre("b", "GB", "wind"), null)).isEmpty();
    }

    @Test
    void isSilentWhereOneCounterpartThereIsKnown() {
        assertThat(gaps(pair().centre("c", "next", "nursing").tie("a c"), null)).isEmpty();
    }

    @Test
    void keepsTheGapWhileTheTieIsOnlyPlannedOrOver() {
        assertThat(gaps(pair().tie("a b", CollaborationStatus.PLANNED, ""), null)).singleElement()
                .extracting(CentreGap::state).isEqualTo(State.PLANNED);
        assertThat(gaps(pair().tie("a b", CollaborationStatus.ENDED, ""), null)).singleElement()
                .extracting(CentreGap::state).isEqualTo(State.DORMANT);
    }

    @Test
    void countsATieOfAPartForItsWhole() {
        Sketch sketch = pair().company("lab", "home").part("lab", "a").tie("b lab");
        assertThat(gaps(sketch, null)).isEmpty();
    }

    @Test
    void knowsThatAReviewFoundNothing() {
        Sketch sketch = Sketch.home().centre("a", "home", "wind").centre("b", "MY", "wind").review("MY", "2026-01-01");
        assertThat(gaps(sketch, null)).singleElement().satisfies(gap -> {
            assertThat(gap.state()).isEqualTo(State.CONFIRMED_ABSENT);
            assertThat(gap.market()).isEqualTo("MY");
        });
    }

    @Test
    void asksForAFieldOfTheMission() {
        assertThat(gaps(pair(), "energy")).hasSize(1);
        assertThat(gaps(pair(), "health")).isEmpty();
    }

    @Test
    void saysNothingWithoutFieldsOrCentresOrAnybody() {
        assertThat(gaps(Sketch.home(), null)).isEmpty();
        assertThat(gaps(Sketch.home().centre("a", "home", "").centre("b", "MY", ""), null)).isEmpty();
        assertThat(gaps(Sketch.home().centre("a", "home", "wind").company("b", "MY"), null)).isEmpty();
    }

    @Test
    void anotherTieNeverAddsAGapAndTheOrderOfLoadingChangesNothing() {
        for (long seed = 0; seed < 200; seed++) {
            List<CentreGap> before = gaps(Sketch.random(seed), null);
            Sketch shuffled = Sketch.random(seed);
            assertThat(new CentreGaps(shuffled.shuffled(seed), Rules.DEFAULT, Sketch.TODAY,
                    new Region("home", "home", "GB"), null).all()).isEqualTo(before);
            if (!before.isEmpty()) {
                CentreGap gap = before.getFirst();
                List<String> after = gaps(Sketch.random(seed).tie(gap.centre() + " " + gap.counterpart()), null)
                        .stream().map(CentreGap::key).toList();
                assertThat(before.stream().map(CentreGap::key)).containsAll(after);
                assertThat(after).noneMatch(key -> key.startsWith(gap.centre() + ' ' + gap.there() + ' '));
            }
        }
    }
}
