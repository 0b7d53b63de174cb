package org.weft.analysis;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** A small network put together in words: what is named comes into being, lists are separated by spaces. */
final class Sketch {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final List<Region> regions = new ArrayList<>();
    private final List<Market> markets = new ArrayList<>();
    private final List<MarketAim> aims = new ArrayList<>();
    private final List<Mission> missions = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<Sector> sectors = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Collaboration> ties = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<Policy> policies = new ArrayList<>();
    private final List<Workstream> workstreams = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<AlumniGroup> alumni = new ArrayList<>();
    private final List<StudentGroup> students = new ArrayList<>();

    /** A region called home in GB with the missions health and energy, and the fields nursing and wind. */
    static Sketch home() {
        return new Sketch().region("home", "GB").mission("health").mission("energy").field("nursing", "health")
                .field("wind", "energy");
    }

    Sketch region(String slug, String country) {
        market(country);
        regions.add(new Region(slug, slug, country));
        return this;
    }

    Sketch mission(String slug) {
        missions.add(new Mission(slug, "home", slug, null));
        return this;
    }

    Sketch field(String slug, String in) {
        fields.add(new Field(slug, slug, List.of(), words(in)));
        return this;
    }

    Sketch below(String slug, String broader) {
        fields.add(new Field(slug, slug, List.of(broader), List.of()));
        return this;
    }

    Sketch sector(String slug, String serves, String uses) {
        sectors.add(new Sector(slug, "home", slug, words(serves), words(uses), backed("sector-" + slug)));
        return this;
    }

    Sketch aim(String code, MarketRole role) {
        market(code);
        aims.add(new MarketAim("home", code, role, null, null, backed("aim-" + code + "-" + role)));
        return this;
    }

    /** One at a region ({@code home}) or in a market ({@code MY}). */
    Sketch organisation(String slug, OrganisationKind kind, String at, String worksIn, String... inSectors) {
        boolean isMarket = at.length() == 2;
        if (isMarket) {
            market(at);
        }
        String country = isMarket
                ? at
                : regions.stream().filter(region -> region.slug().equals(at)).findFirst().orElseThrow().country();
        organisations.add(new Organisation(slug, slug, kind, null, isMarket ? null : at, country, null, null,
                words(worksIn), List.of(inSectors), List.of(), backed("org-" + slug)));
        return this;
    }

    Sketch company(String slug, String at) {
        return organisation(slug, OrganisationKind.COMPANY, at, "");
    }

    Sketch centre(String slug, String at, String worksIn) {
        return organisation(slug, OrganisationKind.CENTRE_OF_EXCELLENCE, at, worksIn);
    }

    Sketch part(String slug, String whole) {
        organisations.replaceAll(one -> one.slug().equals(slug)
                ? new Organisation(one.slug(), one.name(), one.kind(), one.status(), one.region(), one.country(),
                        one.place(), whole, one.fields(), one.sectors(), one.aliases(), one.backing())
                : one);
        return this;
    }

    /** Puts an organisation in these sectors. */
    Sketch works(String slug, String inSectors) {
        organisations.replaceAll(one -> one.slug().equals(slug)
                ? new Organisation(one.slug(), one.name(), one.kind(), one.status(), one.region(), one.country(),
                        one.place(), one.partOf(), one.fields(), words(inSectors), one.aliases(), one.backing())
                : one);
        return this;
    }

    /** How many organisations there are. */
    int size() {
        return organisations.size();
    }

    Sketch tie(String parties) {
        return tie(parties, CollaborationStatus.ACTIVE, "");
    }

    Sketch tie(String parties, CollaborationStatus status, String serves) {
        return tie(parties, status, serves, null, null);
    }

    Sketch tie(String parties, CollaborationStatus status, String serves, @Nullable String from,
            @Nullable String to) {
        String slug = String.format("tie-%03d", ties.size());
        ties.add(new Collaboration(slug, slug, CollaborationKind.PARTNERSHIP, status,
                words(parties).stream().sorted().toList(), words(serves), List.of(),
                from == null ? null : new PartialDate(from), to == null ? null : new PartialDate(to), null, null,
                Backing.NONE));
        return this;
    }

    Sketch review(String market, String day) {
        reviews.add(new Review("review-" + reviews.size(), "home", null, market, null, LocalDate.parse(day),
                "analyst", List.of()));
        return this;
    }

