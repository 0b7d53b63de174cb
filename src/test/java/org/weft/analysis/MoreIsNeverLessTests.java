package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A further tie never raises the gap of the pair that it joins; a further statement never weakens a connection. */
class MoreIsNeverLessTests {

    private static final int SEEDS = 120;
    private static final List<SourceKind> KINDS = List.of(SourceKind.values());

    private static PlaceGaps places(Network network) {
        return new PlaceGaps(network, Rules.DEFAULT, Sketch.TODAY, home(network));
    }

    private static Region home(Network network) {
        return network.findRegion("home").orElseThrow();
    }

    @Test
    void aTieNeverRaisesTheShortfallOfItsCell() {
        int compared = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Network network = Everything.of(seed).network();
            for (CoverageGap gap : places(network).coverage()) {
                Organisation home = any(network, "home", seed);
                Organisation there = any(network, gap.market(), seed);
                if (home != null && there != null && gap.size() != null) {
                    Network more = Planted.withTie(network, home.slug(), there.slug(), gap.mission());
                    double left = places(more).coverage().stream().filter(after -> after.key().equals(gap.key()))
                            .mapToDouble(after -> Objects.requireNonNull(after.size())).sum();
                    assertThat(left).as("seed %d", seed).isLessThanOrEqualTo(gap.size() + 1e-9);
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void aTieEndsTheGapOfTheOrganisationAndOfItsKind() {
        int compared = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Network network = Everything.of(seed).network();
            for (StakeholderGap gap : places(network).stakeholders()) {
                Organisation there = any(network, gap.market(), seed);
                if (there != null) {
                    PlaceGaps after = places(
                            Planted.withTie(network, gap.organisation(), there.slug(), gap.mission()));
                    assertThat(after.stakeholders()).extracting(StakeholderGap::key).doesNotContain(gap.key());
                    OrganisationKind kind = network.findOrganisation(gap.organisation()).orElseThrow().kind();
                    assertThat(after.actors()).noneMatch(actor -> actor.actor() == kind
                            && actor.mission().equals(gap.mission()) && actor.market().equals(gap.market()));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void aTieEndsTheGapOfTwoSectors() {
        int compared = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Network network = Everything.of(seed).network();
            for (CrossoverGap gap : crossovers(network)) {
                List<Organisation> ones = in(network, gap.one());
                List<Organisation> others = new ArrayList<>(in(network, gap.other()));
                others.remove(ones.getFirst());
                if (!others.isEmpty()) {
                    Network more = Planted.withTie(network, ones.getFirst().slug(), others.getFirst().slug());
                    assertThat(crossovers(more)).extracting(CrossoverGap::key).doesNotContain(gap.key());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    private static List<CrossoverGap> crossovers(Network network) {
        return new CrossoverGaps(network, Rules.DEFAULT, Sketch.TODAY, home(network), null).all();
    }

    private static List<Organisation> in(Network network, String sector) {
        return network.organisations().stream()
                .filter(one -> "home".equals(one.region()) && one.sectors().contains(sector)).toList();
    }

    private static @org.jspecify.annotations.Nullable Organisation any(Network network, String place, long seed) {
        List<Organisation> there = network.organisations().stream()
                .filter(one -> place.equals(one.region()) || place.equals(one.country())).toList();
        return there.isEmpty() ? null : there.get((int) (seed % there.size()));
    }

    @Test
    void aFurtherStatementNeverWeakensAnyConnection() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Network network = Everything.of(seed).network();
            var chance = new Random(seed);
            NetworkData d = network.data();
            Network more = Planted.of(d.withFacts(d.aims(),
                    d.organisations().stream().map(one -> new Organisation(one.slug(), one.name(), one.kind(),
                            one.status(), one.region(), one.country(), one.place(), one.partOf(), one.fields(),
                            one.sectors(), one.aliases(), backedMore(one.backing(), chance))).toList(),
                    d.collaborations(), d.reviews(),
                    d.alumni().stream().map(group -> new AlumniGroup(group.slug(), group.university(), group.market(),
                            group.field(), group.employer(), group.year(), group.count(),
                            backedMore(group.backing(), chance))).toList(),
                    d.students()));
            Map<String, Double> after = strengths(more);
            strengths(network).forEach((key, strength) -> assertThat(after.get(key)).as(key)
                    .isGreaterThanOrEqualTo(strength));
        }
    }

    private static Backing backedMore(Backing backing, Random chance) {
        var claims = new ArrayList<>(backing.claims());
        claims.add(new Backing.Claim("more-" + claims.getFirst().statement(),
                chance.nextBoolean() ? "source" : "another", KINDS.get(chance.nextInt(KINDS.size())),
                chance.nextBoolean() ? null : LocalDate.of(1990 + chance.nextInt(40), 1, 1), null));
        return new Backing(claims);
    }

    private static Map<String, Double> strengths(Network network) {
        var strengths = new TreeMap<String, Double>();
        new Connections(network, Rules.DEFAULT, Sketch.TODAY).of(home(network), Set.of(ConnectionKind.values()))
                .forEach(one -> strengths.merge(one.kind() + " " + one.market() + ' ' + one.homes() + ' '
                        + one.counterparts() + ' ' + one.collaboration() + ' ' + one.missions(), one.strength(),
                        Double::sum));
        return strengths;
    }
}
