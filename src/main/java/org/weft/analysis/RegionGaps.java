package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The gaps of a region on one day: the one place that computes them, of all eight kinds.
 *
 * <p>LINK gaps are candidates, and there may be thousands: {@link #all} holds the best of each <em>place</em>, which is a
 * mission that both organisations are active in and the market of the other; pairs without a mission in common stand in
 * a row of their own, pairs within the country in a column of their own. Running time that of the classes it asks, for
 * LINK once for each mission and once for none.
 */
public final class RegionGaps {

    private final Network network;
    private final Rules rules;
    private final LocalDate asOf;
    private final Region region;
    private @Nullable PlaceGaps places;
    private @Nullable Map<String, List<LinkGap>> links;

    /** As of one day, under these rules. */
    public RegionGaps(Network network, Rules rules, LocalDate asOf, Region region) {
        this.network = network;
        this.rules = rules;
        this.asOf = asOf;
        this.region = region;
    }

    /**
     * Gaps of one kind.
     *
     * @param mission slug of the mission that LINK, CENTRE, FRAGILITY, CROSSOVER and POLICY look at; null for any. The
     *     other kinds are listed for all missions
     * @param market code of the market that LINK looks at; null for any. The other kinds are listed for all markets
     */
    public List<? extends Gap> of(GapKind kind, @Nullable String mission, @Nullable String market,
            LinkWeights weights) {
        return switch (kind) {
            case COVERAGE -> places().coverage();
            case ACTOR -> places().actors();
            case STAKEHOLDER -> places().stakeholders();
            case LINK -> new LinkGaps(network, rules, asOf, region, mission, weights).in(market);
            case CENTRE -> new CentreGaps(network, rules, asOf, region, mission).all();
            case FRAGILITY -> new FragilityGaps(network, rules, asOf, region, mission).all();
            case CROSSOVER -> new CrossoverGaps(network, rules, asOf, region, mission).all();
            case POLICY -> new PolicyGaps(network, region, mission).all();
        };
    }

    /**
     * Gaps of every kind, by kind; those of CENTRE, FRAGILITY, CROSSOVER and POLICY for any mission.
     *
     * @param most how many LINK gaps of each place, best first, by the documented weights; 0 leaves LINK out
     */
    public List<Gap> all(int most) {
        var found = new ArrayList<Gap>();
        for (GapKind kind : GapKind.values()) {
            if (kind != GapKind.LINK) {
                found.addAll(of(kind, null, null, LinkWeights.DEFAULT));
            } else if (most > 0) {
                linksByPlace().values().forEach(gaps -> found.addAll(gaps.subList(0, Math.min(most, gaps.size()))));
            }
        }
        return found;
    }

    /** What became of a pair that the other of two answers lists. */
    LinkStanding standing(LinkGap gap) {
        if (network.findOrganisation(gap.from()).isEmpty() || network.findOrganisation(gap.to()).isEmpty()) {
            return LinkStanding.ABSENT;
        }
        if (LinkGaps.graphOf(network, asOf).hasTie(network.indexOf(gap.from()), network.indexOf(gap.to()))) {
            return LinkStanding.TIED;
        }
        return linksByPlace().getOrDefault(placeOf(gap), List.of()).stream()
                .anyMatch(other -> other.key().equals(gap.key())) ? LinkStanding.BELOW : LinkStanding.UNSUGGESTED;
    }

    /** What makes two gaps of two answers the same. */
    static String identity(Gap gap) {
        return gap.kind() + " " + gap.mission() + ' ' + gap.market() + ' ' + gap.key();
    }

    private Map<String, List<LinkGap>> linksByPlace() {
        if (links == null) {
            var found = new LinkedHashMap<String, List<LinkGap>>();
            for (Mission mission : network.missionsOfRegion(region.slug())) {
                of(GapKind.LINK, mission.slug(), null, LinkWeights.DEFAULT).forEach(gap -> add(gap, found));
            }
            of(GapKind.LINK, null, null, LinkWeights.DEFAULT).stream().filter(gap -> !sharesMission(gap))
                    .forEach(gap -> add(gap, found));
            links = found;
        }
        return links;
    }

    private static void add(Gap gap, Map<String, List<LinkGap>> found) {
        if (gap instanceof LinkGap link) {
            found.computeIfAbsent(placeOf(link), place -> new ArrayList<>()).add(link);
        }
    }

    private boolean sharesMission(Gap gap) {
        return gap instanceof LinkGap link && network.missionsOf(network.indexOf(link.from())).stream()
                .filter(network.missionsOf(network.indexOf(link.to()))::contains)
                .anyMatch(mission -> network.findMission(mission)
                        .filter(found -> region.slug().equals(found.region())).isPresent());
    }

    private static String placeOf(LinkGap gap) {
        return Objects.requireNonNullElse(gap.mission(), "") + ' ' + Objects.requireNonNullElse(gap.market(), "");
    }

    private PlaceGaps places() {
        if (places == null) {
            places = new PlaceGaps(network, rules, asOf, region);
        }
        return places;
    }
}
