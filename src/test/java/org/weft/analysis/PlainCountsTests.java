package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Questions that count, counted again one thing at a time on random networks. */
class PlainCountsTests {

    private static final int SEEDS = 200;

    @Test
    void locationQuotientsCompareTwoShares() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Network network = Everything.of(seed).network();
            for (QuotientSubject about : QuotientSubject.values()) {
                var quotients = new LocationQuotients(network, Rules.DEFAULT, Sketch.TODAY).of(home(network), about);
                List<String> here = amounts(network, "home", about);
                List<String> everywhere = network.regions().stream()
                        .flatMap(region -> amounts(network, region.slug(), about).stream()).toList();
                assertThat(quotients).extracting(LocationQuotients.Quotient::subject)
                        .containsExactlyInAnyOrderElementsOf(new TreeSet<>(everywhere));
                for (var quotient : quotients) {
                    double own = here.isEmpty() ? 0 : share(here, quotient.subject());
                    assertThat(quotient.quotient()).as("seed %d", seed)
                            .isCloseTo(own / share(everywhere, quotient.subject()), within(1e-9));
                    assertThat(quotient.hasAdvantage()).isEqualTo(quotient.quotient() > 1 - 1e-9);
                }
            }
        }
    }

    private static double share(List<String> of, String one) {
        return (double) of.stream().filter(one::equals).count() / of.size();
    }

    /** Each subject as often as the region has it. */
    private static List<String> amounts(Network network, String region, QuotientSubject about) {
        if (about == QuotientSubject.MARKETS) {
            String country = network.findRegion(region).orElseThrow().country();
            return live(network).filter(tie -> tie.parties().stream().anyMatch(slug -> climbs(network, slug, region)))
                    .flatMap(tie -> tie.parties().stream().map(slug -> one(network, slug).country())
                            .filter(Objects::nonNull).map(String::valueOf).filter(code -> !code.equals(country))
                            .distinct())
                    .toList();
        }
        return network.organisations().stream().filter(one -> region.equals(one.region())).flatMap(one -> {
            Set<String> fields = fields(network, one, new HashSet<>());
            return about == QuotientSubject.FIELDS ? fields.stream() : missions(network, fields).stream();
        }).toList();
    }

    private static Set<String> fields(Network network, Organisation one, Set<String> seen) {
        var found = new TreeSet<>(one.fields());
        if (seen.add(one.slug())) {
            network.organisations().stream().filter(part -> one.slug().equals(part.partOf()))
                    .forEach(part -> found.addAll(fields(network, part, seen)));
        }
        return found;
    }

    /** No field of these sketches is more than one below another. */
    private static Set<String> missions(Network network, Collection<String> fields) {
        return fields.stream().map(field -> network.findField(field).orElseThrow()).flatMap(field -> Stream
                .concat(Stream.of(field),
                        field.broader().stream().map(wider -> network.findField(wider).orElseThrow())))
                .flatMap(field -> field.missions().stream()).collect(Collectors.toSet());
    }

    private static Stream<Collaboration> live(Network network) {
        return network.collaborations().stream().filter(tie -> tie.hadBegun(Sketch.TODAY)
                && tie.statusOn(Sketch.TODAY) == CollaborationStatus.ACTIVE);
    }

    private static boolean climbs(Network network, String slug, String region) {
        Organisation at = one(network, slug);
        return region.equals(at.region()) || (at.partOf() != null && climbs(network, at.partOf(), region));
    }

    private static Organisation one(Network network, String slug) {
        return network.findOrganisation(slug).orElseThrow();
    }

    private static Region home(Network network) {
        return network.findRegion("home").orElseThrow();
    }

    @Test
    void trendsCountEachYearByItself() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Network network = Everything.of(seed).network();
            Trend trend = new Trends(network, TieFilter.LIVE, Sketch.TODAY).byYear();
            List<Collaboration> begun = network.collaborations().stream()
                    .filter(tie -> tie.status() != CollaborationStatus.PLANNED && tie.hadBegun(Sketch.TODAY)).toList();
            List<Integer> starts = begun.stream().filter(tie -> tie.startedOn() != null)
                    .map(tie -> Integer.valueOf(String.valueOf(tie.startedOn()))).toList();
            assertThat(trend.dated()).isEqualTo(starts.size());
            assertThat(trend.undated()).isEqualTo(begun.size() - starts.size());
            assertThat(trend.years()).hasSize(starts.isEmpty()
                    ? 0
                    : 2027 - starts.stream().min(Integer::compare)
                            .orElseThrow());
            for (Trend.Year year : trend.years()) {
                assertThat(year.begun()).isEqualTo((int) starts.stream().filter(start -> start == year.year()).count());
                // no tie of these sketches says when it ended
                assertThat(year.alive()).isEqualTo((int) begun.stream()
                        .filter(tie -> tie.startedOn() != null && tie.status() != CollaborationStatus.ENDED
                                && Integer.parseInt(String.valueOf(tie.startedOn())) <= year.year())
                        .count());
            }
        }
    }

    @Test
    void aPlanIsCheckedLineByLine() {
        var found = new int[PlanFinding.Kind.values().length];
        for (long seed = 0; seed < SEEDS; seed++) {
            Network network = Everything.of(seed).network();
            var expected = new TreeSet<String>();
            for (String mission : List.of("health", "energy")) {
                List<Workstream> streams = network.data().workstreams();
                if (streams.stream().anyMatch(stream -> stream.promises().contains(mission))
                        && streams.stream().noneMatch(stream -> stream.covers().contains(mission))) {
                    expected.add("mission " + mission);
                }
            }
            network.aimsOf("home").stream().map(MarketAim::market).filter(market -> !isActedOn(network, market))
                    .forEach(market -> expected.add("market " + market));
            network.sectors().stream().filter(sector -> sector.missions().isEmpty())
                    .forEach(sector -> expected.add("sector " + sector.slug()));
            new PolicyGaps(network, home(network), null).all().stream().filter(gap -> gap.policy() != null)
                    .forEach(gap -> expected.add("policy " + gap.policy()));
            List<PlanFinding> findings = new PlanCheck(network, Rules.DEFAULT, Sketch.TODAY, home(network)).report()
                    .findings();
            assertThat(findings).as("seed %d", seed).extracting(PlainCountsTests::key)
                    .containsExactlyInAnyOrderElementsOf(expected);
            findings.forEach(finding -> found[List.of(PlanFinding.Kind.values()).indexOf(finding.kind())]++);
        }
        assertThat(found).doesNotContain(0);
    }

    private static String key(PlanFinding finding) {
        return finding.policy() != null
                ? "policy " + finding.policy()
                : finding.market() != null
                        ? "market " + finding.market()
                        : finding.sector() != null ? "sector " + finding.sector() : "mission " + finding.mission();
    }

    /** By a tie that has begun, a campus, people who are counted, or an event. */
    private static boolean isActedOn(Network network, String market) {
        return network.collaborations().stream().anyMatch(tie -> tie.hadBegun(Sketch.TODAY)
                && tie.parties().stream().anyMatch(slug -> climbs(network, slug, "home"))
                && tie.parties().stream().anyMatch(slug -> market.equals(one(network, slug).country())))
                || network.organisations().stream()
                        .anyMatch(one -> market.equals(one.country()) && climbs(network, one.slug(), "home"))
                || new Connections(network, Rules.DEFAULT, Sketch.TODAY)
                        .of(home(network), Set.of(ConnectionKind.ALUMNI, ConnectionKind.STUDENTS)).stream()
                        .anyMatch(people -> people.market().equals(market))
                || network.data().events().stream().anyMatch(event -> event.markets().contains(market)
                        && event.status() != EventStatus.CANCELLED);
    }
}
