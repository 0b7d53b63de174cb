package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanCheckTests {

    private static PlanReport report(Sketch sketch) {
        return new PlanCheck(sketch.network(), Rules.DEFAULT, Sketch.TODAY, sketch.homeRegion()).report();
    }

    @Test
    void findsAMissionThatIsPromisedAndNotCovered() {
        PlanReport report = report(Sketch.home().workstream("one", "health", "health energy"));
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(PlanFinding.Kind.PROMISED_NOT_COVERED);
            assertThat(finding.mission()).isEqualTo("energy");
            assertThat(finding.workstreams()).containsExactly("one");
            assertThat(finding.statements()).containsExactly("stream-one");
            assertThat(finding.sentence()).isEqualTo("energy is promised by one, and no workstream covers it.");
        });
    }

    @Test
    void isContentWhenAnyWorkstreamCoversThePromise() {
        assertThat(report(Sketch.home().workstream("one", "", "energy").workstream("two", "energy", "")).findings())
                .isEmpty();
    }

    @Test
    void findsAMarketThatIsNamedAndNeverActedOnAndTellsInWhichRole() {
        PlanReport report = report(Sketch.home().aim("MY", MarketRole.FOCUS).aim("MY", MarketRole.PARTNER));
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(PlanFinding.Kind.MARKET_NOT_ACTED_ON);
            assertThat(finding.sentence()).contains("(focus, partner)");
            assertThat(finding.statements()).containsExactly("aim-MY-FOCUS", "aim-MY-PARTNER");
        });
    }

    @Test
    void takesAnEventOrAConnectionThatIsOverForHavingActed() {
        Sketch sketch = Sketch.home().aim("MY", MarketRole.FOCUS).aim("DE", MarketRole.FOCUS).company("a", "home")
                .company("b", "DE").tie("a b", CollaborationStatus.ENDED, "").event("e", EventStatus.PLANNED, "MY");
        assertThat(report(sketch).findings()).isEmpty();
    }

    @Test
    void takesACancelledEventForNothing() {
        assertThat(report(Sketch.home().aim("MY", MarketRole.FOCUS).event("e", EventStatus.CANCELLED, "MY")).findings())
                .hasSize(1);
    }

    @Test
    void findsASectorThatServesNoMission() {
        PlanReport report = report(Sketch.home().sector("food", "", "").sector("care", "health", ""));
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.sector()).isEqualTo("food");
            assertThat(finding.statements()).containsExactly("sector-food");
        });
    }

    @Test
    void findsAPolicyThatNobodyAnswers() {
        Sketch sketch = Sketch.home().organisation("a", OrganisationKind.UNIVERSITY, "home", "nursing")
                .policy("care", PolicyStatus.IN_FORCE, "", "nursing", "", "")
                .policy("green", null, "health", "wind", "", "").policy("old", PolicyStatus.ENDED, "", "wind", "", "")
                .policy("vague", null, "", "", "", "");
        PlanReport report = report(sketch);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.policy()).isEqualTo("green");
            assertThat(finding.sentence())
                    .isEqualTo("No organisation of home answers green: none is recorded as working in wind.");
        });
        assertThat(report.policies()).isEqualTo(2);
        assertThat(report.policiesThatNameNothing()).isEqualTo(1);
    }

    @Test
    void findsNothingInAnEmptyPlanAndSaysHowLittleThereWas() {
        Sketch sketch = new Sketch().region("home", "GB");
        PlanReport report = report(sketch);
        assertThat(report).isEqualTo(
                new PlanReport("home", Sketch.TODAY, 0, 0, 0, 0, 0, 0, java.util.List.of()));
    }
}
