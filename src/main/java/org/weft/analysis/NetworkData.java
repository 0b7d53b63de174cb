package org.weft.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a network is made of, in any order.
 *
 * @param aims what regions say of markets
 * @param alumni counts of alumni
 * @param students counts of students
 */
public record NetworkData(List<Region> regions, List<Market> markets, List<MarketAim> aims, List<Mission> missions,
        List<Field> fields, List<Sector> sectors, List<Place> places, List<Organisation> organisations,
        List<Collaboration> collaborations, List<Review> reviews, List<Source> sources, List<Policy> policies,
        List<Workstream> workstreams, List<Event> events, List<AlumniGroup> alumni,
        List<StudentGroup> students) {

    /** Without a plan, and without counts of people. */
    public NetworkData(List<Region> regions, List<Market> markets, List<MarketAim> aims, List<Mission> missions,
            List<Field> fields, List<Sector> sectors, List<Place> places, List<Organisation> organisations,
            List<Collaboration> collaborations, List<Review> reviews, List<Source> sources) {
        this(regions, markets, aims, missions, fields, sectors, places, organisations, collaborations, reviews,
                sources, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same with other facts; what they are about, and the plan, stay. */
    NetworkData withFacts(List<MarketAim> aims, List<Organisation> organisations, List<Collaboration> collaborations,
            List<Review> reviews, List<AlumniGroup> alumni, List<StudentGroup> students) {
        return new NetworkData(regions, markets, aims, missions, fields, sectors, places, organisations, collaborations,
                reviews, sources, policies, workstreams, events, alumni, students);
    }

    /** The same with other sectors and policies. */
    NetworkData withThemes(List<Sector> otherSectors, List<Policy> otherPolicies) {
        return new NetworkData(regions, markets, aims, missions, fields, otherSectors, places, organisations,
                collaborations, reviews, sources, otherPolicies, workstreams, events, alumni, students);
    }

    /** The same with other markets. */
    NetworkData withMarkets(List<Market> otherMarkets) {
        return new NetworkData(regions, otherMarkets, aims, missions, fields, sectors, places, organisations,
                collaborations, reviews, sources, policies, workstreams, events, alumni, students);
    }

    /** Counts of people, alumni first. */
    List<PeopleGroup> people() {
        return Stream.<PeopleGroup>concat(alumni.stream(), students.stream()).toList();
    }

    /** Ids of all statements that facts with a bearing on gaps rest on, sorted. */
    public Set<String> statements() {
        var ids = new TreeSet<String>();
        Stream.of(organisations.stream().map(Organisation::backing),
                collaborations.stream().map(Collaboration::backing), aims.stream().map(MarketAim::backing),
                sectors.stream().map(Sector::backing), policies.stream().map(Policy::backing),
                people().stream().map(PeopleGroup::backing)).flatMap(Function.identity())
                .forEach(backing -> ids.addAll(backing.statements()));
        reviews.forEach(review -> ids.addAll(review.statements()));
        return ids;
    }

    /** The same with every list sorted by key. */
    NetworkData sorted() {
        return new NetworkData(sort(regions, Region::slug), sort(markets, Market::code),
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

    /** Ids of the statements that come from made-up data. */
    Set<String> illustrative() {
        return Stream
                .of(organisations.stream().map(Organisation::backing),
                        collaborations.stream().map(Collaboration::backing), alumni.stream().map(AlumniGroup::backing),
                        students.stream().map(StudentGroup::backing))
                .flatMap(Function.identity()).flatMap(backing -> backing.claims().stream())
                .filter(claim -> claim.kind() == SourceKind.ILLUSTRATIVE).map(Backing.Claim::statement)
                .collect(Collectors.toUnmodifiableSet());
    }
}
