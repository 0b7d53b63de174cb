package org.weft.analysis;

import java.util.List;
import java.util.Set;

/**
 * The network as it would be if only some statements were known. A fact without any of them is not there, one that rests
 * on no statement at all stays. A collaboration's status is that of its newest known statement which gives one (by date,
 * then id), where a statement with a status is not known; its other properties are as today, since no history of them is
 * kept. Regions, missions, markets, fields and places always stand. O(facts · statements).
 */
final class Knowledge {

    private final Network network;

    Knowledge(Network network) {
        this.network = network;
    }

    /** By ids of the statements that are known. */
    Network of(Set<String> statements) {
        NetworkData d = network.data();
        List<Organisation> organisations = d.organisations().stream()
                .filter(one -> isKnown(one.backing().statements(), statements)).map(one -> known(one, statements))
                .toList();
        Set<String> there = organisations.stream().map(Organisation::slug)
                .collect(java.util.stream.Collectors.toSet());
        return new Network(network.version(), network.at(), d.withFacts(
                d.aims().stream().filter(aim -> isKnown(aim.backing().statements(), statements)).toList(),
                organisations,
                d.collaborations().stream().filter(tie -> isKnown(tie.backing().statements(), statements))
                        .map(tie -> known(tie, statements, there)).filter(tie -> tie.parties().size() > 1).toList(),
                d.reviews().stream().filter(review -> isKnown(review.statements(), statements)).toList(),
                d.alumni().stream().filter(group -> isKnown(group.backing().statements(), statements))
                        .map(group -> known(group, statements, there)).toList(),
                d.students().stream().filter(group -> isKnown(group.backing().statements(), statements))
                        .map(group -> new StudentGroup(group.slug(), group.university(), group.market(),
                                group.field(), group.year(), group.level(), group.count(),
                                known(group.backing(), statements)))
                        .toList()));
    }

    private static AlumniGroup known(AlumniGroup group, Set<String> statements, Set<String> there) {
        String employer = group.employer();
        return new AlumniGroup(group.slug(), group.university(), group.market(), group.field(),
                employer != null && there.contains(employer) ? employer : null, group.year(), group.count(),
                known(group.backing(), statements));
    }

    private static boolean isKnown(List<String> own, Set<String> statements) {
        return own.isEmpty() || own.stream().anyMatch(statements::contains);
    }

    private static Backing known(Backing backing, Set<String> statements) {
        return new Backing(backing.claims().stream().filter(claim -> statements.contains(claim.statement())).toList());
    }

    private static Organisation known(Organisation one, Set<String> statements) {
        return new Organisation(one.slug(), one.name(), one.kind(), one.status(), one.region(), one.country(),
                one.place(), one.partOf(), one.fields(), one.sectors(), one.aliases(),
                known(one.backing(), statements));
    }

    private static Collaboration known(Collaboration tie, Set<String> statements, Set<String> there) {
        return new Collaboration(tie.slug(), tie.name(), tie.kind(), status(tie, statements),
                tie.parties().stream().filter(there::contains).toList(), tie.missions(), tie.fields(),
                tie.startedOn(), tie.endedOn(), tie.amount(), tie.currency(), known(tie.backing(), statements));
    }

    private static CollaborationStatus status(Collaboration tie, Set<String> statements) {
        List<Backing.Claim> telling = tie.backing().claims().stream().filter(claim -> claim.status() != null).toList();
        if (telling.stream().allMatch(claim -> statements.contains(claim.statement()))) {
            return tie.status();
        }
        CollaborationStatus newest = null;
        java.time.LocalDate at = null;
        for (Backing.Claim claim : telling) {
            boolean isNewer = newest == null || at == null || (claim.date() != null && !claim.date().isBefore(at));
            if (statements.contains(claim.statement()) && isNewer) {
                newest = claim.status();
                at = claim.date();
            }
        }
        return newest == null ? tie.status() : newest;
    }
}
