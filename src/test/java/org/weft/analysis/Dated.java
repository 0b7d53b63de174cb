package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Seeded networks in which there is something of every kind of gap, and something to replay. */
final class Dated {

    private static final List<String> SECTORS = List.of("sector-0", "sector-1", "sector-2");

    private Dated() {
    }

    /** With ends, reviews, second statements, sectors, policies and counts of people. */
    static Stream<Network> networks(int count) {
        return IntStream.range(0, count).mapToObj(Dated::network);
    }

    private static Network network(int seed) {
        var random = new Random(seed);
        NetworkData d = Planted.seeded(seed).data();
        List<Organisation> organisations = d.organisations().stream().map(one -> inSectors(one, random)).toList();
        List<Collaboration> ties = d.collaborations().stream().map(tie -> ended(tie, random)).toList();
        List<Review> reviews = List.of(review("r1", "MY", 2016), review("r2", "DE", 2012));
        List<String> fields = d.fields().stream().map(Field::slug).toList();
        List<Sector> sectors = SECTORS.stream().map(slug -> new Sector(slug, "home", slug, List.of(),
                some(fields, random), backed("says-" + slug, "more-" + slug))).toList();
        List<Policy> policies = IntStream.range(0, 4).mapToObj(i -> policy("policy-" + i, d, random)).toList();
        return Planted.of(d
                .withFacts(d.aims(), organisations, ties, reviews, List.of(alumni(2012), alumni(2018)), List.of())
                .withThemes(sectors, policies));
    }

    private static Policy policy(String slug, NetworkData d, Random random) {
        List<String> missions = some(d.missions().stream().map(Mission::slug).toList(), random);
        List<String> fields = random.nextBoolean()
                ? List.of()
                : some(d.fields().stream().map(Field::slug).toList(), random);
        return new Policy(slug, slug, PolicyStatus.IN_FORCE, missions.subList(0, Math.min(1, missions.size())), fields,
                List.of(), List.of(), backed("says-" + slug, "more-" + slug));
    }

    private static Review review(String slug, String market, int year) {
        return new Review(slug, "home", null, market, null, LocalDate.of(year, 1, 1), "analyst",
                List.of("says-" + slug));
    }

    private static AlumniGroup alumni(int year) {
        return new AlumniGroup("alumni-" + year, "organisation-0000", "SG", null, null, year, 60 + year % 10,
                new Backing(List.of(new Backing.Claim("counts-" + year, "other", SourceKind.DATASET,
                        LocalDate.of(year, 6, 1), null))));
    }

    private static Organisation inSectors(Organisation one, Random random) {
        var claims = new ArrayList<>(one.backing().claims());
        claims.add(claim("more-" + one.slug(), null));
        return new Organisation(one.slug(), one.name(), one.kind(), one.status(), one.region(), one.country(),
                one.place(), one.partOf(), one.fields(), one.region() == null ? List.of() : some(SECTORS, random),
                one.aliases(), new Backing(claims));
    }

    private static Collaboration ended(Collaboration tie, Random random) {
        var claims = new ArrayList<>(tie.backing().claims());
        boolean isEnded = random.nextInt(3) == 0;
        if (random.nextBoolean()) {
            claims.add(claim("more-" + tie.slug(), isEnded ? CollaborationStatus.ENDED : null));
        }
        PartialDate end = isEnded ? new PartialDate(String.valueOf(2012 + random.nextInt(12))) : null;
        return new Collaboration(tie.slug(), tie.name(), tie.kind(), tie.status(), tie.parties(), tie.missions(),
                tie.fields(), random.nextInt(6) == 0 ? null : tie.startedOn(), end, null, null, new Backing(claims));
    }

    static Backing backed(String... statements) {
        return new Backing(Stream.of(statements).map(statement -> claim(statement, null)).toList());
    }

    private static Backing.Claim claim(String statement, @Nullable CollaborationStatus status) {
        return new Backing.Claim(statement, "other", SourceKind.DOCUMENT, LocalDate.of(2019, 1, 1), status);
    }

    private static List<String> some(List<String> values, Random random) {
        return values.stream().filter(value -> random.nextInt(2) == 0).toList();
    }

    /** Most statements recorded on some day, each saying a part of its fact; of some the values are lost. */
    static History history(Network network, long seed) {
        var random = new Random(seed);
        var found = new ArrayList<History.Recorded>();
        said(network).forEach((statement, said) -> {
            LocalDate day = LocalDate.of(2010 + random.nextInt(15), 1 + random.nextInt(12), 1);
            var part = new TreeMap<>(said);
            part.keySet().removeIf(column -> !column.equals("parties") && random.nextInt(3) == 0);
            int fate = random.nextInt(8);
            if (fate > 0) {
                found.add(fate == 1
                        ? new History.Recorded(statement, day, History.Extent.LOST, Map.of())
                        : new History.Recorded(statement, day,
                                fate == 2 ? History.Extent.WHOLE : History.Extent.PART, part));
            }
        });
        found.sort(Comparator.comparing(History.Recorded::on).thenComparing(History.Recorded::statement));
        return new History(found);
    }

    private static Map<String, Map<String, List<String>>> said(Network network) {
        var found = new TreeMap<String, Map<String, List<String>>>();
        network.data().statements().forEach(statement -> found.put(statement, Map.of()));
        network.organisations().forEach(one -> one.backing().statements().forEach(statement -> found.put(statement,
                Map.of("fields", one.fields(), "sectors", one.sectors(), "country", of(one.country()), "region",
                        of(one.region()), "kind", of(one.kind())))));
        network.collaborations().forEach(tie -> tie.backing().statements().forEach(statement -> found.put(statement,
                Map.of("parties", tie.parties(), "missions", tie.missions(), "status", of(tie.status()), "startedOn",
                        of(tie.startedOn()), "endedOn", of(tie.endedOn())))));
        network.sectors().forEach(sector -> sector.backing().statements()
                .forEach(statement -> found.put(statement,
                        Map.of("region", of(sector.region()), "fields", sector.fields()))));
        network.data().policies().forEach(policy -> policy.backing().statements().forEach(statement -> found
                .put(statement, Map.of("missions", policy.missions(), "fields", policy.fields()))));
        return found;
    }

    private static List<String> of(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }
}
