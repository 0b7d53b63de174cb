package org.weft.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far the dates of an answer's collaborations carry a look back at a past day. What has no date of beginning is taken
 * to have held on any day before its end, and evidence is never taken as older on that day than it is, though nobody had
 * it yet: so a day long past can look surer than today. Running time O(connections · statements).
 *
 * @param ties collaborations that were counted
 * @param undated of these, how many no source dates: taken to have held on that day
 * @param learntLater of these, how many rest only on evidence from after that day: nobody could have known them then
 */
public record TieDates(int ties, int undated, int learntLater) {

    static TieDates of(Collection<CoverageCell> cells, Network network, LocalDate day) {
        List<Collaboration> ties = cells.stream().flatMap(cell -> cell.connections().stream())
                .map(Connection::collaboration).distinct()
                .flatMap(slug -> slug == null
                        ? Stream.empty()
                        : network.findCollaboration(slug).stream())
                .toList();
        return new TieDates(ties.size(), (int) ties.stream().filter(tie -> tie.startedOn() == null).count(),
                (int) ties.stream().filter(tie -> isLearntAfter(tie.backing(), day)).count());
    }

    private static boolean isLearntAfter(Backing backing, LocalDate day) {
        return !backing.claims().isEmpty() && backing.claims().stream().map(Backing.Claim::date)
                .allMatch(date -> date != null && date.isAfter(day));
    }
}
