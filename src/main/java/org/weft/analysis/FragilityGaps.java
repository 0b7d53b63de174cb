package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.measure.Fragility;
import org.weft.analysis.measure.SimpleGraph;

/**
 * Which market hangs on one organisation or one tie? Chains run over live collaborations (ACTIVE on the day, however old
 * their evidence) and from part to whole, from any home organisation to any organisation in the market.
 *
 * <p>Organisations and collaborations are both nodes, so that a tie of many parties is one tie, and two ties of the same
 * two are two. To these come one node that is joined with every home organisation and one with every organisation in
 * the market; what separates the two is an articulation point (Tarjan, SIAM J. Comput. 1, 1972). That includes the only
 * home organisation that reaches the market, and the only one there that is reached. A market that cannot be reached at
 * all hangs on nothing: that is a gap in coverage. Running time O(markets · articulation points · (n + m)).
 */
public final class FragilityGaps {

    private final Network network;
    private final Region region;
    private final @Nullable String mission;
    private final List<Collaboration> ties;
    private final List<int[]> pairs = new ArrayList<>();
    private final int start;

    /**
     * As of one day, under these rules.
     *
     * @param mission slug of the mission that ties must serve; null for any or none
     */
    public FragilityGaps(Network network, Rules rules, LocalDate asOf, Region region, @Nullable String mission) {
        this.network = network;
        this.region = region;
        this.mission = mission;
        var standing = new Standing(network, rules, asOf);
        ties = network.collaborations().stream().filter(standing::isLive)
                .filter(tie -> mission == null || tie.missions().contains(mission)).toList();
        int organisations = network.organisations().size();
        for (int tie = 0; tie < ties.size(); tie++) {
            int node = organisations + tie;
            ties.get(tie).parties().forEach(party -> pairs.add(new int[]{network.indexOf(party), node}));
        }
        start = organisations + ties.size();
        for (int at = 0; at < organisations; at++) {
            String whole = network.organisation(at).partOf();
            if (whole != null && network.findOrganisation(whole).isPresent()) {
                pairs.add(new int[]{at, network.indexOf(whole)});
            }
            if (region.slug().equals(network.organisation(at).region())) {
                pairs.add(new int[]{start, at});
            }
        }
    }

    /** The gaps, by market, then organisations before ties, by slug. */
    public List<FragilityGap> all() {
        return network.markets().stream().filter(market -> !market.code().equals(region.country()))
                .flatMap(market -> of(market).stream()).toList();
    }

    private List<FragilityGap> of(Market market) {
        int end = start + 1;
        var joined = new ArrayList<>(pairs);
        int[] there = IntStream.range(0, network.organisations().size())
                .filter(at -> market.code().equals(Connections.marketOf(region, network.organisation(at)))).toArray();
        for (int organisation : there) {
            joined.add(new int[]{end, organisation});
        }
        var fragility = new Fragility(new SimpleGraph(end + 1, joined.toArray(int[][]::new)));
        List<Integer> reached = fragility.components().stream().filter(part -> part.contains(start)).findFirst()
                .orElseThrow();
        if (!reached.contains(end)) {
            return List.of();
        }
        int lost = reachedNow(there);
        return fragility.articulationPoints().stream().filter(node -> node != start && node != end)
                .filter(node -> node >= network.organisations().size() || network.organisation(node).isNamed())
                .filter(node -> fragility.partsWithout(node).stream()
                        .anyMatch(part -> part.contains(start) != part.contains(end)))
                .map(node -> gap(market, node, lost)).toList();
    }

    /** How many of these the region reaches, not counting ways through the market's own node. */
    private int reachedNow(int[] there) {
        var fragility = new Fragility(new SimpleGraph(start + 1, pairs.toArray(int[][]::new)));
        List<Integer> reached = fragility.components().stream().filter(part -> part.contains(start)).findFirst()
                .orElseThrow();
        return (int) IntStream.of(there).filter(reached::contains).count();
    }

    private FragilityGap gap(Market market, int node, int lost) {
        boolean isOrganisation = node < network.organisations().size();
        Organisation organisation = isOrganisation ? network.organisation(node) : null;
        Collaboration tie = isOrganisation ? null : ties.get(node - network.organisations().size());
        String name = organisation != null ? organisation.name() : tie == null ? "" : "the tie " + tie.name();
        Backing backing = organisation != null
                ? organisation.backing()
                : tie == null ? Backing.NONE : tie.backing();
        return new FragilityGap(region.slug(), mission, market.code(), State.PRESENT, (double) lost,
                "Without " + name + " no live chain leads from " + region.name() + " to " + market.name() + "; "
                        + (lost == 1 ? "1 organisation" : lost + " organisations") + " there can be reached now.",
                organisation == null ? null : organisation.slug(), tie == null ? null : tie.slug(),
                backing.statements());
    }
}
