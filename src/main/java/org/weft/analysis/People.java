package org.weft.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Where are our alumni, and where do our students come from? Counts by market, field and year, never persons. They are
 * summed along the stored dimensions, and every number is rounded as HESA does ({@link Rounding}), a total after
 * summing: the difference of two nested selections then leaves at least three possible values. Years are never added up,
 * since whoever is counted in one is counted in the next. Running time O(groups · log groups).
 */
public final class People {

    private final Network network;
    private final List<? extends PeopleGroup> groups;

    private People(Network network, List<? extends PeopleGroup> groups) {
        this.network = network;
        this.groups = groups;
    }

    /** Alumni by the market they work in. */
    public static People alumni(Network network) {
        return new People(network, network.data().alumni());
    }

    /** Students by the market they come from. */
    public static People students(Network network) {
        return new People(network, network.data().students());
    }

    /**
     * The counts that fit all that is given.
     *
     * @param region slug of the region that the university, or what it is part of, lies in; null for any
     * @param mission slug of the mission that the field is part of; null for any or none
     * @param market code; null for all
     * @param university slug; null for all
     */
    public PeopleCounts of(@Nullable String region, @Nullable String mission, @Nullable String market,
            @Nullable String university) {
        List<? extends PeopleGroup> fitting = groups.stream()
                .filter(fits(region, mission, market, university)).toList();
        if (fitting.isEmpty()) {
            return new PeopleCounts(List.of(), List.of(),
                    groups.isEmpty() ? "No counts are recorded." : "No counts are recorded for what was asked.", false);
        }
        var cells = new TreeMap<String, List<PeopleGroup>>();
        var years = new TreeMap<Integer, Double>();
        for (PeopleGroup group : fitting) {
            String key = group.market() + ' ' + Objects.requireNonNullElse(group.field(), "") + ' ' + group.year();
            cells.computeIfAbsent(key, cell -> new ArrayList<>()).add(group);
            years.merge(group.year(), group.count(), Double::sum);
        }
        return new PeopleCounts(cells.values().stream().map(People::count).toList(),
                years.entrySet().stream()
                        .map(year -> new PeopleCounts.Total(year.getKey(), Rounding.of(year.getValue()))).toList(),
                null, fitting.stream().anyMatch(group -> group.backing().isIllustrative()));
    }

    private Predicate<PeopleGroup> fits(@Nullable String region, @Nullable String mission, @Nullable String market,
            @Nullable String university) {
        return group -> (region == null || isOf(group.university(), region))
                && (mission == null || network.missionsOfField(String.valueOf(group.field())).contains(mission))
                && (market == null || market.equals(group.market()))
                && (university == null || university.equals(group.university()));
    }

    private boolean isOf(String university, String region) {
        return network.findOrganisation(university).filter(one -> network.homeOf(one, region) != null).isPresent();
    }

    private static PeopleCounts.Count count(List<PeopleGroup> groups) {
        PeopleGroup first = groups.getFirst();
        return new PeopleCounts.Count(first.market(), first.field(), first.year(),
                Rounding.of(groups.stream().mapToDouble(PeopleGroup::count).sum()),
                groups.stream().anyMatch(group -> group.backing().isIllustrative()),
                groups.stream().flatMap(group -> group.backing().claims().stream()).map(Backing.Claim::source).sorted()
                        .distinct().toList());
    }
}
