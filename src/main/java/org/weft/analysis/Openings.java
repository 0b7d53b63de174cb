package org.weft.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The places (mission × market) where strength may be missing, and what an introduction of two organisations would add to
 * each. O(missions) for a pair.
 */
final class Openings {

    private final Network network;
    private final Rules rules;
    private final List<CoverageCell> cells;
    private final Map<String, Integer> cellOf = new TreeMap<>();
    private final double worth;

    /** These cells, under rules that hold on the day of this strength. */
    Openings(Network network, Rules rules, List<CoverageCell> cells, double worth) {
        this.network = network;
        this.rules = rules;
        this.cells = cells;
        this.worth = worth;
        for (int i = 0; i < cells.size(); i++) {
            cellOf.put(cells.get(i).mission() + " " + cells.get(i).market(), i);
        }
    }

    List<CoverageCell> cells() {
        return cells;
    }

    /** What one unit of strength is worth in each place: the pull of the market's tier. */
    double[] weights() {
        return cells.stream().mapToDouble(Openings::weight).toArray();
    }

    /** Strength missing in each place: expected − observed, 0 where there is more, or where nothing can be expected. */
    double[] missing() {
        return cells.stream().mapToDouble(Openings::missing).toArray();
    }

    /** Σ weight · missing strength. */
    double weighted() {
        return cells.stream().mapToDouble(cell -> weight(cell) * missing(cell)).sum();
    }

    /** What a tie that comes of an introduction is worth, times the pair's score: not every introduction becomes a tie. */
    double adds(LinkGap gap) {
        Double score = gap.size();
        return score == null ? 0 : worth * score;
    }

    /**
     * What an introduction adds, by place: in full in each mission that both work in; where nothing is recorded of what the
     * other works in, so much of it as the rules say in each mission that the home organisation works in.
     */
    SortedMap<Integer, Double> strengths(LinkGap gap) {
        Set<String> there = network.missionsOf(network.indexOf(gap.to()));
        boolean isRecorded = isRecorded(gap);
        var strengths = new TreeMap<Integer, Double>();
        for (String mission : network.missionsOf(network.indexOf(gap.from()))) {
            Integer cell = cellOf.get(mission + " " + gap.market());
            if (cell != null && (!isRecorded || there.contains(mission))) {
                strengths.put(cell, adds(gap) * (isRecorded ? 1 : rules.pairs().saysNoMission()));
            }
        }
        return strengths;
    }

    /** What each of these would add, and where. */
    List<CandidatePair> pairs(List<LinkGap> gaps) {
        return gaps.stream().map(gap -> new CandidatePair(gap, adds(gap), isRecorded(gap), strengths(gap).keySet()
                .stream().map(place -> String.valueOf(cells.get(place).mission())).toList())).toList();
    }

    /** Whether anything is recorded of what the other works in. */
    boolean isRecorded(LinkGap gap) {
        return !network.fieldsOf(network.indexOf(gap.to())).isEmpty();
    }

    /** Whether an introduction adds something to a place of which so much remains. */
    boolean isUseful(LinkGap gap, double[] remaining) {
        return strengths(gap).entrySet().stream()
                .anyMatch(entry -> entry.getValue() > 0 && remaining[entry.getKey()] > 0);
    }

    /** Whether the two share no mission, as far as is recorded. */
    boolean isStrange(LinkGap gap) {
        return strengths(gap).isEmpty();
    }

    static double weight(CoverageCell cell) {
        return cell.terms() == null ? 0 : cell.terms().tierPull();
    }

    static double missing(CoverageCell cell) {
        @Nullable
        Double shortfall = cell.shortfall();
        return shortfall == null ? 0 : shortfall;
    }
}
