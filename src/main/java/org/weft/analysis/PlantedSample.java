package org.weft.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A {@link PlantedNetwork} of a size at which not every pair can be looked at: so many ties are drawn as are asked for,
 * {@value #WITHIN} of them inside a community, instead of a chance for each pair. Nothing but the pairs that have a tie is
 * kept; organisations are made anew from the seed and their number whenever they are asked for.
 *
 * <p>A planted gap is as there: a home organisation and one abroad of the same community that share a field, have no tie and
 * {@value PlantedNetwork#SHARED_PARTNERS} partners in common. The same shape gives the same sample. Running time
 * O(organisations + ties), expected; memory O(ties).
 */
public final class PlantedSample {

    /** The most organisations there may be. */
    public static final int MOST_ORGANISATIONS = 1_000_000;

    private static final double WITHIN = 0.85;
    private static final int FIELDS = 5;
    private static final int LARGEST_NUMBER_OF_COMMUNITIES = 12;
    private static final int SMALLEST_COMMUNITY = 20;
    private static final int MOST_TIES = 10_000_000;
    private static final int FIRST_YEAR = 2010;
    private static final int YEARS = 16;
    private static final int TRIES = 1000;
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final List<String> MARKETS = List.of("AU", "CA", "DE", "FR", "IN", "JP", "MY", "SG", "US");

    private final Shape shape;
    private final SplittableRandom random;
    private final PairSet apart = new PairSet();
    private final PairSet tied = new PairSet();
    private final List<int[]> gaps = new ArrayList<>();
    private final List<int[]> bridges = new ArrayList<>();

    /**
     * What to make.
     *
     * @param organisations 10 to {@value PlantedSample#MOST_ORGANISATIONS}; every second one at home
     * @param ties how many, those of planted gaps included; see {@link #mostTies}
     * @param gaps how many gaps to plant, at most one for ten organisations
     * @param seed the start of the random numbers
     */
    public record Shape(int organisations, int ties, int gaps, long seed) {

        /** Refuses numbers out of range, with what would be right. */
        public Shape {
            require(organisations >= 10 && organisations <= MOST_ORGANISATIONS,
                    "organisations may be 10 to " + MOST_ORGANISATIONS);
            require(gaps >= 0 && gaps <= organisations / 10,
                    organisations + " organisations have room for 0 to " + organisations / 10 + " gaps");
            int least = 2 * PlantedNetwork.SHARED_PARTNERS * gaps;
            require(ties >= least && ties <= mostTies(organisations), organisations + " organisations with " + gaps
                    + " gaps have room for " + least + " to " + mostTies(organisations) + " ties");
        }

        private static void require(boolean isRight, String sentence) {
            if (!isRight) {
                throw new IllegalArgumentException(sentence);
            }
        }

        /** Each with a mission and fields of its own: one for every 20 organisations, 12 at most. */
        public int communities() {
            return PlantedSample.communities(organisations);
        }

        int communityOf(int organisation) {
            return organisation / 2 % communities();
        }
    }

    /** The most ties that so many organisations have room for, so that communities stay sparse. */
    public static int mostTies(int organisations) {
        return (int) Math.min(MOST_TIES,
                (long) organisations * (organisations - 1) / (4L * communities(organisations)));
    }

    private static int communities(int organisations) {
        return Math.clamp(organisations / SMALLEST_COMMUNITY, 1, LARGEST_NUMBER_OF_COMMUNITIES);
    }

    /** Draws the gaps and what joins their ends. */
    public PlantedSample(Shape shape) {
        this.shape = shape;
        this.random = new SplittableRandom(shape.seed());
        drawGaps();
        gaps.removeIf(gap -> !bridge(gap));
    }

    /** Countries that the region looks towards. */
    public List<String> markets() {
        return MARKETS;
    }

    /** The missions of {@link PlantedNetwork#region}. */
    public List<Mission> missions() {
        return IntStream.range(0, shape.communities())
                .mapToObj(i -> new Mission("mission-" + i, PlantedNetwork.region().slug(), "Mission " + i, null))
                .toList();
    }

    /** The fields, five for each mission. */
    public List<Field> fields() {
        return IntStream.range(0, shape.communities() * FIELDS).mapToObj(i -> new Field(field(i / FIELDS, i % FIELDS),
                "Field " + i / FIELDS + '-' + i % FIELDS, List.of(), List.of("mission-" + i / FIELDS))).toList();
    }

    /** The organisation of a number from 0. */
    public Organisation organisation(int number) {
        var own = new SplittableRandom(shape.seed() * 0x9E3779B97F4A7C15L + number);
        boolean isHome = number % 2 == 0;
        OrganisationKind[] kinds = OrganisationKind.values();
        OrganisationKind kind = kinds[own.nextInt(kinds.length)];
        String country = isHome ? PlantedNetwork.region().country() : MARKETS.get(own.nextInt(MARKETS.size()));
        return new Organisation(slug(number), name(number), kind, OrganisationStatus.EXISTING,
                isHome ? PlantedNetwork.region().slug() : null, country, null, null, fields(number, own), List.of(),
                List.of(), Backing.NONE);
    }

    /** The planted gaps, by slug. */
    public List<PlantedNetwork.Pair> gaps() {
        return gaps.stream().map(gap -> new PlantedNetwork.Pair(slug(gap[0]), slug(gap[1])))
                .sorted(Comparator.comparing(PlantedNetwork.Pair::home).thenComparing(PlantedNetwork.Pair::other))
                .toList();
    }

    /** Hands out the ties one by one, each once; to be called once. */
    public void ties(Consumer<Collaboration> taker) {
        bridges.forEach(bridge -> taker.accept(tie(bridge[0], bridge[1])));
        while (tied.size() < shape.ties()) {
            int one = random.nextInt(shape.organisations());
            int other = random.nextDouble() < WITHIN ? neighbour(one) : random.nextInt(shape.organisations());
            if (one != other && !apart.contains(one, other) && tied.add(one, other)) {
                taker.accept(tie(one, other));
            }
        }
    }

    private void drawGaps() {
        for (int tries = 0; gaps.size() < shape.gaps() && tries < TRIES * (shape.gaps() + 1); tries++) {
            int home = random.nextInt((shape.organisations() + 1) / 2) * 2;
            int other = neighbour(home);
            if (other % 2 == 1 && !Collections.disjoint(organisation(home).fields(), organisation(other).fields())
                    && apart.add(home, other)) {
                gaps.add(new int[]{home, other});
            }
        }
    }

    /** Whether partners in common could be found. */
    private boolean bridge(int[] gap) {
        var partners = new ArrayList<Integer>();
        for (int tries = 0; partners.size() < PlantedNetwork.SHARED_PARTNERS && tries < TRIES; tries++) {
            int partner = neighbour(gap[0]);
            if (partner != gap[0] && partner != gap[1] && !partners.contains(partner)
                    && !apart.contains(gap[0], partner) && !apart.contains(gap[1], partner)) {
                partners.add(partner);
            }
        }
        if (partners.size() < PlantedNetwork.SHARED_PARTNERS) {
            return false;
        }
        for (int end : gap) {
            partners.stream().filter(partner -> tied.add(end, partner))
                    .forEach(partner -> bridges.add(new int[]{end, partner}));
        }
        return true;
    }

    /** Somebody of the same community, perhaps the same one. */
    private int neighbour(int organisation) {
        int pairs = 2 * shape.communities();
        int drawn;
        do {
            drawn = random.nextInt(shape.organisations() / pairs + 1) * pairs + 2 * shape.communityOf(organisation)
                    + random.nextInt(2);
        } while (drawn >= shape.organisations());
        return drawn;
    }

    private Collaboration tie(int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        var own = new SplittableRandom(shape.seed() + ((long) high << 32 | low));
        int year = FIRST_YEAR + own.nextInt(YEARS);
        List<String> missions = shape.communityOf(one) == shape.communityOf(other)
                ? List.of("mission-" + shape.communityOf(one))
                : List.of();
        return new Collaboration("tie-" + low + '-' + high, name(low) + " and " + name(high),
                CollaborationKind.RESEARCH_PARTNERSHIP, CollaborationStatus.ACTIVE,
                Stream.of(slug(low), slug(high)).sorted().toList(),
                missions, List.of(), new PartialDate("%04d-%02d".formatted(year, 1 + own.nextInt(12))), null, null,
                null,
                Backing.NONE);
    }

    private List<String> fields(int number, SplittableRandom own) {
        int first = own.nextInt(FIELDS);
        int step = 1 + own.nextInt(2);
        return IntStream.range(0, 2 + own.nextInt(2))
                .mapToObj(i -> field(shape.communityOf(number), (first + i * step) % FIELDS)).sorted().toList();
    }

    private static String field(int community, int number) {
        return "field-" + community + '-' + number;
    }

    private static String slug(int number) {
        return "organisation-" + number;
    }

    /** A word that no other number has: made-up organisations shall not look alike to those who look for the same one. */
    private static String name(int number) {
        int syllables = CONSONANTS.length() * VOWELS.length();
        long rest = number * 7_654_321L % ((long) syllables * syllables * syllables * syllables);
        var word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            int syllable = (int) (rest % syllables);
            word.append(CONSONANTS.charAt(syllable / VOWELS.length()))
                    .append(VOWELS.charAt(syllable % VOWELS.length()));
            rest /= syllables;
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