    Sketch policy(String slug, @Nullable PolicyStatus status, String inMissions, String inFields, String inSectors,
            String supports) {
        policies.add(new Policy(slug, slug, status, words(inMissions), words(inFields), words(inSectors),
                words(supports), backed("policy-" + slug)));
        return this;
    }

    Sketch workstream(String slug, String covers, String promises) {
        workstreams.add(new Workstream(slug, slug, "home", words(covers), words(promises), null, null, null, null,
                backed("stream-" + slug)));
        return this;
    }

    Sketch event(String slug, EventStatus status, String in) {
        events.add(new Event(slug, slug, EventKind.VISIT, status, "home", words(in), List.of(), List.of(), null, null,
                Backing.NONE));
        return this;
    }

    Sketch alumni(String university, String market, String field, int year, double count, SourceKind kind) {
        market(market);
        String slug = "alumni-" + alumni.size();
        alumni.add(new AlumniGroup(slug, university, market, field.isEmpty() ? null : field, null, year, count,
                new Backing(List.of(new Backing.Claim(slug, "source", kind, LocalDate.of(year, 12, 31), null)))));
        return this;
    }

    Sketch students(String university, String market, String field, int year, double count) {
        market(market);
        String slug = "students-" + students.size();
        students.add(new StudentGroup(slug, university, market, field.isEmpty() ? null : field, year, null, count,
                backed(slug)));
        return this;
    }

    Network network() {
        var sketch = new NetworkData(regions, markets, aims, missions, fields, sectors, List.of(), organisations,
                ties, reviews, List.of(), policies, workstreams, events, alumni, students);
        return new Network(1, TODAY.atStartOfDay(ZoneOffset.UTC), sketch);
    }

    /** The same, loaded in another order. */
    Network shuffled(long seed) {
        var order = new Random(seed);
        for (List<?> list : List.of(regions, markets, aims, missions, fields, sectors, organisations, ties, reviews,
                policies, workstreams, events, alumni, students)) {
            Collections.shuffle(list, order);
        }
        return network();
    }

    Region homeRegion() {
        return regions.getFirst();
    }

    /**
     * A seeded network, small and awkward: homes, organisations of another region of the same country and of three
     * markets, some in none; ties of two and three parties of every status, doubled ones, dated ones; parts.
     */
    static Sketch random(long seed) {
        var chance = new Random(seed);
        Sketch sketch = home().region("next", "GB").field("law", "");
        String[] places = {"home", "home", "home", "next", "MY", "MY", "DE", "US"};
        String[] works = {"nursing", "wind", "nursing wind", "law", "", "nursing law"};
        int count = 2 + chance.nextInt(14);
        for (int i = 0; i < count; i++) {
            sketch.organisation(name(i),
                    chance.nextBoolean() ? OrganisationKind.CENTRE_OF_EXCELLENCE : OrganisationKind.UNIVERSITY,
                    places[chance.nextInt(places.length)], works[chance.nextInt(works.length)]);
            if (i > 0 && chance.nextInt(8) == 0) {
                sketch.part(name(i), name(chance.nextInt(i)));
            }
        }
        int howMany = chance.nextInt(count * 2);
        for (int i = 0; i < howMany; i++) {
            var parties = new TreeSet<String>();
            int size = chance.nextInt(4) == 0 ? 3 : 2;
            for (int j = 0; j < size; j++) {
                parties.add(name(chance.nextInt(count)));
            }
            if (parties.size() > 1) {
                CollaborationStatus[] statuses = CollaborationStatus.values();
                sketch.tie(String.join(" ", parties),
                        chance.nextInt(3) > 0 ? CollaborationStatus.ACTIVE : statuses[chance.nextInt(4)],
                        new String[]{"", "health", "energy", "health energy"}[chance.nextInt(4)],
                        chance.nextBoolean() ? null : String.valueOf(2019 + chance.nextInt(10)), null);
            }
        }
        return sketch;
    }

    static String name(int i) {
        return String.format("o%02d", i);
    }

    private void market(String code) {
        if (markets.stream().noneMatch(market -> market.code().equals(code))) {
            markets.add(new Market(code, code));
        }
    }

    private static Backing backed(String statement) {
        return new Backing(List.of(new Backing.Claim(statement, "source", SourceKind.DOCUMENT,
                LocalDate.of(2025, 1, 1), null)));
    }

    static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split(" ", -1));
    }
}
