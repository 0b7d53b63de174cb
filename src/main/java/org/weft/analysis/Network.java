package org.weft.analysis;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The graph as questions see it: immutable, every list sorted by key, so that the order of loading changes no answer.
 *
 * <p>Organisations and collaborations have an index, their place in the sorted list; {@link #tiesOf} and
 * {@link #neighboursOf} are compressed sparse rows over it.
 */
public final class Network {

    private final long version;
    private final ZonedDateTime at;
    private final NetworkData data;
    private final NetworkKeys keys;
    private final Themes themes;
    private final Adjacency adjacency;
    private final Set<String> illustrative;
    private final Map<String, String> merged;

    /**
     * Sorts, indexes and links the data.
     *
     * @param version the state of the graph it was read from
     * @param at when that state was written
     * @throws IllegalArgumentException when a key stands twice, or a collaboration names an organisation that is not there
     */
    public Network(long version, ZonedDateTime at, NetworkData data) {
        this(version, at, data, Map.of());
    }

    /**
     * The same, where some organisations went into others.
     *
     * @param merged slugs of organisations that went, each with that of the one it went into, which may have gone itself
     */
    public Network(long version, ZonedDateTime at, NetworkData data, Map<String, String> merged) {
        this.merged = Map.copyOf(merged);
        this.version = version;
        this.at = at;
        this.data = data.sorted();
        keys = NetworkKeys.of(this.data);
        themes = new Themes(keys.fields(), organisations());
        adjacency = new Adjacency(keys.organisations(), collaborations());
        illustrative = data.illustrative();
    }

    /** Equal are networks of the same version and data. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Network network && version == network.version && data.equals(network.data)
                && merged.equals(network.merged);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(version);
    }

    /** A network of other data at the same state of the graph. */
    public Network with(NetworkData other) {
        return new Network(version, at, other, merged);
    }

    /** The state of the graph this was read from. */
    public long version() {
        return version;
    }

    /** When that state was written. */
    public ZonedDateTime at() {
        return at;
    }

    /** The data, sorted by key. */
    public NetworkData data() {
        return data;
    }

    /** All regions. */
    public List<Region> regions() {
        return data.regions();
    }

    /** All markets. */
    public List<Market> markets() {
        return data.markets();
    }

    /** All missions, of every region. */
    public List<Mission> missions() {
        return data.missions();
    }

    /** All fields. */
    public List<Field> fields() {
        return data.fields();
    }

    /** All sectors. */
    public List<Sector> sectors() {
        return data.sectors();
    }

    /** All organisations, in the order of their index. */
    public List<Organisation> organisations() {
        return data.organisations();
    }

    /** All collaborations, in the order of their index. */
    public List<Collaboration> collaborations() {
        return data.collaborations();
    }

    /** The region with this slug. */
    public Optional<Region> findRegion(String slug) {
        return Optional.ofNullable(keys.regions().get(slug));
    }

    /** The market with this code. */
    public Optional<Market> findMarket(String code) {
        return Optional.ofNullable(keys.markets().get(code));
    }

    /** The mission with this slug. */
    public Optional<Mission> findMission(String slug) {
        return Optional.ofNullable(keys.missions().get(slug));
    }

    /** The field with this slug. */
    public Optional<Field> findField(String slug) {
        return Optional.ofNullable(keys.fields().get(slug));
    }

    /** The sector with this slug. */
    public Optional<Sector> findSector(String slug) {
        return Optional.ofNullable(keys.sectors().get(slug));
    }

    /** The place with this slug. */
    public Optional<Place> findPlace(String slug) {
        return Optional.ofNullable(keys.places().get(slug));
    }

    /** The source with this slug. */
    public Optional<Source> findSource(String slug) {
        return Optional.ofNullable(keys.sources().get(slug));
    }

    /** The review with this slug. */
    public Optional<Review> findReview(String slug) {
        return data.reviews().stream().filter(review -> review.slug().equals(slug)).findFirst();
    }

    /** Whether a statement comes from made-up data. */
    public boolean isIllustrative(String statement) {
        return illustrative.contains(statement);
    }

    /** The policy with this slug. */
    public Optional<Policy> findPolicy(String slug) {
        return data.policies().stream().filter(policy -> policy.slug().equals(slug)).findFirst();
    }

    /** The part of a plan with this slug. */
    public Optional<Workstream> findWorkstream(String slug) {
        return data.workstreams().stream().filter(stream -> stream.slug().equals(slug)).findFirst();
    }

    /** The event with this slug. */
    public Optional<Event> findEvent(String slug) {
        return data.events().stream().filter(event -> event.slug().equals(slug)).findFirst();
    }

    /** The organisation with this slug. */
    public Optional<Organisation> findOrganisation(String slug) {
        return Optional.ofNullable(keys.organisations().get(slug)).map(organisations()::get);
    }

    /** The organisation with this slug, or else the one into which the one that had it went. */
    public Optional<Organisation> findToday(String slug) {
        var seen = new HashSet<String>();
        String today = slug;
        while (findOrganisation(today).isEmpty() && merged.containsKey(today) && seen.add(today)) {
            today = merged.getOrDefault(today, today);
        }
        return findOrganisation(today);
    }

    /** The collaboration with this slug. */
    public Optional<Collaboration> findCollaboration(String slug) {
        return Optional.ofNullable(keys.collaborations().get(slug)).map(collaborations()::get);
    }

    /** Those of these organisations that a source names, in the order given. */
    public List<String> named(Collection<String> organisations) {
        return organisations.stream().filter(slug -> organisation(indexOf(slug)).isNamed()).toList();
    }

    /** The organisation with this index, from 0. */
    public Organisation organisation(int index) {
        return organisations().get(index);
    }

    /** The index of an organisation that is in this network. */
    public int indexOf(String organisation) {
        return NetworkKeys.indexOf(keys.organisations(), organisation);
    }

    /** Indices of the collaborations that an organisation is a party of, ascending. Do not change it. */
    public int[] tiesOf(int organisation) {
        return adjacency.tiesOf(organisation);
    }

    /** Indices of the other parties of its collaborations, each once, ascending. Do not change it. */
    public int[] neighboursOf(int organisation) {
        return adjacency.neighboursOf(organisation);
    }

    /** The collaborations that an organisation is a party of. */
    public List<Collaboration> collaborationsOf(String organisation) {
        return Arrays.stream(tiesOf(indexOf(organisation))).mapToObj(collaborations()::get).toList();
    }

    /** Slugs of the missions a field is part of, by name or through its wider fields. */
    public Set<String> missionsOfField(String field) {
        return themes.missionsOfField(field);
    }

    /** Slugs of the fields that an organisation is active in: its own, and those of its parts; sorted. */
    public Set<String> fieldsOf(int organisation) {
        return themes.fieldsOf(organisation);
    }

    /** Slugs of the missions that an organisation is active in: those of its fields and of its parts' fields. */
    public Set<String> missionsOf(int organisation) {
        return themes.missionsOf(organisation);
    }

    /** What is directly a part of an organisation, sorted. */
    public List<Organisation> partsOf(String organisation) {
        return themes.partsOf(organisation);
    }

    /** The missions of a region. */
    public List<Mission> missionsOfRegion(String region) {
        return missions().stream().filter(mission -> mission.region().equals(region)).toList();
    }

    /** What a region says of the markets it names. */
    public List<MarketAim> aimsOf(String region) {
        return data.aims().stream().filter(aim -> aim.region().equals(region)).toList();
    }

    /**
     * The nearest organisation at or above this one that lies in the region: the home organisation that a campus abroad
     * belongs to; null where there is none.
     */
    public @Nullable Organisation homeOf(Organisation organisation, String region) {
        var seen = new HashSet<String>();
        Organisation at = organisation;
        while (at != null && seen.add(at.slug())) {
            if (region.equals(at.region())) {
                return at;
            }
            at = at.partOf() == null ? null : findOrganisation(at.partOf()).orElse(null);
        }
        return null;
    }

    /** The widest organisation that this one is part of; itself where it is part of none. */
    public Organisation wholeOf(Organisation organisation) {
        var seen = new HashSet<String>();
        Organisation at = organisation;
        while (at.partOf() != null && seen.add(at.slug()) && keys.organisations().containsKey(at.partOf())) {
            at = organisation(indexOf(at.partOf()));
        }
        return at;
    }
}
