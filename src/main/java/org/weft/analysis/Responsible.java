package org.weft.analysis;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which of some statements speak of the place of a gap: of its ties, reviews and people, and by RECORDING of its
 * organisations, aims, sectors and policies too. O(facts) a gap.
 */
final class Responsible {

    private final Network network;
    private final Region region;
    private final TimeAxis axis;
    private final Set<String> between;

    Responsible(Network network, Region region, TimeAxis axis, Set<String> between) {
        this.network = network;
        this.region = region;
        this.axis = axis;
        this.between = between;
    }

    /** Their ids, sorted. */
    List<String> of(Gap gap) {
        Stream<Backing> facts = axis == TimeAxis.RECORDING ? Stream.concat(ties(gap), recorded(gap)) : ties(gap);
        var found = new TreeSet<String>();
        facts.forEach(backing -> found.addAll(backing.statements()));
        if (isPlace(gap)) {
            network.data().reviews().stream()
                    .filter(review -> review.covers(region.slug(), gap.mission(), String.valueOf(gap.market())))
                    .forEach(review -> found.addAll(review.statements()));
        }
        if (gap.market() != null) {
            network.data().people().stream().filter(group -> group.market().equals(gap.market()))
                    .filter(group -> !(gap instanceof LinkGap link) || link.from().equals(group.university()))
                    .filter(group -> isPlace(gap) || gap instanceof LinkGap)
                    .forEach(group -> found.addAll(group.backing().statements()));
        }
        found.retainAll(between);
        return List.copyOf(found);
    }

    private static boolean isPlace(Gap gap) {
        return gap instanceof CoverageGap || gap instanceof ActorGap || gap instanceof StakeholderGap;
    }

    private Stream<Backing> ties(Gap gap) {
        return network.collaborations().stream().filter(tie -> touches(tie, gap)).map(Collaboration::backing);
    }

    private boolean touches(Collaboration tie, Gap gap) {
        return switch (gap) {
            case CoverageGap place -> tie.missions().contains(place.mission()) && joins(tie, place.market());
            case ActorGap place -> tie.missions().contains(place.mission()) && joins(tie, place.market());
            case StakeholderGap place -> joins(tie, place.market());
            case LinkGap link -> tie.parties().contains(link.from()) || tie.parties().contains(link.to());
            case CentreGap centre -> tie.parties().stream().anyMatch(family(centre.centre())::contains);
            case FragilityGap fragility -> tie.slug().equals(fragility.collaboration())
                    || tie.parties().contains(String.valueOf(fragility.organisation()))
                    || isIn(tie, fragility.market());
            case CrossoverGap pair -> isOf(tie, pair.one()) && isOf(tie, pair.other());
            case PolicyGap ignored -> false;
        };
    }

    /** A home organisation, or a part of it, with somebody in the market. */
    private boolean joins(Collaboration tie, @Nullable String market) {
        return isIn(tie, market) && parties(tie).anyMatch(one -> network.homeOf(one, region.slug()) != null);
    }

    private boolean isIn(Collaboration tie, @Nullable String market) {
        return parties(tie).anyMatch(one -> isIn(one, market));
    }

    private boolean isIn(Organisation one, @Nullable String market) {
        return market != null && market.equals(Connections.marketOf(region, one));
    }

    private boolean isOf(Collaboration tie, String sector) {
        return parties(tie).anyMatch(one -> isHome(one) && one.sectors().contains(sector));
    }

    private boolean isHome(Organisation one) {
        return region.slug().equals(one.region());
    }

    private Stream<Organisation> parties(Collaboration tie) {
        return tie.parties().stream().map(network::indexOf).map(network::organisation);
    }

    /** An organisation and all its parts. */
    private Set<String> family(String organisation) {
        var family = new HashSet<String>();
        addFamily(organisation, family);
        return family;
    }

    private void addFamily(String organisation, Set<String> family) {
        if (family.add(organisation)) {
            network.partsOf(organisation).forEach(part -> addFamily(part.slug(), family));
        }
    }

    /** What else may have become known of a gap's place. */
    private Stream<Backing> recorded(Gap gap) {
        Stream<Backing> organisations = network.organisations().stream().filter(one -> isOf(one, gap))
                .map(Organisation::backing);
        Stream<Backing> aims = network.aimsOf(region.slug()).stream()
                .filter(aim -> aim.market().equals(gap.market()) && !(gap instanceof FragilityGap))
                .map(MarketAim::backing);
        Stream<Backing> themes = switch (gap) {
            case CrossoverGap pair -> Stream.of(pair.one(), pair.other()).map(network::findSector)
                    .flatMap(java.util.Optional::stream).map(Sector::backing);
            case PolicyGap policy -> network.data().policies().stream()
                    .filter(one -> policy.policy() == null || one.slug().equals(policy.policy()))
                    .map(Policy::backing);
            default -> Stream.empty();
        };
        return Stream.of(organisations, aims, themes).flatMap(each -> each);
    }

    private boolean isOf(Organisation one, Gap gap) {
        return switch (gap) {
            case LinkGap link -> one.slug().equals(link.from()) || one.slug().equals(link.to());
            case CentreGap centre -> one.slug().equals(centre.centre())
                    || (one.kind() == OrganisationKind.CENTRE_OF_EXCELLENCE
                            && centre.there()
                                    .equals(one.region() == null ? String.valueOf(one.country()) : one.region()));
            case FragilityGap hangs -> one.slug().equals(hangs.organisation()) || isIn(one, hangs.market());
            case CrossoverGap pair -> isHome(one) && (one.sectors().contains(pair.one())
                    || one.sectors().contains(pair.other()));
            case PolicyGap policy -> policy.organisation() == null
                    ? isHome(one)
                    : one.slug().equals(policy.organisation());
            default -> (isHome(one) || isIn(one, gap.market()))
                    && missionsOf(one).contains(String.valueOf(gap.mission()));
        };
    }

    private Collection<String> missionsOf(Organisation one) {
        return network.missionsOf(network.indexOf(one.slug()));
    }
}
