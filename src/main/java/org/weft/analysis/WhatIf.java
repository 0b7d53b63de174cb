package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.WhatIfAnswer.Bridge;
import org.weft.analysis.WhatIfAnswer.CellChange;
import org.weft.analysis.WhatIfAnswer.OrganisationChange;
import org.weft.analysis.measure.Fragility;
import org.weft.analysis.measure.SimpleGraph;
import org.weft.analysis.measure.StructuralHoles;

/**
 * What would change if ties or organisations came or went? The same questions asked of two networks, the second made by
 * {@link NetworkChange}; nothing is stored. Structure (constraint: Burt 1992; bridges: Tarjan 1972) is that of the graph
 * of all collaborations begun by the day, whatever became of them. Running time twice that of {@link RegionGaps}, and
 * O(Σ k²) for constraint.
 */
public final class WhatIf {

    private static final double SAME = 1e-12;

    private final Network before;
    private final Network after;
    private final Rules rules;
    private final LocalDate asOf;
    private final Region region;
    private final int links;

    /**
     * As of one day, under these rules.
     *
     * @param links how many LINK gaps of each mission and market are compared, best first
     */
    public WhatIf(Network network, Rules rules, LocalDate asOf, Region region, NetworkChange change, int links) {
        this.before = network;
        this.after = change.appliedTo(network);
        this.rules = rules;
        this.asOf = asOf;
        this.region = region;
        this.links = links;
    }

    /** Before against after. */
    public WhatIfAnswer answer() {
        var gaps = new GapComparison(new RegionGaps(before, rules, asOf, region),
                new RegionGaps(after, rules, asOf, region), links);
        Map<String, Bridge> bridgesBefore = bridges(before);
        Map<String, Bridge> bridgesAfter = bridges(after);
        Set<String> reachBefore = reach(before);
        Set<String> reachAfter = reach(after);
        return new WhatIfAnswer(region.slug(), asOf, cells(), changed(gaps, gaps.closed()),
                changed(gaps, gaps.opened()), organisations(), reachBefore.size(), reachAfter.size(),
                markets(before, reachBefore), markets(after, reachAfter), bridgesBefore.size(), bridgesAfter.size(),
                onlyIn(bridgesBefore, bridgesAfter), onlyIn(bridgesAfter, bridgesBefore), after);
    }

    private static List<ChangedGap> changed(GapComparison gaps, List<Gap> these) {
        return these.stream().map(gap -> new ChangedGap(gap, GapChangeReason.SUPPOSED, gaps.why(gap), List.of()))
                .toList();
    }

    private List<CellChange> cells() {
        Map<String, CoverageCell> was = cells(before);
        Map<String, CoverageCell> is = cells(after);
        var keys = new TreeSet<>(was.keySet());
        keys.addAll(is.keySet());
        return keys.stream().map(key -> change(was.get(key), is.get(key))).filter(WhatIf::differs).toList();
    }

    private Map<String, CoverageCell> cells(Network network) {
        var cells = new TreeMap<String, CoverageCell>();
        new Coverage(network, rules, asOf).of(region, Set.of(ConnectionKind.values())).cells()
                .forEach(cell -> cells.put(cell.mission() + " " + cell.market(), cell));
        return cells;
    }

    /** A market that only one of the two has a column for has nothing in the other. */
    private static CellChange change(@Nullable CoverageCell was, @Nullable CoverageCell is) {
        CoverageCell known = Objects.requireNonNull(was == null ? is : was);
        return new CellChange(String.valueOf(known.mission()), known.market(), was == null ? 0 : was.observed(),
                is == null ? 0 : is.observed(), was == null ? null : was.expected(), is == null ? null : is.expected(),
                was == null ? null : was.shortfall(), is == null ? null : is.shortfall(),
                was == null ? State.NOT_RECORDED : was.state(), is == null ? State.NOT_RECORDED : is.state());
    }

    private static boolean differs(CellChange change) {
        boolean isSameState = change.stateBefore() == change.stateAfter();
        return !isSameState || differs(change.observedBefore(), change.observedAfter())
                || differs(change.expectedBefore(), change.expectedAfter());
    }

    private static boolean differs(@Nullable Double one, @Nullable Double other) {
        if (one == null || other == null) {
            return !Objects.equals(one, other);
        }
        return Math.abs(one - other) > SAME;
    }

    private List<OrganisationChange> organisations() {
        Map<String, OrganisationChange> was = structure(before);
        Map<String, OrganisationChange> is = structure(after);
        var slugs = new TreeSet<>(was.keySet());
        slugs.addAll(is.keySet());
        var changes = new ArrayList<OrganisationChange>();
        for (String slug : slugs) {
            OrganisationChange old = was.get(slug);
            OrganisationChange young = is.get(slug);
            OrganisationChange known = Objects.requireNonNull(old == null ? young : old);
            var change = new OrganisationChange(slug, known.name(), old == null ? null : old.constraintBefore(),
                    young == null ? null : young.constraintBefore(), old == null ? null : old.partnersBefore(),
                    young == null ? null : young.partnersBefore());
            if (differs(change.constraintBefore(), change.constraintAfter())
                    || !Objects.equals(change.partnersBefore(), change.partnersAfter())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private Map<String, OrganisationChange> structure(Network network) {
        SimpleGraph graph = LinkGaps.graphOf(network, asOf);
        var holes = new StructuralHoles(graph);
        var found = new HashMap<String, OrganisationChange>();
        for (int i = 0; i < graph.nodes(); i++) {
            Organisation one = network.organisation(i);
            found.put(one.slug(), new OrganisationChange(one.slug(), one.name(), holes.constraint(i), null,
                    graph.degree(i), null));
        }
        return found;
    }

    private Map<String, Bridge> bridges(Network network) {
        var found = new TreeMap<String, Bridge>();
        new Fragility(LinkGaps.graphOf(network, asOf)).bridges().forEach(tie -> {
            Organisation one = network.organisation(tie.one());
            Organisation other = network.organisation(tie.other());
            found.put(one.slug() + ' ' + other.slug(),
                    new Bridge(one.slug(), one.name(), other.slug(), other.name()));
        });
        return found;
    }

    private static List<Bridge> onlyIn(Map<String, Bridge> these, Map<String, Bridge> those) {
        return these.entrySet().stream().filter(entry -> !those.containsKey(entry.getKey())).map(Map.Entry::getValue)
                .sorted(Comparator.comparing(Bridge::one).thenComparing(Bridge::other)).toList();
    }

    private Set<String> reach(Network network) {
        List<String> homes = network.organisations().stream().filter(one -> region.slug().equals(one.region()))
                .map(Organisation::slug).toList();
        return new Introductions(network, rules, asOf, null).reach(homes);
    }

    private List<String> markets(Network network, Set<String> reached) {
        return reached.stream().map(slug -> Connections.marketOf(region, network.organisation(network.indexOf(slug))))
                .filter(Objects::nonNull).map(String::valueOf).distinct().sorted().toList();
    }
}
