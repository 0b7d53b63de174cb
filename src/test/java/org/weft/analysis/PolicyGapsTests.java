package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyGapsTests {

    private static List<String> keys(Sketch sketch, @Nullable String mission) {
        return new PolicyGaps(sketch.network(), sketch.homeRegion(), mission).all().stream().map(PolicyGap::key)
                .toList();
    }

    private static Sketch homes() {
        return Sketch.home().below("turbines", "wind")
                .organisation("t", OrganisationKind.COMPANY, "home", "turbines")
                .organisation("n", OrganisationKind.UNIVERSITY, "home", "nursing");
    }

    @Test
    void takesAFieldBelowTheOneNamedForAnAnswer() {
        assertThat(keys(homes().policy("p", null, "", "wind", "", "").policy("q", null, "health", "", "", ""), null))
                .isEmpty();
    }

    @Test
    void wantsTheFieldWhereThePolicyNamesOne() {
        Sketch sketch = Sketch.home().field("law", "health")
                .organisation("n", OrganisationKind.UNIVERSITY, "home", "nursing")
                .policy("p", null, "health", "law", "", "");
        assertThat(keys(sketch, null)).containsExactly("policy p");
        assertThat(keys(sketch, "energy")).isEmpty();
    }

    @Test
    void takesSupportByNameForAnAnswer() {
        Sketch sketch = homes().field("law", "health").policy("p", null, "health", "law", "", "n");
        assertThat(keys(sketch, "health")).isEmpty();
    }

    @Test
    void namesOrganisationsOfAMissionThatNoPolicySupports() {
        Sketch sketch = homes().policy("q", null, "health", "", "", "");
        PolicyGap gap = new PolicyGaps(sketch.network(), sketch.homeRegion(), null).all().getFirst();
        assertThat(gap.key()).isEqualTo("organisation t energy");
        assertThat(gap.mission()).isEqualTo("energy");
        assertThat(gap.statements()).containsExactly("org-t");
    }

    @Test
    void countsWhatAnUnansweredPolicyNames() {
        Sketch sketch = Sketch.home().policy("p", PolicyStatus.PLANNED, "health energy", "wind", "", "");
        assertThat(new PolicyGaps(sketch.network(), sketch.homeRegion(), null).all()).singleElement()
                .extracting(PolicyGap::size).isEqualTo(3.0);
    }

    @Test
    void saysNothingInAnEmptyNetwork() {
        assertThat(keys(Sketch.home(), null)).isEmpty();
    }
}
