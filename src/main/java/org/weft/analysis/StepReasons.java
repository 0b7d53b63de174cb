package org.weft.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Why there are so many steps and not more: what became of each candidate, and of each place where strength is missing. */
final class StepReasons {

    /** What remains below this is closed, but for rounding. */
    private static final double CLOSED = 1e-12;

    private final Network network;
    private final Region region;
    private final Openings openings;
    private final List<LinkGap> candidates;
    private final List<LinkGap> chosen;
    private final double[] remaining;

    /**
     * After all steps.
     *
     * @param chosen those of the candidates that are steps
     * @param remaining strength still missing, by place
     */
    StepReasons(Network network, Region region, Openings openings, List<LinkGap> candidates, List<LinkGap> chosen,
            double[] remaining) {
        this.network = network;
        this.region = region;
        this.openings = openings;
        this.candidates = candidates;
        this.chosen = chosen;
        this.remaining = Arrays.stream(remaining).map(left -> left < CLOSED ? 0 : left).toArray();
    }

    /** Candidates that would add something to a place where strength was missing before the first step. */
    int useful() {
        double[] missing = openings.missing();
        return (int) candidates.stream().filter(gap -> openings.isUseful(gap, missing)).count();
    }

    /** Candidates that share no mission, as far as is recorded. */
    int strange() {
        return (int) candidates.stream().filter(openings::isStrange).count();
    }

    /** Places where strength was missing; those with the greatest weighted gap left first, then by that before. */
    List<OpenPlace> places() {
        double[] missing = openings.missing();
        return IntStream.range(0, missing.length).filter(i -> missing[i] > 0).mapToObj(this::place)
                .sorted(Comparator.comparingDouble((OpenPlace place) -> -place.weight() * place.remaining())
                        .thenComparingDouble(place -> -place.weight() * place.missing())
                        .thenComparing(OpenPlace::mission).thenComparing(OpenPlace::market))
                .toList();
    }

    private OpenPlace place(int index) {
        CoverageCell cell = openings.cells().get(index);
        int could = adding(index, candidates);
        int there = (int) network.organisations().stream()
                .filter(one -> cell.market().equals(Connections.marketOf(region, one))).count();
        return new OpenPlace(String.valueOf(cell.mission()), cell.market(), Openings.weight(cell),
                Openings.missing(cell), remaining[index], could, there,
                remaining[index] > 0 ? reason(cell.market(), there, could, adding(index, chosen)) : null);
    }

    private int adding(int place, List<LinkGap> gaps) {
        return (int) gaps.stream().filter(gap -> openings.strengths(gap).getOrDefault(place, 0.0) > 0).count();
    }

    private String reason(String code, int there, int could, int steps) {
        String market = network.findMarket(code).map(Market::name).orElse(code);
        if (there == 0) {
            return market + ": no organisation is recorded there, so there is nobody to be introduced to.";
        }
        return could > 0
                ? market + ": " + counted(could, "pair without a tie", "pairs without a tie")
                        + " could add something in this mission, and "
                        + (steps == 0 ? "none is a step." : counted(steps, "is a step.", "are steps."))
                : market + ": " + counted(there, "organisation is", "organisations are")
                        + " recorded there, but no pair can be suggested: nobody at home who works in this mission shares a "
                        + "field or a near partner with one that may work in it too, and no chain of introductions leads there.";
    }

    /** Why there is no step at all. */
    String whyNone() {
        if (openings.weighted() == 0) {
            return "No strength is known to be missing in these missions and markets: all that is expected is there, or nothing "
                    + "can be expected yet.";
        }
        if (candidates.isEmpty()) {
            return "No two organisations without a tie, one at home and one there, share a field or a near partner, and no "
                    + "chain leads there.";
        }
        return useful() > 0
                ? "No introduction fits the budget."
                : String.format(Locale.ROOT,
                        "None of the %d pairs without a tie would add to a place where strength is missing: either nothing is "
                                + "missing in the missions they share, or they share none, as far as their fields are recorded.",
                        candidates.size());
    }

    /**
     * Why there are not more steps.
     *
     * @param asked how many were asked for; null where a budget was given
     * @return null where there are as many as were asked for
     */
    @Nullable
    String whyNotMore(int steps, @Nullable Integer asked) {
        if (steps == 0 || (asked != null && steps >= asked)) {
            return null;
        }
        long left = candidates.stream().filter(gap -> openings.isUseful(gap, remaining)).count();
        int useful = useful();
        return counted(candidates.size(), "pair without a tie was", "pairs without a tie were") + " looked at: "
                + strange() + " share no mission, as far as their fields are recorded; "
                + (candidates.size() - strange() - useful) + " share only missions in which nothing is missing there; "
                + useful + " would close something, of which " + counted(steps, "is a step", "are steps") + " and "
                + (left > 0 && asked == null
                        ? "the others are beyond the budget, or add only where the steps leave nothing missing."
                        : "the others add only where the steps leave nothing missing.")
                + hopeless();
    }

    private String hopeless() {
        List<OpenPlace> places = places().stream()
                .filter(place -> place.remaining() > 0 && place.candidates() == 0).toList();
        return places.isEmpty()
                ? ""
                : " " + counted(places.size(), "place that stays open has", "places that stay open have")
                        + " no candidate at all.";
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
