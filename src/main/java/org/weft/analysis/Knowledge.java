package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The network as it would be if only some statements were known: organisations, collaborations, aims, sectors, policies,
 * reviews and counts of people, each made anew of what its known statements say ({@link Said}). A fact without any of its
 * statements is not there, one that rests on no statement at all stays, one all of whose statements are known is as
 * today. Regions, missions, markets, fields, places, workstreams and events always stand; other names
 * of organisations are as today. O(facts · statements).
 */
final class Knowledge {

    private final Network network;
    private final History history;

    Knowledge(Network network, History history) {
        this.network = network;
        this.history = history;
    }

    /** By ids of the statements that are known. */
    Network of(Set<String> known) {
        NetworkData d = network.data();
        List<Organisation> organisations = made(d.organisations(), Organisation::backing, known,
                Knowledge::organisation);
        Set<String> there = organisations.stream().map(Organisation::slug).collect(Collectors.toSet());
        List<Collaboration> ties = made(d.collaborations(), Collaboration::backing, known, Knowledge::collaboration)
                .stream().map(tie -> among(tie, there)).filter(tie -> tie.parties().size() > 1).toList();
        List<AlumniGroup> alumni = made(d.alumni(), AlumniGroup::backing, known, Knowledge::alumni).stream()
                .map(group -> among(group, there)).toList();
        return network.with(
                d.withFacts(made(d.aims(), MarketAim::backing, known, Knowledge::aim), organisations, ties,
                        reviews(d.reviews(), known), alumni,
                        made(d.students(), StudentGroup::backing, known, Knowledge::students))
                        .withThemes(made(d.sectors(), Sector::backing, known, Knowledge::sector),
                                made(d.policies(), Policy::backing, known, Knowledge::policy)));
    }

    /** Makes one fact of what is said of it. */
    private interface Maker<T> {
        T make(T today, Said said, Backing backing);
    }

    private <T> List<T> made(List<T> facts, Function<T, Backing> backingOf, Set<String> known, Maker<T> maker) {
        var found = new ArrayList<T>();
        for (T fact : facts) {
            List<Backing.Claim> claims = backingOf.apply(fact).claims();
            List<Backing.Claim> left = claims.stream().filter(claim -> known.contains(claim.statement())).toList();
            if (left.size() == claims.size()) {
                found.add(fact);
            } else if (!left.isEmpty()) {
                var backing = new Backing(left);
                found.add(maker.make(fact, history.said(backing.statements()), backing));
            }
        }
        return found;
    }

    private List<Review> reviews(List<Review> reviews, Set<String> known) {
        BiFunction<Review, List<String>, Review> make = (review, left) -> {
            Said said = history.said(left);
            return new Review(review.slug(), said.needed("region", review.region(), Function.identity()),
                    said.link("mission", review.mission()), said.link("market", review.market()),
                    said.link("organisation", review.organisation()),
                    said.needed("reviewedOn", review.reviewedOn(), LocalDate::parse),
                    said.needed("by", review.by(), Function.identity()), left);
        };
        return reviews.stream().filter(
                review -> review.statements().isEmpty() || review.statements().stream().anyMatch(known::contains))
                .map(review -> known.containsAll(review.statements())
                        ? review
                        : make.apply(review, review.statements().stream().filter(known::contains).toList()))
                .toList();
    }

    private static Organisation organisation(Organisation one, Said said, Backing backing) {
        return new Organisation(one.slug(), said.needed("name", one.name(), Function.identity()),
                said.needed("kind", one.kind(), OrganisationKind::valueOf),
                said.one("status", one.status(), OrganisationStatus::valueOf), said.link("region", one.region()),
                said.link("country", one.country()), said.link("place", one.place()),
                said.link("partOf", one.partOf()), said.links("fields", one.fields()),
                said.links("sectors", one.sectors()), one.aliases(), backing);
    }

    private static Collaboration collaboration(Collaboration tie, Said said, Backing backing) {
        return new Collaboration(tie.slug(), said.needed("name", tie.name(), Function.identity()),
                said.needed("kind", tie.kind(), CollaborationKind::valueOf),
                said.needed("status", tie.status(), CollaborationStatus::valueOf),
                said.links("parties", tie.parties()), said.links("missions", tie.missions()),
                said.links("fields", tie.fields()), said.one("startedOn", tie.startedOn(), PartialDate::new),
                said.one("endedOn", tie.endedOn(), PartialDate::new), said.one("amount", tie.amount(), Double::valueOf),
                said.one("currency", tie.currency(), Function.identity()), backing);
    }

    private static Collaboration among(Collaboration tie, Set<String> there) {
        return there.containsAll(tie.parties())
                ? tie
                : new Collaboration(tie.slug(), tie.name(), tie.kind(), tie.status(),
                        tie.parties().stream().filter(there::contains).toList(), tie.missions(), tie.fields(),
                        tie.startedOn(), tie.endedOn(), tie.amount(), tie.currency(), tie.backing());
    }

    private static AlumniGroup alumni(AlumniGroup group, Said said, Backing backing) {
        return new AlumniGroup(group.slug(), said.needed("university", group.university(), Function.identity()),
                said.needed("market", group.market(), Function.identity()), said.link("field", group.field()),
                said.link("employer", group.employer()), said.needed("year", group.year(), Integer::valueOf),
                said.needed("count", group.count(), Double::valueOf), backing);
    }

    private static AlumniGroup among(AlumniGroup group, Set<String> there) {
        return group.employer() == null || there.contains(group.employer())
                ? group
                : new AlumniGroup(group.slug(), group.university(), group.market(), group.field(), null, group.year(),
                        group.count(), group.backing());
    }

    private static StudentGroup students(StudentGroup group, Said said, Backing backing) {
        return new StudentGroup(group.slug(), said.needed("university", group.university(), Function.identity()),
                said.needed("market", group.market(), Function.identity()), said.link("field", group.field()),
                said.needed("year", group.year(), Integer::valueOf),
                said.one("level", group.level(), Function.identity()),
                said.needed("count", group.count(), Double::valueOf), backing);
    }

    private static MarketAim aim(MarketAim aim, Said said, Backing backing) {
        return new MarketAim(aim.region(), aim.market(), aim.role(), said.one("tier", aim.tier(), Tier::valueOf),
                said.one("focusSince", aim.focusSince(), PartialDate::new), backing);
    }

    private static Sector sector(Sector sector, Said said, Backing backing) {
        return new Sector(sector.slug(), said.link("region", sector.region()),
                said.needed("name", sector.name(), Function.identity()), said.links("missions", sector.missions()),
                said.links("fields", sector.fields()), backing);
    }

    private static Policy policy(Policy policy, Said said, Backing backing) {
        return new Policy(policy.slug(), said.needed("name", policy.name(), Function.identity()),
                said.one("status", policy.status(), PolicyStatus::valueOf), said.links("missions", policy.missions()),
                said.links("fields", policy.fields()), said.links("sectors", policy.sectors()),
                said.links("organisations", policy.organisations()), backing);
    }
}
