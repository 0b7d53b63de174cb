package org.weft.analysis;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
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
    private final PlantedTies ties;

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

        int communityOf(int organisation) {
            return organisation / 2 % communities;
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
        ties = new PlantedTies(shape, random);
    }

    /** The region from which it is looked at; every second organisation lies in it. */
    public static Region region() {
        return new Region("home", "Home", "GB");
    }

    /** The planted gaps, by slug. */
    public List<Pair> gaps() {
        return ties.gaps().stream()
                .map(gap -> new Pair(organisations.get(gap[0]).slug(), organisations.get(gap[1]).slug()))
                .sorted(Comparator.comparing(Pair::home).thenComparing(Pair::other)).toList();
    }

    /** The network. */
    public Network network() {
        List<Mission> missions = IntStream.range(0, shape.communities())
                .mapToObj(i -> new Mission(name("mission", i), "home", name("Mission", i), null)).toList();
        List<MarketAim> aims = MARKETS.stream().map(code -> new MarketAim("home", code, MarketRole.FOCUS,
                code.compareTo("F") < 0 ? Tier.CORE : Tier.EMERGING, null, backing("aim-" + code))).toList();
        List<Collaboration> made = ties.years().entrySet().stream().map(tie -> tie(tie.getKey(), tie.getValue()))
                .toList();
        return new Network(1, LocalDate.of(shape.lastYear(), 12, 31).atStartOfDay(ZoneOffset.UTC),
                new NetworkData(List.of(region()), MARKETS.stream().map(code -> new Market(code, code)).toList(), aims,
                        missions, fields, List.of(), List.of(), organisations, made, List.of(),
                        List.of(new Source("made-up", "Made up", SourceKind.ILLUSTRATIVE, null))));
    }

    private Organisation organisation(int number) {
        int community = community(number);
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
        return shape.communityOf(organisation);
    }

    private static List<String> only(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static Backing backing(String what) {
        return new Backing(List.of(new Backing.Claim("says-" + what, "made-up", SourceKind.ILLUSTRATIVE, null, null)));
    }

    private static String name(String what, int community) {
        return what + '-' + community;
    }
}
