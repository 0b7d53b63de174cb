package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The connections between a region and the markets.
 *
 * <p>A connection is a collaboration of a home organisation with a party in a market, or a campus or subsidiary of a home
 * organisation there; what a campus of a home organisation does counts for its home organisation. One that has several
 * missions counts for each; one that reaches several markets counts in each; several home parties of one collaboration
 * are still one connection. Alumni at work in a market and students from there are connections of their university, see
 * {@link ConnectionKind}. A campus that a CAMPUS collaboration already names is not counted twice. Running time
 * O(organisations + ties · parties).
 */
public final class Connections {

    private final Network network;
    private final Rules rules;
    private final Strength strength;
    private final LocalDate day;

    /** On one day, under these rules. */
    public Connections(Network network, Rules rules, LocalDate day) {
        this.network = network;
        this.rules = rules;
        this.strength = new Strength(rules, day);
        this.day = day;
    }

    /** Connections of these kinds, sorted by market, then kind, then key. */
    public List<Connection> of(Region region, Set<ConnectionKind> kinds) {
        var found = new ArrayList<Connection>();
        if (kinds.contains(ConnectionKind.COLLABORATION)) {
            network.collaborations().forEach(tie -> found.addAll(of(region, tie)));
        }
        if (kinds.contains(ConnectionKind.PRESENCE)) {
            network.organisations().forEach(site -> addPresence(region, site, kinds, found));
        }
        var people = new PeopleConnections(network, rules, day);
        if (kinds.contains(ConnectionKind.ALUMNI)) {
            found.addAll(people.of(region, ConnectionKind.ALUMNI, network.data().alumni()));
        }
        if (kinds.contains(ConnectionKind.STUDENTS)) {
            found.addAll(people.of(region, ConnectionKind.STUDENTS, network.data().students()));
        }
        found.sort(Comparator.comparing(Connection::market).thenComparing(Connection::kind)
                .thenComparing(connection -> Objects.requireNonNullElse(connection.collaboration(), ""))
                .thenComparing(connection -> String.join(" ", connection.counterparts()))
                .thenComparing(connection -> String.join(" ", connection.homes()))
                .thenComparing(connection -> String.join(" ", connection.missions()))
                .thenComparing(connection -> String.join(" ", connection.statements())));
        return found;
    }

    /** The connections that one collaboration makes: one for each market it reaches. */
    List<Connection> of(Region region, Collaboration tie) {
        if (!tie.hadBegun(day)) {
            return List.of();
        }
        var homes = new TreeSet<String>();
        var abroad = new TreeMap<String, List<String>>();
        for (String slug : tie.parties()) {
            Organisation party = network.organisation(network.indexOf(slug));
            Organisation home = network.homeOf(party, region.slug());
            String market = marketOf(region, party);
            if (market != null) {
                abroad.computeIfAbsent(market, key -> new ArrayList<>()).add(slug);
            }
            if (home != null) {
                homes.add(home.slug());
            }
        }
        CollaborationStatus status = tie.statusOn(day);
        return homes.isEmpty()
                ? List.of()
                : abroad.entrySet().stream()
                        .map(there -> new Connection(ConnectionKind.COLLABORATION, there.getKey(),
                                missionsOf(region, tie.missions()), List.copyOf(homes), there.getValue(), tie.slug(),
                                status, strength.isFresh(tie.backing()), tie.isDisputed(),
                                rules.strengthOf(status), strength.witnesses(tie.backing()),
                                tie.backing().statements()))
                        .toList();
    }

    private void addPresence(Region region, Organisation site, Set<ConnectionKind> kinds, List<Connection> found) {
        String market = marketOf(region, site);
        Organisation home = market == null ? null : network.homeOf(site, region.slug());
        boolean isCounted = kinds.contains(ConnectionKind.COLLABORATION);
        if (market == null || home == null || (isCounted && hasCampusTie(site, home))) {
            return;
        }
        CollaborationStatus status = site.status() == OrganisationStatus.PLANNED
                ? CollaborationStatus.PLANNED
                : CollaborationStatus.ACTIVE;
        found.add(new Connection(ConnectionKind.PRESENCE, market,
                missionsOf(region, network.missionsOf(network.indexOf(site.slug()))), List.of(home.slug()),
                List.of(site.slug()), null, status, strength.isFresh(site.backing()), false,
                rules.strengthOf(status), strength.witnesses(site.backing()), site.backing().statements()));
    }

    private boolean hasCampusTie(Organisation site, Organisation home) {
        for (int tie : network.tiesOf(network.indexOf(site.slug()))) {
            Collaboration named = network.collaborations().get(tie);
            if (named.kind() == CollaborationKind.CAMPUS && named.parties().contains(home.slug())
                    && named.hadBegun(day)) {
                return true;
            }
        }
        return false;
    }

    /** The market an organisation is in, seen from the region; null at home, or where no source says. */
    @Nullable
    static String marketOf(Region region, Organisation organisation) {
        String country = organisation.country();
        return country == null || country.equals(region.country()) ? null : country;
    }

    private List<String> missionsOf(Region region, java.util.Collection<String> missions) {
        return missions.stream().sorted()
                .filter(slug -> network.findMission(slug).filter(m -> m.region().equals(region.slug())).isPresent())
                .toList();
    }
}
