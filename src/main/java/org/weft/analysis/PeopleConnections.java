package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Alumni at work in a market, and students from there, as connections of their university: one for each university,
 * market and field, over the newest year that had begun by the day.
 *
 * <p>Strength is backing · n / (n + {@link Rules.Pairs#halfPeople}), n being the count rounded to the nearest 5, so that so
 * many people are worth half a tie with an organisation, more come near a whole one, and no exact count shows. A count that rounds to 0
 * makes no connection. It is live (ACTIVE) and as fresh as its newest evidence. O(groups · log groups).
 */
final class PeopleConnections {

    private final Network network;
    private final Rules rules;
    private final Strength strength;
    private final LocalDate day;

    PeopleConnections(Network network, Rules rules, LocalDate day) {
        this.network = network;
        this.rules = rules;
        this.strength = new Strength(rules, day);
        this.day = day;
    }

    /** The connections that these counts make. */
    List<Connection> of(Region region, ConnectionKind kind, List<? extends PeopleGroup> groups) {
        var cells = new TreeMap<String, List<PeopleGroup>>();
        for (PeopleGroup group : groups) {
            Organisation home = home(group, region);
            if (home != null && !group.market().equals(region.country()) && group.year() <= day.getYear()) {
                cells.computeIfAbsent(String.join(" ", home.slug(), group.market(),
                        Objects.requireNonNullElse(group.field(), "")), cell -> new ArrayList<>()).add(group);
            }
        }
        return cells.values().stream().flatMap(cell -> connection(region, kind, cell).stream()).toList();
    }

    private List<Connection> connection(Region region, ConnectionKind kind, List<PeopleGroup> cell) {
        int newest = cell.stream().mapToInt(PeopleGroup::year).max().orElseThrow();
        List<PeopleGroup> groups = cell.stream().filter(group -> group.year() == newest).toList();
        int count = Rounding.of(groups.stream().mapToDouble(PeopleGroup::count).sum());
        Organisation home = home(groups.getFirst(), region);
        if (count == 0 || home == null) {
            return List.of();
        }
        var backing = new Backing(
                groups.stream().flatMap(group -> group.backing().claims().stream()).distinct().toList());
        String field = Objects.requireNonNullElse(groups.getFirst().field(), "");
        List<String> missions = network.missionsOfRegion(region.slug()).stream().map(Mission::slug)
                .filter(network.missionsOfField(field)::contains).toList();
        return List.of(new Connection(kind, groups.getFirst().market(), missions, List.of(home.slug()),
                employers(groups), null, CollaborationStatus.ACTIVE, strength.isFresh(backing), false,
                rules.pairs().worthOf(count), strength.witnesses(backing), backing.statements()));
    }

    /** Those where so many work that the rounded count is not 0. */
    private static List<String> employers(List<PeopleGroup> groups) {
        var counts = new TreeMap<String, Double>();
        groups.forEach(group -> {
            if (group.employer() != null) {
                counts.merge(group.employer(), group.count(), Double::sum);
            }
        });
        return counts.entrySet().stream().filter(employer -> Rounding.of(employer.getValue()) > 0)
                .map(java.util.Map.Entry::getKey).toList();
    }

    private @org.jspecify.annotations.Nullable Organisation home(PeopleGroup group, Region region) {
        return network.findOrganisation(group.university()).map(one -> network.homeOf(one, region.slug())).orElse(null);
    }
}
