package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CrossoverGapsTests {

    @Test
    void sectorsThatUseNoFieldHaveNoCrossover() {
        Sketch sketch = Sketch.home().sector("one", "health", "").sector("other", "health", "");
        assertThat(new CrossoverGaps(sketch.network(), Rules.DEFAULT, Sketch.TODAY, sketch.homeRegion(), null).all())
                .isEmpty();
    }

    private static Sketch sectors() {
        return Sketch.home().field("drones", "").field("sensors", "").sector("air", "energy", "drones sensors wind")
                .sector("food", "", "drones nursing").sector("care", "health", "nursing sensors")
                .organisation("a", OrganisationKind.COMPANY, "home", "", "air")
                .organisation("f", OrganisationKind.COMPANY, "home", "", "food")
                .organisation("g", OrganisationKind.COMPANY, "home", "", "care");
    }

    private static List<CrossoverGap> gaps(Sketch sketch, @Nullable String mission) {
        return new CrossoverGaps(sketch.network(), Rules.DEFAULT, Sketch.TODAY, sketch.homeRegion(), mission).all();
    }

    @Test
    void givesProximityAndDensityAsWorkedByHand() {
        CrossoverGap gap = gaps(sectors(), null).get(1);
        assertThat(gap.key()).isEqualTo("air food");
        assertThat(gap.proximity()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(gap.sharedFields()).containsExactly("drones");
        assertThat(gap.servingNone()).containsExactly("food");
        // only food uses nursing: it is as near to drones (1/2) as to sensors (1/2), and air has both
        assertThat(gap.densityOne()).isCloseTo(1.0, within(1e-9));
        // for sensors: drones 1/2, nursing 1/2, wind 1/2; food has two of three. For wind: drones 1/2, sensors 1/2; one
        // of two
        assertThat(gap.densityOther()).isCloseTo((2.0 / 3 + 0.5) / 2, within(1e-9));
        assertThat(gap.reason()).isEqualTo("air and food share drones, and no live tie between their organisations"
                + " is recorded. food serves no mission.");
    }

    @Test
    void isSilentWhereALiveTieJoinsTwoOfTheirOrganisations() {
        assertThat(gaps(sectors().tie("a f"), null)).extracting(CrossoverGap::key).containsExactly("air care",
                "care food");
        assertThat(gaps(sectors().tie("a f", CollaborationStatus.ENDED, ""), null).stream()
                .filter(gap -> gap.key().equals("air food"))).singleElement().extracting(CrossoverGap::state)
                .isEqualTo(State.DORMANT);
    }

    @Test
    void namesAnOrganisationInBothButTakesItForNoTie() {
        CrossoverGap gap = gaps(
                sectors().organisation("z", OrganisationKind.COMPANY, "home", "", "air", "food"), null).get(1);
        assertThat(gap.inBoth()).containsExactly("z");
    }

    @Test
    void asksThatOneOfTheTwoServesTheMission() {
        assertThat(gaps(sectors(), "health")).extracting(CrossoverGap::key).containsExactly("air care", "care food");
    }

    @Test
    void saysNothingOfSectorsThatNobodyIsRecordedInOrThatShareNothing() {
        assertThat(gaps(Sketch.home(), null)).isEmpty();
        assertThat(gaps(Sketch.home().sector("air", "", "wind").sector("food", "", "wind"), null)).isEmpty();
        assertThat(gaps(Sketch.home().sector("air", "", "wind").sector("food", "", "nursing")
                .organisation("a", OrganisationKind.COMPANY, "home", "", "air")
                .organisation("f", OrganisationKind.COMPANY, "home", "", "food"), null)).isEmpty();
    }

    @Test
    void leavesDensityUndefinedWhereAllUseTheSame() {
        CrossoverGap gap = gaps(Sketch.home().sector("air", "", "wind").sector("food", "", "wind")
                .organisation("a", OrganisationKind.COMPANY, "home", "", "air")
                .organisation("f", OrganisationKind.COMPANY, "home", "", "food"), null).getFirst();
        assertThat(gap.proximity()).isEqualTo(1.0);
        assertThat(gap.densityOne()).isNull();
        assertThat(gap.densityOther()).isNull();
    }
}
