package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.weft.analysis.measure.Cancellation;

/**
 * Which centre of excellence here has no counterpart there in a shared field? <em>There</em> is another region, or where
 * none is recorded another country. A home centre has a counterpart in a place when it, or a part of it, has a live tie
 * with a centre there (or a part of that) that shares a field with it; else each centre there that shares a field makes
 * a gap with it. A part of its own there is a counterpart. Where nobody there shares a field, or nothing is recorded of
 * the fields, nothing is said. Running time O(centres here · centres there · (fields + ties)).
 */
public final class CentreGaps {

    private final Network network;
    private final Standing standing;
    private final Region region;
    private final @Nullable String mission;

    /**
     * As of one day, under these rules.
     *
     * @param mission slug of the mission that a shared field must be part of; null for any
     */
    public CentreGaps(Network network, Rules rules, LocalDate asOf, Region region, @Nullable String mission) {
        this.network = network;
        this.standing = new Standing(network, rules, asOf);
        this.region = region;
        this.mission = mission;
    }

    /** The gaps, by home centre, place and counterpart. */
    public List<CentreGap> all() {
        List<Integer> centres = IntStream.range(0, network.organisations().size())
                .filter(at -> network.organisation(at).kind() == OrganisationKind.CENTRE_OF_EXCELLENCE).boxed()
                .toList();
        var found = new ArrayList<CentreGap>();
        for (int home : centres) {
            Cancellation.check();
            if (region.slug().equals(network.organisation(home).region())) {
                centres.stream().filter(other -> placeOf(other) != null && !shared(home, other).isEmpty())
                        .collect(Collectors.groupingBy(other -> String.valueOf(placeOf(other)), TreeMap::new,
                                Collectors.toList()))
                        .forEach((place, there) -> addGaps(home, place, there, found));
            }
        }
        return found;
    }

    private void addGaps(int home, String place, List<Integer> there, List<CentreGap> found) {
        Set<String> own = family(home);
        var gaps = new ArrayList<CentreGap>();
        for (int other : there) {
            Set<String> theirs = family(other);
            boolean isKin = own.contains(network.organisation(other).slug())
                    || theirs.contains(network.organisation(home).slug());
            CentreGap gap = gap(home, other, place, own, theirs);
            if (isKin || gap.state() == State.PRESENT) {
                return;
            }
            gaps.add(gap);
        }
        found.addAll(gaps);
    }

    private CentreGap gap(int home, int other, String place, Set<String> own, Set<String> theirs) {
        Organisation one = network.organisation(home);
        Organisation two = network.organisation(other);
        String market = Connections.marketOf(region, two);
        List<Collaboration> ties = own.stream().flatMap(slug -> network.collaborationsOf(slug).stream())
                .filter(tie -> tie.parties().stream().anyMatch(theirs::contains)).toList();
        List<Review> reviews = market == null
                ? List.of()
                : standing.reviews(region.slug(), mission, market, one.slug());
        List<String> shared = shared(home, other);
        int all = network.fieldsOf(home).size() + network.fieldsOf(other).size();
        long common = network.fieldsOf(home).stream().filter(network.fieldsOf(other)::contains).count();
        return new CentreGap(region.slug(), mission, market, standing.of(ties, reviews),
                (double) common / (all - common),
                one.name() + " and " + two.name() + " (" + nameOf(place) + ") both work in "
                        + PlanCheck.names(shared.stream()
                                .map(slug -> network.findField(slug).map(Field::name).orElse(slug)).toList())
                        + "; no live tie of " + one.name() + " with a centre there in a shared field is recorded.",
                one.slug(), two.slug(), place, shared);
    }

    private List<String> shared(int home, int other) {
        return network.fieldsOf(home).stream().filter(network.fieldsOf(other)::contains)
                .filter(field -> mission == null || network.missionsOfField(field).contains(mission)).toList();
    }

    /** Slug of its region or else code of its country abroad; null at home, or where no source says which it is. */
    private @Nullable String placeOf(int organisation) {
        Organisation other = network.organisation(organisation);
        String place = other.region() == null ? Connections.marketOf(region, other) : other.region();
        return region.slug().equals(place) ? null : place;
    }

    private String nameOf(String place) {
        return network.findRegion(place).map(Region::name)
                .orElseGet(() -> network.findMarket(place).map(Market::name).orElse(place));
    }

    /** Slugs of an organisation and of all its parts; a circle of parts ends. */
    private Set<String> family(int organisation) {
        var family = new TreeSet<String>();
        var next = new ArrayList<>(List.of(network.organisation(organisation)));
        var seen = new HashSet<String>();
        while (!next.isEmpty()) {
            Organisation at = next.removeLast();
            if (seen.add(at.slug())) {
                family.add(at.slug());
                next.addAll(network.partsOf(at.slug()));
            }
        }
        return family;
    }
}
