package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each part of a link gap's score, worked out anew from its definition, and the score from the parts. */
class LinkPartsOracleTests {

    private static final double[] WEIGHTS = {2, 1, 1, 1, 3, 1, 1, 1, 1, 2, 1, 1};
    private static final double BETA = 0.05;

    private final Map<String, Set<String>> partners = new TreeMap<>();
    private Network network = Sketch.home().network();

    @Test
    void everyPartIsWhatItsDefinitionSays() {
        int compared = 0;
        for (long seed = 0; seed < 200; seed++) {
            network = Everything.of(seed).network();
            meet();
            for (String mission : new String[]{null, "health"}) {
                for (LinkGap gap : new LinkGaps(network, Rules.DEFAULT, Sketch.TODAY,
                        network.findRegion("home").orElseThrow(), mission, LinkWeights.DEFAULT).in(null)) {
                    compare(gap, mission);
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    private void meet() {
        partners.clear();
        network.organisations().forEach(one -> partners.put(one.slug(), new TreeSet<>()));
        for (Collaboration tie : network.collaborations()) {
            if (tie.hadBegun(Sketch.TODAY)) {
                tie.parties().forEach(one -> tie.parties().stream().filter(other -> !other.equals(one))
                        .forEach(other -> of(one).add(other)));
            }
        }
        // largest eigenvalue ≤ largest degree: half of its inverse stays above the default step
        assertThat(partners.values()).allMatch(known -> known.size() <= 10);
    }

    private Set<String> of(String one) {
        return Objects.requireNonNull(partners.get(one));
    }

    private void compare(LinkGap gap, @Nullable String mission) {
        String from = gap.from();
        String to = gap.to();
        boolean isTied = !of(from).isEmpty() && !of(to).isEmpty();
        Set<String> ours = network.fieldsOf(network.indexOf(from));
        Set<String> theirs = network.fieldsOf(network.indexOf(to));
        Double near = isTied ? common(from, to, known -> 1 / Math.log(known)) : null;
        Double allocated = isTied ? common(from, to, known -> 1 / known) : null;
        Double three = isTied ? threePaths(from, to) : null;
        Double roads = isTied ? roads(from, to) : null;
        Double overlap = ours.isEmpty() || theirs.isEmpty() ? null : overlap(ours, theirs);
        Double brings = ours.isEmpty() || theirs.isEmpty() ? null : brings(ours, theirs);
        String country = Objects.requireNonNull(network.organisation(network.indexOf(to)).country());
        Double alumni = alumni(from, country);
        double presence = isPresent(from, country) ? 1 : 0;
        // no market of these sketches has a tier: pull 1 of at most 2
        double priority = network.aimsOf("home").stream()
                .anyMatch(aim -> aim.market().equals(country) && !country.equals("GB")) ? 0.5 : 0;
        double chain = chain(from, to, mission);
        Double[] raw = {near, allocated, three, roads, overlap, brings, alumni, presence, priority, chain, null, null};
        double[] normalised = {saturated(near), saturated(allocated), saturated(three),
                saturated(roads == null ? null : roads / BETA / BETA), overlap == null ? 0 : fit(overlap),
                brings == null ? 0 : brings, alumni == null ? 0 : alumni / (alumni + 50), presence, priority, chain, 0,
                0};
        double score = 0;
        for (int i = 0; i < raw.length; i++) {
            ScorePart part = gap.parts().get(i);
            same(part, raw[i], normalised[i]);
            score += normalised[i] * WEIGHTS[i] / 16;
        }
        assertThat(gap.size()).isCloseTo(score, within(1e-9));
    }

    private static void same(ScorePart part, @Nullable Double raw, double normalised) {
        if (raw == null) {
            assertThat(part.raw()).as(part.name()).isNull();
        } else {
            assertThat(part.raw()).as(part.name()).isCloseTo(raw, within(1e-9));
        }
        assertThat(part.normalised()).as(part.name()).isCloseTo(normalised, within(1e-9));
    }

    private static double saturated(@Nullable Double x) {
        return x == null ? 0 : x / (1 + x);
    }

    /** Best at 0.6. */
    private static double fit(double x) {
        return Math.pow(x / 0.6, 0.6) * Math.pow((1 - x) / 0.4, 0.4);
    }

    private double common(String from, String to, Function<Double, Double> worth) {
        return of(from).stream().filter(of(to)::contains).mapToDouble(one -> worth.apply((double) of(one).size()))
                .sum();
    }

    private double threePaths(String from, String to) {
        double sum = 0;
        for (String near : of(from)) {
            for (String far : of(to)) {
                if (!near.equals(to) && !far.equals(from) && of(near).contains(far)) {
                    sum += 1 / Math.sqrt(of(near).size() * of(far).size());
                }
            }
        }
        return sum;
    }

    /** Walks of every length, each step counting β. */
    private double roads(String from, String to) {
        Map<String, Double> at = Map.of(from, 1.0);
        double sum = 0;
        for (int length = 1; length < 60; length++) {
            var next = new TreeMap<String, Double>();
            at.forEach((one, walks) -> of(one).forEach(other -> next.merge(other, walks * BETA, Double::sum)));
            at = next;
            sum += at.getOrDefault(to, 0.0);
        }
        return sum;
    }

    private static double overlap(Set<String> ours, Set<String> theirs) {
        var all = new TreeSet<>(ours);
        all.addAll(theirs);
        return (double) (ours.size() + theirs.size() - all.size()) / all.size();
    }

    private double brings(Set<String> ours, Set<String> theirs) {
        return theirs.stream().mapToDouble(brought -> ours.contains(brought)
                ? 0
                : ours.stream().mapToDouble(known -> proximity(known, brought)).max().orElse(0)).average().orElse(0);
    }

    private double proximity(String one, String other) {
        return (double) workIn(List.of(one, other)) / Math.max(workIn(List.of(one)), workIn(List.of(other)));
    }

    private long workIn(List<String> fields) {
        return network.organisations().stream()
                .filter(one -> network.fieldsOf(network.indexOf(one.slug())).containsAll(fields)).count();
    }

    private @Nullable Double alumni(String from, String country) {
        List<AlumniGroup> groups = network.data().alumni().stream().filter(group -> group.university().equals(from)
                && group.market().equals(country) && group.year() <= 2026).toList();
        int newest = groups.stream().mapToInt(AlumniGroup::year).max().orElse(0);
        double exact = groups.stream().filter(group -> group.year() == newest).mapToDouble(AlumniGroup::count).sum();
        return groups.isEmpty() ? null : Math.floor(exact / 5 + 0.5) * 5;
    }

    private boolean isPresent(String from, String country) {
        return new Connections(network, Rules.DEFAULT, Sketch.TODAY)
                .of(network.findRegion("home").orElseThrow(), Set.of(ConnectionKind.values())).stream()
                .anyMatch(connection -> connection.market().equals(country) && connection.homes().contains(from)
                        && connection.state() == State.PRESENT);
    }

    /** The best product of hops, by going round as often as there are organisations. */
    private double chain(String from, String to, @Nullable String mission) {
        Map<String, Map<String, Double>> hops = ChainOracleTests.hops(network, mission);
        var best = new TreeMap<>(Map.of(from, 1.0));
        for (int round = 0; round < network.organisations().size(); round++) {
            hops.forEach((one, nexts) -> nexts.forEach(
                    (next, worth) -> best.merge(next, best.getOrDefault(one, 0.0) * worth, Math::max)));
        }
        return best.getOrDefault(to, 0.0);
    }
}
