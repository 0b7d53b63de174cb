package org.weft.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How are we doing? Gaps of all kinds that opened and closed between two days, and the statements responsible.
 *
 * <p>By VALIDITY the days are days of the world, seen by today's knowledge ({@link ValidityReplay}); by RECORDING they
 * are days of recording, and the world is that of the second ({@link RecordingReplay}). Put upon the first day's answer
 * the statements give the second's exactly ({@link #replayed}); put upon it none, only age tells: evidence that grew
 * older, weaker or stale. So each change has a {@link GapChangeReason}. Running time three times that of
 * {@link RegionGaps}.
 */
public final class GapChanges {

    private final Network network;
    private final Region region;
    private final LocalDate from;
    private final LocalDate to;
    private final TimeAxis axis;
    private final int links;
    private final Replay replay;

    /**
     * Between two days of the world.
     *
     * @param links how many LINK gaps of each mission and market are compared, best first
     * @throws IllegalArgumentException when the second day is not after the first
     */
    public GapChanges(Network network, Rules rules, Region region, LocalDate from, LocalDate to, int links) {
        this(network, region, from, to, links, TimeAxis.VALIDITY,
                new ValidityReplay(network, rules, region, from, to));
    }

    /**
     * Between two days of recording.
     *
     * @param links how many LINK gaps of each mission and market are compared, best first
     * @param history when statements were recorded, and what they said
     * @throws IllegalArgumentException when the second day is not after the first
     */
    public GapChanges(Network network, Rules rules, Region region, LocalDate from, LocalDate to, int links,
            History history) {
        this(network, region, from, to, links, TimeAxis.RECORDING,
                new RecordingReplay(network, rules, region, history, from, to));
    }

    private GapChanges(Network network, Region region, LocalDate from, LocalDate to, int links, TimeAxis axis,
            Replay replay) {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("the second day must be after the first");
        }
        this.network = network;
        this.region = region;
        this.from = from;
        this.to = to;
        this.axis = axis;
        this.links = links;
        this.replay = replay;
    }

    /** What opened, what closed, and why. */
    public GapChangesAnswer answer() {
        var gaps = new GapComparison(replay.first(), replay.second(), links);
        Set<String> aged = GapComparison.byIdentity(replay.with(Set.of()), links).keySet();
        var responsible = new Responsible(network, region, axis, replay.statements());
        List<ChangedGap> closed = gaps.closed().stream()
                .map(gap -> changed(gap, gaps, responsible, !aged.contains(RegionGaps.identity(gap)))).toList();
        List<ChangedGap> opened = gaps.opened().stream()
                .map(gap -> changed(gap, gaps, responsible, aged.contains(RegionGaps.identity(gap)))).toList();
        return new GapChangesAnswer(region.slug(), from, to, axis, closed, opened,
                List.copyOf(new TreeSet<>(replay.statements())));
    }

    private static ChangedGap changed(Gap gap, GapComparison gaps, Responsible responsible, boolean isAge) {
        List<String> because = responsible.of(gap);
        GapChangeReason reason = because.isEmpty()
                ? isAge ? GapChangeReason.AGE : GapChangeReason.ELSEWHERE
                : isAge ? GapChangeReason.BOTH : GapChangeReason.STATEMENTS;
        return new ChangedGap(gap, reason, gaps.why(gap), because);
    }

    /** The gaps of the second day, made of what held on the first and these statements. */
    List<Gap> replayed(Set<String> statements) {
        return replay.with(statements).all(links);
    }

    /** The gaps of the second day. */
    List<Gap> second() {
        return replay.second().all(links);
    }
}
