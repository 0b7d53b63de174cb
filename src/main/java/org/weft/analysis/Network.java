package org.weft.analysis;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final Data data;
    private final Map<String, Region> regions;
    private final Map<String, Market> markets;
    private final Map<String, Mission> missions;
    private final Map<String, Field> fields;
    private final Map<String, Sector> sectors;
    private final Map<String, Place> places;
    private final Map<String, Source> sources;
    private final Map<String, Integer> organisationIndex;
    private final Map<String, Integer> collaborationIndex;
    private final Map<String, Set<String>> missionsOfField;
    private final List<Set<String>> fieldsOfOrganisation;
    private final List<Set<String>> missionsOfOrganisation;
    private final Map<String, List<Organisation>> partsOf;
    private final Set<String> illustrative;
    private final int[][] ties;
    private final int[][] neighbours;

    /**
     * What a network is made of, in any order.
     *
     * @param aims what regions say of markets
     * @param alumni counts of alumni
     * @param students counts of students
     */
    public record Data(List<Region> regions, List<Market> markets, List<MarketAim> aims, List<Mission> missions,
            List<Field> fields, List<Sector> sectors, List<Place> places, List<Organisation> organisations,
            List<Collaboration> collaborations, List<Review> reviews, List<Source> sources, List<Policy> policies,
            List<Workstream> workstreams, List<Event> events, List<AlumniGroup> alumni,
            List<StudentGroup> students) {

        /** Without a plan, and without counts of people. */
        public Data(List<Region> regions, List<Market> markets, List<MarketAim> aims, List<Mission> missions,
                List<Field> fields, List<Sector> sectors, List<Place> places, List<Organisation> organisations,
                List<Collaboration> collaborations, List<Review> reviews, List<Source> sources) {
            this(regions, markets, aims, missions, fields, sectors, places, organisations, collaborations, reviews,
                    sources, List.of(), List.of(), List.of(), List.of(), List.of());
        }

        /** The same with other facts; what they are about, and the plan, stay. */
        Data withFacts(List<MarketAim> aims, List<Organisation> organisations, List<Collaboration> collaborations,
                List<Review> reviews, List<AlumniGroup> alumni, List<StudentGroup> students) {
            return new Data(regions, markets, aims, missions, fields, sectors, places, organisations, collaborations,
                    reviews, sources, policies, workstreams, events, alumni, students);
        }

        private Data sorted() {
            return new Data(sort(regions, Region::slug), sort(markets, Market::code),
                    sort(aims, aim -> aim.region() + ' ' + aim.market() + ' ' + aim.role()),
                    sort(missions, Mission::slug), sort(fields, Field::slug), sort(sectors, Sector::slug),
                    sort(places, Place::slug), sort(organisations, Organisation::slug),
                    sort(collaborations, Collaboration::slug), sort(reviews, Review::slug),
                    sort(sources, Source::slug), sort(policies, Policy::slug), sort(workstreams, Workstream::slug),
                    sort(events, Event::slug), sort(alumni, AlumniGroup::slug), sort(students, StudentGroup::slug));
        }

        private static <T> List<T> sort(List<T> values, Function<T, String> key) {
            return values.stream().sorted(Comparator.comparing(key)).toList();
        }
    }

    /**
     * Sorts, indexes and links the data.
     *
     * @param version the state of the graph it was read from
     * @param at when that state was written
     * @throws IllegalArgumentException when a key stands twice, or a collaboration names an organisation that is not there
     */
    public Network(long version, ZonedDateTime at, Data data) {
        this.version = version;
        this.at = at;
        this.data = data.sorted();
        regions = byKey(this.data.regions(), Region::slug);
        markets = byKey(this.data.markets(), Market::code);
        missions = byKey(this.data.missions(), Mission::slug);
        fields = byKey(this.data.fields(), Field::slug);
        sectors = byKey(this.data.sectors(), Sector::slug);
        places = byKey(this.data.places(), Place::slug);
        sources = byKey(this.data.sources(), Source::slug);
        organisationIndex = index(this.data.organisations(), Organisation::slug);
        collaborationIndex = index(this.data.collaborations(), Collaboration::slug);
        missionsOfField = new HashMap<>();
        for (Field field : fields()) {
            missionsOfField.put(field.slug(), closure(field));
        }
        partsOf = organisations().stream().filter(organisation -> organisation.partOf() != null)
                .collect(Collectors.groupingBy(organisation -> Objects.requireNonNull(organisation.partOf())));
        fieldsOfOrganisation = organisations().stream().map(organisation -> {
            var found = new TreeSet<String>();
            addFields(organisation, new HashSet<>(), found);
            return (Set<String>) found;
        }).toList();
        missionsOfOrganisation = fieldsOfOrganisation.stream().map(this::missionsOf).toList();
        illustrative = Stream
                .of(organisations().stream().map(Organisation::backing),
                        collaborations().stream().map(Collaboration::backing),
                        this.data.alumni().stream().map(AlumniGroup::backing),
                        this.data.students().stream().map(StudentGroup::backing))
                .flatMap(Function.identity()).flatMap(backing -> backing.claims().stream())
                .filter(claim -> claim.kind() == SourceKind.ILLUSTRATIVE).map(Backing.Claim::statement)
                .collect(Collectors.toSet());
        ties = new int[organisations().size()][];
        neighbours = new int[organisations().size()][];
        link();
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
    public Data data() {
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
        return Optional.ofNullable(regions.get(slug));
    }

    /** The market with this code. */
    public Optional<Market> findMarket(String code) {
        return Optional.ofNullable(markets.get(code));
    }

    /** The mission with this slug. */
    public Optional<Mission> findMission(String slug) {
        return Optional.ofNullable(missions.get(slug));
    }

    /** The field with this slug. */
    public Optional<Field> findField(String slug) {
        return Optional.ofNullable(fields.get(slug));
    }

    /** The sector with this slug. */
    public Optional<Sector> findSector(String slug) {
        return Optional.ofNullable(sectors.get(slug));
    }

    /** The place with this slug. */
    public Optional<Place> findPlace(String slug) {
        return Optional.ofNullable(places.get(slug));
    }

    /** The source with this slug. */
    public Optional<Source> findSource(String slug) {
        return Optional.ofNullable(sources.get(slug));
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
        return Optional.ofNullable(organisationIndex.get(slug)).map(organisations()::get);
    }

    /** The collaboration with this slug. */
    public Optional<Collaboration> findCollaboration(String slug) {
        return Optional.ofNullable(collaborationIndex.get(slug)).map(collaborations()::get);
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
        Integer index = organisationIndex.get(organisation);
        if (index == null) {
            throw new IllegalArgumentException("no organisation '" + organisation + "' in this network");
        }
        return index;
    }

    /** Indices of the collaborations that an organisation is a party of, ascending. Do not change it. */
    public int[] tiesOf(int organisation) {
        return ties[organisation];
    }

    /** Indices of the other parties of its collaborations, each once, ascending. Do not change it. */
    public int[] neighboursOf(int organisation) {
        return neighbours[organisation];
    }

    /** The collaborations that an organisation is a party of. */
    public List<Collaboration> collaborationsOf(String organisation) {
        var found = new ArrayList<Collaboration>();
        for (int tie : ties[indexOf(organisation)]) {
            found.add(collaborations().get(tie));
        }
        return found;
    }

    /** Slugs of the missions a field is part of, by name or through its wider fields. */
    public Set<String> missionsOfField(String field) {
        return missionsOfField.getOrDefault(field, Set.of());
    }

    /** Slugs of the fields that an organisation is active in: its own, and those of its parts; sorted. */
    public Set<String> fieldsOf(int organisation) {
        return fieldsOfOrganisation.get(organisation);
    }

    /** Slugs of the missions that an organisation is active in: those of its fields and of its parts' fields. */
    public Set<String> missionsOf(int organisation) {
        return missionsOfOrganisation.get(organisation);
    }

    /** What is directly a part of an organisation, sorted. */
    public List<Organisation> partsOf(String organisation) {
        return partsOf.getOrDefault(organisation, List.of());
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
        while (at.partOf() != null && seen.add(at.slug()) && organisationIndex.containsKey(at.partOf())) {
            at = organisation(indexOf(at.partOf()));
        }
        return at;
    }

    private Set<String> closure(Field field) {
        var found = new TreeSet<String>();
        addMissions(field, new HashSet<>(), found);
        return found;
    }

    /** Adds the missions of a field and of all that are wider; {@code seen} stops a circle. */
    private void addMissions(Field field, Set<String> seen, Set<String> found) {
        if (seen.add(field.slug())) {
            found.addAll(field.missions());
            field.broader().forEach(wider -> findField(wider).ifPresent(at -> addMissions(at, seen, found)));
        }
    }

    private Set<String> missionsOf(Set<String> fields) {
        var found = new TreeSet<String>();
        fields.forEach(field -> found.addAll(missionsOfField(field)));
        return found;
    }

    /** Adds the fields of an organisation and of all that is part of it; {@code seen} stops a circle of parts. */
    private void addFields(Organisation organisation, Set<String> seen, Set<String> found) {
        if (seen.add(organisation.slug())) {
            found.addAll(organisation.fields());
            partsOf(organisation.slug()).forEach(part -> addFields(part, seen, found));
        }
    }

    private void link() {
        var tiesOf = new ArrayList<List<Integer>>();
        var neighboursOf = new ArrayList<Set<Integer>>();
        for (int i = 0; i < organisations().size(); i++) {
            tiesOf.add(new ArrayList<>());
            neighboursOf.add(new TreeSet<>());
        }
        for (int tie = 0; tie < collaborations().size(); tie++) {
            List<String> parties = collaborations().get(tie).parties();
            for (String party : new TreeSet<>(parties)) {
                int one = indexOf(party);
                tiesOf.get(one).add(tie);
                for (String other : parties) {
                    if (!other.equals(party)) {
                        neighboursOf.get(one).add(indexOf(other));
                    }
                }
            }
        }
        for (int i = 0; i < ties.length; i++) {
            ties[i] = ints(tiesOf.get(i));
            neighbours[i] = ints(neighboursOf.get(i));
        }
    }

    private static int[] ints(Collection<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private static <T> Map<String, T> byKey(List<T> values, Function<T, String> key) {
        var found = new TreeMap<String, T>();
        for (T value : values) {
            if (found.put(key.apply(value), value) != null) {
                throw new IllegalArgumentException("'" + key.apply(value) + "' stands twice");
            }
        }
        return found;
    }

    private static <T> Map<String, Integer> index(List<T> values, Function<T, String> key) {
        var found = new HashMap<String, Integer>();
        for (int i = 0; i < values.size(); i++) {
            if (found.put(key.apply(values.get(i)), i) != null) {
                throw new IllegalArgumentException("'" + key.apply(values.get(i)) + "' stands twice");
            }
        }
        return found;
    }
}
