package org.weft.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two days of the world, seen by today's knowledge. Responsible are the statements of collaborations that began, ended or
 * changed their status in between, wherever they are (a link's score looks at chains through others), of the region's
 * reviews held and of its people counted in between. A fact that rests on no statement is as on the second day.
 */
final class ValidityReplay implements Replay {

    private final Network network;
    private final Rules rules;
    private final Region region;
    private final LocalDate from;
    private final LocalDate to;
    private final Set<String> statements = new TreeSet<>();

    ValidityReplay(Network network, Rules rules, Region region, LocalDate from, LocalDate to) {
        this.network = network;
        this.rules = rules;
        this.region = region;
        this.from = from;
        this.to = to;
        network.collaborations().stream().filter(this::isOtherwise)
                .forEach(tie -> statements.addAll(tie.backing().statements()));
        network.data().reviews().stream().filter(review -> region.slug().equals(review.region()))
                .filter(review -> review.reviewedOn().isAfter(from) && !review.reviewedOn().isAfter(to))
                .forEach(review -> statements.addAll(review.statements()));
        network.data().people().stream().filter(this::isOurs)
                .filter(group -> group.year() > from.getYear() && group.year() <= to.getYear())
                .forEach(group -> statements.addAll(group.backing().statements()));
    }

    @Override
    public Set<String> statements() {
        return statements;
    }

    @Override
    public RegionGaps first() {
        return new RegionGaps(network, rules, from, region);
    }

    @Override
    public RegionGaps second() {
        return new RegionGaps(network, rules, to, region);
    }

    @Override
    public RegionGaps with(Set<String> replayed) {
        return new RegionGaps(frozen(replayed), rules, to, region);
    }

    private boolean isOtherwise(Collaboration tie) {
        return tie.hadBegun(from) != tie.hadBegun(to)
                || (tie.hadBegun(to) && tie.statusOn(from) != tie.statusOn(to));
    }

    private boolean isOurs(PeopleGroup group) {
        return network.findOrganisation(group.university())
                .filter(university -> network.homeOf(university, region.slug()) != null).isPresent();
    }

    /** Each fact as it held on the first day, but those that one of these statements states as they hold on the second. */
    private Network frozen(Set<String> replayed) {
        NetworkData d = network.data();
        List<Collaboration> ties = d.collaborations().stream()
                .filter(tie -> tie.hadBegun(from) || isStated(tie.backing().statements(), replayed))
                .map(tie -> isStated(tie.backing().statements(), replayed) ? tie : asOfFirst(tie)).toList();
        List<Review> reviews = d.reviews().stream().filter(
                review -> !review.reviewedOn().isAfter(from) || isStated(review.statements(), replayed)).toList();
        return network.with(
                d.withFacts(d.aims(), d.organisations(), ties, reviews,
                        d.alumni().stream().filter(group -> holds(group, replayed)).toList(),
                        d.students().stream().filter(group -> holds(group, replayed)).toList()));
    }

    private boolean holds(PeopleGroup group, Set<String> replayed) {
        return group.year() <= from.getYear() || isStated(group.backing().statements(), replayed);
    }

    private static boolean isStated(List<String> own, Set<String> replayed) {
        return own.isEmpty() || own.stream().anyMatch(replayed::contains);
    }

    private Collaboration asOfFirst(Collaboration tie) {
        return new Collaboration(tie.slug(), tie.name(), tie.kind(), tie.statusOn(from), tie.parties(),
                tie.missions(), tie.fields(), null, null, tie.amount(), tie.currency(), tie.backing());
    }
}
