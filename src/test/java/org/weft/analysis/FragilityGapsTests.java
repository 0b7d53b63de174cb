package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FragilityGapsTests {

    private static List<String> keys(Sketch sketch, @Nullable String mission) {
        return new FragilityGaps(sketch.network(), Rules.DEFAULT, Sketch.TODAY, sketch.homeRegion(), mission).all()
                .stream().map(FragilityGap::key).toList();
    }

    @Test
    void namesEverythingAlongTheOnlyChain() {
        Sketch sketch = Sketch.home().company("a", "home").company("b", "DE").company("c", "MY").tie("a b").tie("b c");
        assertThat(keys(sketch, null)).containsExactlyInAnyOrder("DE organisation a", "DE organisation b",
                "DE tie tie-000", "MY organisation a", "MY organisation b", "MY organisation c", "MY tie tie-000",
                "MY tie tie-001");
    }

    @Test
    void seesNoFragilityWhereTwoChainsShareNothing() {
        Sketch sketch = Sketch.home().company("a", "home").company("b", "home").company("c", "MY").company("d", "MY")
                .tie("a c").tie("b d");
        assertThat(keys(sketch, null)).isEmpty();
    }

    @Test
    void takesTwoTiesOfTheSameTwoForTwo() {
        Sketch sketch = Sketch.home().company("a", "home").company("c", "MY").tie("a c").tie("a c");
        assertThat(keys(sketch, null)).containsExactly("MY organisation a", "MY organisation c");
    }

    @Test
    void takesATieOfManyPartiesForOneTie() {
        Sketch sketch = Sketch.home().company("a", "home").company("b", "home").company("c", "MY").company("d", "MY")
                .tie("a b c d");
        assertThat(keys(sketch, null)).containsExactly("MY tie tie-000");
    }

    @Test
    void countsOnlyOrganisationsThatCanBeReachedNow() {
        Sketch sketch = Sketch.home().company("a", "home").company("c", "MY").company("d", "MY").tie("a c");
        List<FragilityGap> gaps = new FragilityGaps(sketch.network(), Rules.DEFAULT, Sketch.TODAY,
                sketch.homeRegion(), null).all();
        assertThat(gaps).allSatisfy(gap -> assertThat(gap.size()).isEqualTo(1.0));
        assertThat(gaps.getFirst().reason()).isEqualTo(
                "Without a no live chain leads from home to MY; 1 organisation there can be reached now.");
        assertThat(gaps.getFirst().statements()).containsExactly("org-a");
    }

    @Test
    void followsACampusToItsWhole() {
        Sketch sketch = Sketch.home().company("a", "home").company("c", "MY").part("c", "a");
        assertThat(keys(sketch, null)).containsExactly("MY organisation a", "MY organisation c");
    }

    @Test
    void saysNothingOfAMarketThatIsNotReachedOrOfAnEmptyNetwork() {
        assertThat(keys(Sketch.home(), null)).isEmpty();
        assertThat(keys(Sketch.home().company("a", "home").company("c", "MY"), null)).isEmpty();
        assertThat(keys(Sketch.home().company("a", "home").company("c", "MY").tie("a c", CollaborationStatus.DORMANT,
                ""), null)).isEmpty();
    }

    @Test
    void looksAtTiesOfTheMissionOnly() {
        Sketch sketch = Sketch.home().company("a", "home").company("c", "MY").tie("a c", CollaborationStatus.ACTIVE,
                "health").tie("a c");
        assertThat(keys(sketch, "health")).contains("MY tie tie-000");
        assertThat(keys(sketch, null)).doesNotContain("MY tie tie-000");
    }

    @Test
    void equalsTakingAwayEachThingInTurnOnRandomNetworks() {
        for (long seed = 0; seed < 250; seed++) {
            Sketch sketch = Sketch.random(seed);
            Network network = sketch.network();
            for (int which = 0; which < 2; which++) {
                String mission = which == 0 ? null : "health";
                List<String> expected = new ArrayList<>();
                for (String market : List.of("DE", "MY", "US")) {
                    if (reaches(network, mission, market, null, null)) {
                        network.organisations().stream()
                                .filter(one -> !reaches(network, mission, market, one.slug(), null))
                                .forEach(one -> expected.add(market + " organisation " + one.slug()));
                        network.collaborations().stream()
                                .filter(tie -> !reaches(network, mission, market, null, tie.slug()))
                                .forEach(tie -> expected.add(market + " tie " + tie.slug()));
                    }
                }
                assertThat(keys(sketch, mission)).as("seed %d", seed).isEqualTo(expected);
            }
        }
    }

    /** By plain search, without one organisation or one tie. */
    private static boolean reaches(Network network, @Nullable String mission, String market,
            @Nullable String without, @Nullable String withoutTie) {
        var next = new ArrayDeque<String>();
        Set<String> seen = new HashSet<>();
        network.organisations().stream().filter(one -> "home".equals(one.region())).map(Organisation::slug)
                .filter(slug -> !slug.equals(without)).forEach(slug -> {
                    seen.add(slug);
                    next.add(slug);
                });
        while (!next.isEmpty()) {
            Organisation at = network.findOrganisation(next.remove()).orElseThrow();
            if (market.equals(at.country())) {
                return true;
            }
            var others = new ArrayList<String>();
            network.collaborationsOf(at.slug()).stream()
                    .filter(tie -> !tie.slug().equals(withoutTie) && tie.hadBegun(Sketch.TODAY)
                            && tie.statusOn(Sketch.TODAY) == CollaborationStatus.ACTIVE
                            && (mission == null || tie.missions().contains(mission)))
                    .forEach(tie -> others.addAll(tie.parties()));
            if (at.partOf() != null) {
                others.add(at.partOf());
            }
            network.partsOf(at.slug()).forEach(part -> others.add(part.slug()));
            others.stream().filter(slug -> !slug.equals(without) && seen.add(slug)).forEach(next::add);
        }
        return false;
    }
}
