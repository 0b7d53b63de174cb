package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.measure.Affinity;
import org.weft.analysis.measure.Affinity.Diagonal;

/**
 * The probabilistic affinity index (Zitt, Bassecoulard and Okubo 2000), T (Frenken 2002), Salton and Jaccard between
 * countries or regions, from collaborations counted whole: one that joins three countries is a link of each two of them,
 * and one with two organisations in a country is a link inside it. Running time O(ties · parties² + R²). Without links
 * there are no parties; a single party without an inside has nothing to be compared with.
 */
public final class AffinityMatrices {

    private final Network network;
    private final List<Collaboration> ties;
    private final AffinityParties between;

    /** Over the collaborations that fit, on one day. */
    public AffinityMatrices(Network network, TieFilter filter, LocalDate asOf, AffinityParties between) {
        this.network = network;
        this.ties = filter.in(network, asOf);
        this.between = between;
    }

    /** The matrix, links inside a party kept or dropped. */
    public AffinityMatrix of(Diagonal diagonal) {
        List<Map<String, Long>> placed = ties.stream().map(this::places)
                .filter(places -> places.values().stream().mapToLong(Long::longValue).sum() > 1).toList();
        var names = new TreeSet<String>();
        placed.forEach(places -> names.addAll(places.keySet()));
        List<String> parties = List.copyOf(names);
        var numbers = new HashMap<String, Integer>();
        parties.forEach(party -> numbers.put(party, numbers.size()));
        var links = new double[parties.size()][parties.size()];
        for (Map<String, Long> places : placed) {
            places.forEach((one, count) -> places.keySet().forEach(other -> {
                if (!one.equals(other) || count > 1) {
                    links[numbers.getOrDefault(one, 0)][numbers.getOrDefault(other, 0)]++;
                }
            }));
        }
        var affinity = new Affinity(links, diagonal);
        Affinity.Information information = affinity.information();
        return new AffinityMatrix(parties, diagonal, cells(parties, links, affinity, diagonal), placed.size(),
                ties.size() - placed.size(), information == null ? null : information.all());
    }

    private static List<AffinityMatrix.Cell> cells(List<String> parties, double[][] links, Affinity affinity,
            Diagonal diagonal) {
        var cells = new ArrayList<AffinityMatrix.Cell>();
        for (int one = 0; one < parties.size(); one++) {
            for (int other = one; other < parties.size(); other++) {
                if (one != other || diagonal == Diagonal.KEPT) {
                    cells.add(new AffinityMatrix.Cell(parties.get(one), parties.get(other), (int) links[one][other],
                            affinity.probabilistic(one, other), affinity.salton(one, other),
                            affinity.jaccard(one, other)));
                }
            }
        }
        return cells;
    }

    /** How many of a collaboration's parties lie where; those whose place is not known are left out. */
    private Map<String, Long> places(Collaboration tie) {
        return tie.parties().stream().distinct().map(this::place).filter(Objects::nonNull).map(String::valueOf)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private @Nullable String place(String party) {
        Organisation organisation = network.organisation(network.indexOf(party));
        return between == AffinityParties.REGIONS && organisation.region() != null
                ? organisation.region()
                : organisation.country();
    }
}
