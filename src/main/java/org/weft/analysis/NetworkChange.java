package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What a what-if question changes, in a network of its own: nothing is stored.
 *
 * <p>What is removed goes first. An organisation that goes takes itself out of its collaborations; one that is left with a
 * single party goes too. What was part of it stands alone. A country that an organisation is added in becomes a market, where it
 * is none. What is added rests on no statement and counts as fully
 * backed ({@link Strength}).
 *
 * @param addCollaborations ties to add
 * @param removeCollaborations slugs
 * @param addOrganisations organisations to add; ties to add may name them
 * @param removeOrganisations slugs
 */
public record NetworkChange(List<NewTie> addCollaborations, List<String> removeCollaborations,
        List<Organisation> addOrganisations, List<String> removeOrganisations) {

    /**
     * A tie that is supposed.
     *
     * @param parties slugs, two or more
     * @param missions slugs
     * @param startedOn null: it holds on any day
     */
    public record NewTie(List<String> parties, List<String> missions, CollaborationKind kind,
            CollaborationStatus status, @Nullable LocalDate startedOn) {}

    /** The network as it would be. O(organisations + ties · parties). */
    public Network appliedTo(Network network) {
        NetworkData data = network.data();
        Set<String> gone = new HashSet<>(removeOrganisations);
        var organisations = new ArrayList<Organisation>();
        data.organisations().stream().filter(one -> !gone.contains(one.slug()))
                .map(one -> one.partOf() != null && gone.contains(one.partOf()) ? alone(one) : one)
                .forEach(organisations::add);
        organisations.addAll(addOrganisations);
        var ties = new ArrayList<Collaboration>();
        data.collaborations().stream().filter(tie -> !removeCollaborations.contains(tie.slug()))
                .map(tie -> without(tie, gone)).filter(tie -> tie.parties().size() > 1).forEach(ties::add);
        for (NewTie added : addCollaborations) {
            ties.add(tie(added, network, ties.size()));
        }
        return network.with(
                data.withMarkets(markets(data)).withFacts(data.aims(), organisations, ties,
                        data.reviews(), data.alumni().stream().filter(group -> !gone.contains(group.university()))
                                .map(group -> group.employer() != null && gone.contains(group.employer())
                                        ? elsewhere(group)
                                        : group)
                                .toList(),
                        data.students().stream().filter(group -> !gone.contains(group.university())).toList()));
    }

    /** A country that somebody is added in is a market from then on. */
    private List<Market> markets(NetworkData data) {
        var codes = new TreeSet<String>();
        addOrganisations.stream().map(Organisation::country).filter(Objects::nonNull).forEach(codes::add);
        data.markets().forEach(market -> codes.remove(market.code()));
        var markets = new ArrayList<>(data.markets());
        codes.forEach(code -> markets.add(new Market(code, Locale.of("", code).getDisplayCountry(Locale.UK))));
        return markets;
    }

    private static AlumniGroup elsewhere(AlumniGroup group) {
        return new AlumniGroup(group.slug(), group.university(), group.market(), group.field(), null, group.year(),
                group.count(), group.backing());
    }

    private static Collaboration without(Collaboration tie, Set<String> gone) {
        if (tie.parties().stream().noneMatch(gone::contains)) {
            return tie;
        }
        List<String> left = tie.parties().stream().filter(party -> !gone.contains(party)).toList();
        return new Collaboration(tie.slug(), tie.name(), tie.kind(), tie.status(), left, tie.missions(), tie.fields(),
                tie.startedOn(), tie.endedOn(), tie.amount(), tie.currency(), tie.backing());
    }

    private static Collaboration tie(NewTie added, Network network, int number) {
        String slug = "what-if-" + number;
        while (network.findCollaboration(slug).isPresent()) {
            slug = "new-" + slug;
        }
        return new Collaboration(slug, "What if " + String.join(" and ", added.parties()), added.kind(), added.status(),
                List.copyOf(new TreeSet<>(added.parties())), added.missions().stream().sorted().distinct().toList(),
                List.of(), added.startedOn() == null ? null : new PartialDate(added.startedOn().toString()), null,
                null, null, Backing.NONE);
    }

    private static Organisation alone(Organisation one) {
        return new Organisation(one.slug(), one.name(), one.kind(), one.status(), one.region(), one.country(),
                one.place(), null, one.fields(), one.sectors(), one.aliases(), one.backing());
    }
}
