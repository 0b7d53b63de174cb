package org.weft.analysis;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A made-up network whose structure is known: communities that work in the same fields, ties with dates, and pairs that
 * ought to have a tie and were given none (planted gaps), to see whether questions find them. A planted partition model
 * (Condon and Karp, "Algorithms for graph partitioning on the planted partition model", Random Structures and Algorithms
 * 18, 2001): two organisations of one community have a tie with one chance, two of different ones with another.
 *
 * <p>A planted gap is a home organisation and one abroad of the same community, without a tie, that share fields and have
 * {@value #SHARED_PARTNERS} partners in common (ties are added to make it so). Names are made of numbers; every statement
 * comes from one ILLUSTRATIVE source. The same shape gives the same network. Running time O(organisations²).
 */
public final class PlantedNetwork {

    /** Partners that the two ends of a planted gap have in common, at least. */
    public static final int SHARED_PARTNERS = 3;

    private static final List<String> MARKETS = List.of("AU", "CA", "DE", "FR", "IN", "JP", "MY", "SG", "US");
    private static final int FIELDS = 5;

    private final Shape shape;
    private final Random random;
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final TreeMap<String, Integer> years = new TreeMap<>();
    private final Set<String> kept = new TreeSet<>();
    private final List<Pair> gaps = new ArrayList<>();

    /**
     * What to make.
     *
     * @param organisations 0 or more; half of them at home
     * @param communities 1 or more, each with a mission and fields of its own
     * @param within chance of a tie inside a community, in [0, 1]
     * @param between chance of a tie across, in [0, 1]
     * @param gaps how many gaps to plant; fewer where there are not so many pairs
     * @param firstYear of the first tie
     * @param lastYear of the last tie
     */
    public record Shape(int organisations, int communities, double within, double between, int gaps, int firstYear,
            int lastYear, long seed) {

        /** Refuses numbers out of range. */
        public Shape {
            if (organisations < 0 || communities < 1 || gaps < 0 || firstYear > lastYear
                    || !(within >= 0 && within <= 1)
                    || !(between >= 0 && between <= 1)) {
                throw new IllegalArgumentException(
                        "a planted network needs 0 or more organisations and gaps, 1 or more "
                                + "communities, chances from 0 to 1, and a first year that is not after the last");
            }
        }
    }

    /** A planted gap: slugs of the home organisation and of the other. */
    public record Pair(String home, String other) {}

    /** Makes it. */
    public PlantedNetwork(Shape shape) {
        this.shape = shape;
        this.random = new Random(shape.seed());
        for (int community = 0; community < shape.communities(); community++) {
            for (int i = 0; i < FIELDS; i++) {
                fields.add(new Field(name("field", community) + '-' + i, name("Field", community) + ' ' + i,
                        List.of(),
                        List.of(name("mission", community))));
            }
        }
        IntStream.range(0, shape.organisations()).forEach(i -> organisations.add(organisation(i)));
        addTies();
        plant();
    }

    /** The region from which it is looked at; every second organisation lies in it. */
    public static Region region() {
        return new Region("home", "Home", "GB");
    }

    /** The planted gaps, by slug. */
    public List<Pair> gaps() {
        return List.copyOf(gaps);
    }

    /** The network. */
    public Network network() {
        List<Mission> missions = IntStream.range(0, shape.communities())
                .mapToObj(i -> new Mission(name("mission", i), "home", name("Mission", i), null)).toList();
        List<MarketAim> aims = MARKETS.stream().map(code -> new MarketAim("home", code, MarketRole.FOCUS,
                code.compareTo("F") < 0 ? Tier.CORE : Tier.EMERGING, null, backing("aim-" + code))).toList();
        var ties = new ArrayList<Collaboration>();
        years.forEach((pair, year) -> ties.add(tie(pair, year)));
        return new Network(1, LocalDate.of(shape.lastYear(), 12, 31).atStartOfDay(ZoneOffset.UTC),
                new NetworkData(List.of(region()), MARKETS.stream().map(code -> new Market(code, code)).toList(), aims,
                        missions, fields, List.of(), List.of(), organisations, ties, List.of(),
                        List.of(new Source("made-up", "Made up", SourceKind.ILLUSTRATIVE, null))));
    }

    private Organisation organisation(int number) {
        int community = number / 2 % shape.communities();
        boolean isHome = number % 2 == 0;
        List<Integer> order = new ArrayList<>(IntStream.range(0, FIELDS).boxed().toList());
        Collections.shuffle(order, random);
        List<String> own = order.subList(0, 2 + random.nextInt(2)).stream()
                .map(field -> name("field", community) + '-' + field).sorted().toList();
        List<OrganisationKind> kinds = List.of(OrganisationKind.values());
        OrganisationKind kind = kinds.get(random.nextInt(kinds.size()));
        String slug = String.format("organisation-%04d", number);
        return new Organisation(slug, "Organisation " + number, kind, OrganisationStatus.EXISTING,
                isHome ? "home" : null, isHome ? "GB" : MARKETS.get(random.nextInt(MARKETS.size())), null, null, own,
                List.of(), List.of(), backing(slug));
    }

    private void addTies() {
        for (int one = 0; one < organisations.size(); one++) {
            for (int other = one + 1; other < organisations.size(); other++) {
                double chance = community(one) == community(other) ? shape.within() : shape.between();
                if (random.nextDouble() < chance) {
                    put(one, other);
                }
            }
        }
    }

    private void plant() {
        var pairs = new ArrayList<int[]>();
        for (int home = 0; home < organisations.size(); home += 2) {
            for (int other = 1; other < organisations.size(); other += 2) {
                if (community(home) == community(other)) {
                    pairs.add(new int[]{home, other});
                }
            }
        }
        Collections.shuffle(pairs, random);
        pairs.stream().limit(shape.gaps()).forEach(pair -> kept.add(key(pair[0], pair[1])));
        pairs.stream().limit(shape.gaps()).forEach(pair -> plant(pair[0], pair[1]));
        gaps.sort(java.util.Comparator.comparing(Pair::home).thenComparing(Pair::other));
    }

    private void plant(int home, int other) {
        years.remove(key(home, other));
        List<Integer> partners = new ArrayList<>(IntStream.range(0, organisations.size())
                .filter(i -> i != home && i != other && community(i) == community(home)
                        && !kept.contains(key(home, i)) && !kept.contains(key(other, i)))
                .boxed().toList());
        Collections.shuffle(partners, random);
        partners.stream().limit(SHARED_PARTNERS).forEach(partner -> {
            put(home, partner);
            put(other, partner);
        });
        gaps.add(new Pair(organisations.get(home).slug(), organisations.get(other).slug()));
    }

    /** Keeps the year of a tie that is there. */
    private void put(int one, int other) {
        int year = shape.firstYear() + random.nextInt(shape.lastYear() - shape.firstYear() + 1);
        years.putIfAbsent(key(one, other), year);
    }

    private Collaboration tie(String pair, int year) {
        String[] ends = pair.split(" ", -1);
        int one = Integer.parseInt(ends[0]);
        int other = Integer.parseInt(ends[1]);
        String slug = "tie-" + pair.replace(' ', '-');
        String mission = community(one) == community(other) ? name("mission", community(one)) : null;
        int month = 1 + Math.floorMod(pair.hashCode(), 12);
        return new Collaboration(slug, "Tie " + pair, CollaborationKind.RESEARCH_PARTNERSHIP,
                CollaborationStatus.ACTIVE,
                List.of(organisations.get(one).slug(), organisations.get(other).slug()), only(mission), List.of(),
                new PartialDate(String.format("%04d-%02d", year, month)), null, null, null,
                new Backing(List.of(new Backing.Claim("says-" + slug, "made-up", SourceKind.ILLUSTRATIVE,
                        LocalDate.of(year, month, 28), CollaborationStatus.ACTIVE))));
    }

    private int community(int organisation) {
        return organisation / 2 % shape.communities();
    }

    private static List<String> only(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static Backing backing(String what) {
        return new Backing(List.of(new Backing.Claim("says-" + what, "made-up", SourceKind.ILLUSTRATIVE, null, null)));
    }

    private static String key(int one, int other) {
        return Math.min(one, other) + " " + Math.max(one, other);
    }

    private static String name(String what, int community) {
        return what + '-' + community;
    }
}
