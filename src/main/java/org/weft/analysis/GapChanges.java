package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * How are we doing? Gaps (COVERAGE, ACTOR, STAKEHOLDER) that opened and closed between two days, and the statements
 * responsible.
 *
 * <p>By VALIDITY the days are days of the world, seen by today's knowledge; responsible are the statements of
 * collaborations that began, ended or changed their status in between, of reviews held and of people counted in between. By RECORDING they
 * are days of recording, and the world is that of the second; responsible are the statements recorded in between. Put
 * upon the first day's answer they give the second's exactly ({@link #replayed}); what no statement explains is age: evidence
 * that grew older, weaker or stale, and shares of the total that moved with it. Running time twice that of
 * {@link PlaceGaps}.
 */
public final class GapChanges {

    private final Network network;
    private final Rules rules;
    private final Region region;
    private final LocalDate from;
    private final LocalDate to;
    private final @Nullable Map<String, LocalDate> recordedOn;
    private final Set<String> between;

    /**
     * Between two days of the world.
     *
     * @throws IllegalArgumentException when the second day is not after the first
     */
    public GapChanges(Network network, Rules rules, Region region, LocalDate from, LocalDate to) {
        this(network, rules, region, from, to, null);
    }

    /**
     * Between two days of recording.
     *
     * @param recordedOn the day each statement was recorded on, by id; one that is not in it was always known. Null: days of
     *     the world
     * @throws IllegalArgumentException when the second day is not after the first
     */
    public GapChanges(Network network, Rules rules, Region region, LocalDate from, LocalDate to,
            @Nullable Map<String, LocalDate> recordedOn) {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("the second day must be after the first");
        }
        this.network = network;
        this.rules = rules;
        this.region = region;
        this.from = from;
        this.to = to;
        this.recordedOn = recordedOn;
        this.between = recordedOn == null ? changed() : recorded(recordedOn);
    }

    /** What opened, what closed, and why. */
    public GapChangesAnswer answer() {
        PlaceGaps first = recordedOn == null
                ? new PlaceGaps(network, rules, from, region)
                : new PlaceGaps(replayedNetwork(Set.of()), rules, to, region);
        PlaceGaps second = recordedOn == null
                ? new PlaceGaps(network, rules, to, region)
                : new PlaceGaps(replayedNetwork(between), rules, to, region);
        var gaps = new GapComparison(first, second);
        return new GapChangesAnswer(region.slug(), from, to,
                recordedOn == null ? TimeAxis.VALIDITY : TimeAxis.RECORDING, gaps.closed(this::because),
                gaps.opened(this::because), List.copyOf(new TreeSet<>(between)));
    }

    /** The gaps of the second day, made of what held on the first and these statements. */
    List<Gap> replayed(Set<String> statements) {
        return all(new PlaceGaps(replayedNetwork(statements), rules, to, region));
    }

    /** The gaps of the second day. */
    List<Gap> second() {
        return all(new PlaceGaps(recordedOn == null ? network : knownBy(to), rules, to, region));
    }

    private static List<Gap> all(PlaceGaps places) {
        var gaps = new ArrayList<Gap>(places.coverage());
        gaps.addAll(places.actors());
        gaps.addAll(places.stakeholders());
        return gaps;
    }

    private Network replayedNetwork(Set<String> statements) {
        if (recordedOn == null) {
            return frozen(statements);
        }
        Set<String> known = knownIds(from);
        known.addAll(statements);
        return new Knowledge(network).of(known);
    }

    private Network knownBy(LocalDate day) {
        return new Knowledge(network).of(knownIds(day));
    }

    private Set<String> knownIds(LocalDate day) {
        var known = new HashSet<String>();
        for (String id : statements(network)) {
            LocalDate recorded = recordedOn == null ? null : recordedOn.get(id);
            if (recorded == null || !recorded.isAfter(day)) {
                known.add(id);
            }
        }
        return known;
    }

    private Set<String> recorded(Map<String, LocalDate> days) {
        var found = new TreeSet<String>();
        for (String id : statements(network)) {
            LocalDate day = days.get(id);
            if (day != null && day.isAfter(from) && !day.isAfter(to)) {
                found.add(id);
            }
        }
        return found;
    }

    /** Ids of all statements that a network's facts rest on, sorted. */
    public static Set<String> statements(Network network) {
        var ids = new TreeSet<String>();
        network.organisations().forEach(one -> ids.addAll(one.backing().statements()));
        network.collaborations().forEach(tie -> ids.addAll(tie.backing().statements()));
        network.data().aims().forEach(aim -> ids.addAll(aim.backing().statements()));
        network.data().reviews().forEach(review -> ids.addAll(review.statements()));
        people(network).forEach(group -> ids.addAll(group.backing().statements()));
        return ids;
    }

    private Set<String> changed() {
        var found = new TreeSet<String>();
        network.collaborations().stream().filter(this::isChanged)
                .forEach(tie -> found.addAll(tie.backing().statements()));
        network.data().reviews().stream().filter(this::isNew).forEach(review -> found.addAll(review.statements()));
        people(network).stream().filter(group -> group.year() > from.getYear() && group.year() <= to.getYear())
                .forEach(group -> found.addAll(group.backing().statements()));
        return found;
    }

    private boolean isChanged(Collaboration tie) {
        boolean isOurs = tie.parties().stream().map(network::indexOf).map(network::organisation)
                .anyMatch(one -> network.homeOf(one, region.slug()) != null);
        return isOurs && isOtherwise(tie);
    }

    private boolean isOtherwise(Collaboration tie) {
        return tie.hadBegun(from) != tie.hadBegun(to)
                || (tie.hadBegun(to) && tie.statusOn(from) != tie.statusOn(to));
    }

    private boolean isNew(Review review) {
        return review.reviewedOn().isAfter(from) && !review.reviewedOn().isAfter(to);
    }

    /** Each fact as it held on the first day, but those that one of these statements states as they hold on the second. */
    private Network frozen(Set<String> statements) {
        NetworkData d = network.data();
        List<Collaboration> ties = d.collaborations().stream()
                .filter(tie -> tie.hadBegun(from) || isStated(tie.backing().statements(), statements))
                .map(tie -> isStated(tie.backing().statements(), statements) ? tie : asOfFirst(tie)).toList();
        List<Review> reviews = d.reviews().stream().filter(review -> !review.reviewedOn().isAfter(from)
                || isStated(review.statements(), statements)).toList();
        return new Network(network.version(), network.at(), d.withFacts(d.aims(), d.organisations(), ties, reviews,
                d.alumni().stream().filter(group -> holds(group, statements)).toList(),
                d.students().stream().filter(group -> holds(group, statements)).toList()));
    }

    private boolean holds(PeopleGroup group, Set<String> statements) {
        return group.year() <= from.getYear() || isStated(group.backing().statements(), statements);
    }

    private static List<PeopleGroup> people(Network network) {
        var groups = new ArrayList<PeopleGroup>(network.data().alumni());
        groups.addAll(network.data().students());
        return groups;
    }

    private static boolean isStated(List<String> own, Set<String> statements) {
        return own.stream().anyMatch(statements::contains);
    }

    private Collaboration asOfFirst(Collaboration tie) {
        return new Collaboration(tie.slug(), tie.name(), tie.kind(), tie.statusOn(from), tie.parties(),
                tie.missions(), tie.fields(), null, null, tie.amount(), tie.currency(), tie.backing());
    }

    /** Those of the statements in between that speak of the gap's place. */
    private List<String> because(Gap gap) {
        var found = new TreeSet<String>();
        for (Collaboration tie : network.collaborations()) {
            if (isStated(tie.backing().statements(), between) && touches(tie, gap)) {
                found.addAll(tie.backing().statements());
            }
        }
        network.data().reviews().stream()
                .filter(review -> review.covers(region.slug(), gap.mission(), String.valueOf(gap.market())))
                .forEach(review -> found.addAll(review.statements()));
        people(network).stream().filter(group -> group.market().equals(gap.market()))
                .forEach(group -> found.addAll(group.backing().statements()));
        if (recordedOn != null) {
            network.organisations().stream()
                    .filter(one -> region.slug().equals(one.region())
                            || String.valueOf(gap.market()).equals(Connections.marketOf(region, one)))
                    .filter(one -> network.missionsOf(network.indexOf(one.slug())).contains(gap.mission()))
                    .forEach(one -> found.addAll(one.backing().statements()));
            network.aimsOf(region.slug()).stream().filter(aim -> aim.market().equals(gap.market()))
                    .forEach(aim -> found.addAll(aim.backing().statements()));
        }
        found.retainAll(between);
        return List.copyOf(found);
    }

    /** A home organisation with somebody in the gap's market; of its mission, unless the gap is of an organisation. */
    private boolean touches(Collaboration tie, Gap gap) {
        boolean isMission = gap instanceof StakeholderGap || tie.missions().contains(gap.mission());
        List<Organisation> parties = tie.parties().stream().map(network::indexOf).map(network::organisation).toList();
        return isMission && parties.stream().anyMatch(one -> network.homeOf(one, region.slug()) != null)
                && parties.stream().anyMatch(
                        one -> String.valueOf(gap.market()).equals(Connections.marketOf(region, one)));
    }
}
