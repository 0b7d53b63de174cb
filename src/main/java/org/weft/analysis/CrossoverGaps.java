package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.measure.Relatedness;

/**
 * Which two sectors share capability and have no tie? Sectors of a region with at least one organisation each (a sector
 * nobody is recorded in has no tie with anything, and that says nothing) and at least one field in common, between
 * whose organisations no live collaboration is recorded. One organisation that is in both is no tie.
 *
 * <p>Proximity of two sectors is taken over fields; relatedness density over the region's sectors as places and fields
 * as activities (Hidalgo et al., Science 317, 2007). Running time O(fields · sectors² + sectors · fields² + sectors² ·
 * (ties + fields²)).
 */
public final class CrossoverGaps {

    private final Network network;
    private final Standing standing;
    private final Region region;
    private final @Nullable String mission;
    private final List<Sector> sectors;
    private final List<String> fields;
    private final Relatedness bySector;
    private final Relatedness byField;

    /**
     * As of one day, under these rules.
     *
     * @param mission slug of the mission that at least one of the two serves; null for any or none
     */
    public CrossoverGaps(Network network, Rules rules, LocalDate asOf, Region region, @Nullable String mission) {
        this.network = network;
        this.standing = new Standing(network, rules, asOf);
        this.region = region;
        this.mission = mission;
        sectors = network.sectors().stream().filter(sector -> region.slug().equals(sector.region())).toList();
        fields = sectors.stream().flatMap(sector -> sector.fields().stream()).sorted().distinct().toList();
        var uses = new boolean[sectors.size()][fields.size()];
        var usedBy = new boolean[fields.size()][sectors.size()];
        for (int sector = 0; sector < sectors.size(); sector++) {
            for (int field = 0; field < fields.size(); field++) {
                uses[sector][field] = sectors.get(sector).fields().contains(fields.get(field));
                usedBy[field][sector] = uses[sector][field];
            }
        }
        bySector = new Relatedness(usedBy);
        byField = new Relatedness(uses);
    }

    /** The gaps, by slugs. */
    public List<CrossoverGap> all() {
        if (fields.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<CrossoverGap>();
        for (int one = 0; one < (fields.isEmpty() ? 0 : sectors.size()); one++) {
            for (int other = one + 1; other < sectors.size(); other++) {
                boolean serves = mission == null || sectors.get(one).missions().contains(mission)
                        || sectors.get(other).missions().contains(mission);
                Double proximity = serves ? bySector.proximity(one, other) : null;
                if (proximity != null && proximity > 0) {
                    add(one, other, proximity, found);
                }
            }
        }
        return found;
    }

    private void add(int first, int second, double proximity, List<CrossoverGap> found) {
        Sector one = sectors.get(first);
        Sector other = sectors.get(second);
        Set<String> here = members(one);
        Set<String> there = members(other);
        List<Collaboration> ties = network.collaborations().stream().filter(tie -> joins(tie, here, there)).toList();
        if (here.isEmpty() || there.isEmpty() || standing.of(ties, List.of()) == State.PRESENT) {
            return;
        }
        List<String> shared = one.fields().stream().filter(other.fields()::contains).sorted().distinct().toList();
        List<Sector> none = List.of(one, other).stream().filter(sector -> sector.missions().isEmpty()).toList();
        found.add(new CrossoverGap(region.slug(), mission, null, standing.of(ties, List.of()), proximity,
                one.name() + " and " + other.name() + " share " + PlanCheck.names(shared.stream()
                        .map(slug -> network.findField(slug).map(Field::name).orElse(slug)).toList())
                        + ", and no live tie between their organisations is recorded."
                        + none.stream().map(sector -> " " + sector.name() + " serves no mission.")
                                .collect(Collectors.joining()),
                one.slug(), other.slug(), shared, proximity, density(first, other), density(second, one),
                here.stream().filter(there::contains).toList(), none.stream().map(Sector::slug).toList()));
    }

    /** Mean density of a sector for the fields that only the other uses. */
    private @Nullable Double density(int sector, Sector other) {
        double sum = 0;
        int count = 0;
        for (int field = 0; field < fields.size(); field++) {
            boolean isOnlyTheirs = other.fields().contains(fields.get(field))
                    && !sectors.get(sector).fields().contains(fields.get(field));
            Double density = isOnlyTheirs ? byField.density(sector, field) : null;
            sum += density == null ? 0 : density;
            count += density == null ? 0 : 1;
        }
        return count == 0 ? null : sum / count;
    }

    /** Home organisations that are recorded as in a sector. */
    private Set<String> members(Sector sector) {
        return network.organisations().stream()
                .filter(one -> region.slug().equals(one.region()) && one.sectors().contains(sector.slug()))
                .map(Organisation::slug).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean joins(Collaboration tie, Set<String> here, Set<String> there) {
        return tie.parties().stream().filter(here::contains)
                .anyMatch(one -> tie.parties().stream().anyMatch(two -> !two.equals(one) && there.contains(two)));
    }
}
