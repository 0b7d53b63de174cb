package org.weft.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Who is tied with whom in a made-up network, since when, and which pairs are kept apart. Organisations are numbers. */
final class PlantedTies {

    private final PlantedNetwork.Shape shape;
    private final Random random;
    private final SortedMap<String, Integer> years = new TreeMap<>();
    private final Set<String> kept = new TreeSet<>();
    private final List<int[]> gaps = new ArrayList<>();

    PlantedTies(PlantedNetwork.Shape shape, Random random) {
        this.shape = shape;
        this.random = random;
        addTies();
        plant();
    }

    /** The year in which each tie began, by its two ends, the lower first: {@code "3 7"}. */
    SortedMap<String, Integer> years() {
        return years;
    }

    /** The planted gaps: the home organisation, then the other. */
    List<int[]> gaps() {
        return gaps;
    }

    private void addTies() {
        for (int one = 0; one < shape.organisations(); one++) {
            for (int other = one + 1; other < shape.organisations(); other++) {
                double chance = areOfOneCommunity(one, other) ? shape.within() : shape.between();
                if (random.nextDouble() < chance) {
                    put(one, other);
                }
            }
        }
    }

    private void plant() {
        var pairs = new ArrayList<int[]>();
        for (int home = 0; home < shape.organisations(); home += 2) {
            for (int other = 1; other < shape.organisations(); other += 2) {
                if (areOfOneCommunity(home, other)) {
                    pairs.add(new int[]{home, other});
                }
            }
        }
        Collections.shuffle(pairs, random);
        pairs.stream().limit(shape.gaps()).forEach(pair -> kept.add(key(pair[0], pair[1])));
        pairs.stream().limit(shape.gaps()).forEach(this::plant);
    }

    private void plant(int[] pair) {
        int home = pair[0];
        int other = pair[1];
        years.remove(key(home, other));
        List<Integer> partners = new ArrayList<>(IntStream.range(0, shape.organisations())
                .filter(i -> i != home && i != other && areOfOneCommunity(i, home) && !kept.contains(key(home, i))
                        && !kept.contains(key(other, i)))
                .boxed().toList());
        Collections.shuffle(partners, random);
        partners.stream().limit(PlantedNetwork.SHARED_PARTNERS).forEach(partner -> {
            put(home, partner);
            put(other, partner);
        });
        gaps.add(pair);
    }

    /** Keeps the year of a tie that is there. */
    private void put(int one, int other) {
        int year = shape.firstYear() + random.nextInt(shape.lastYear() - shape.firstYear() + 1);
        years.putIfAbsent(key(one, other), year);
    }

    private boolean areOfOneCommunity(int one, int other) {
        return shape.communityOf(one) == shape.communityOf(other);
    }

    private static String key(int one, int other) {
        return Math.min(one, other) + " " + Math.max(one, other);
    }
}
