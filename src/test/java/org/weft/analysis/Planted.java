package org.weft.analysis;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Seeded made-up networks for properties and oracles. */
final class Planted {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    static final Region HOME = PlantedNetwork.region();

    private Planted() {
    }

    /** Small ones, sparse and dense, from none to 25 organisations. */
    static Stream<Network> small(int count) {
        return IntStream.range(0, count).mapToObj(Planted::seeded);
    }

    static Network seeded(int seed) {
        return new PlantedNetwork(
                new PlantedNetwork.Shape(seed % 26, 1 + seed % 3, 0.05 + seed % 5 * 0.1, 0.03, seed % 4,
                        2010, 2025, seed))
                .network();
    }

    static Network of(NetworkData data) {
        return new Network(1, DAY.atStartOfDay(ZoneOffset.UTC), data);
    }

    /** The same network, its rows in another order. */
    static Network shuffled(Network network, long seed) {
        var random = new Random(seed);
        NetworkData data = network.data();
        return withLists(network, shuffled(data.organisations(), random), shuffled(data.collaborations(), random),
                random);
    }

    static Network with(Network network, List<Organisation> organisations, List<Collaboration> ties) {
        NetworkData d = network.data();
        return of(d.withFacts(d.aims(), organisations, ties, d.reviews(), d.alumni(), d.students()));
    }

    static Network withTie(Network network, String one, String other, String... missions) {
        return new NetworkChange(
                List.of(new NetworkChange.NewTie(List.of(one, other), List.of(missions),
                        CollaborationKind.PARTNERSHIP, CollaborationStatus.ACTIVE, null)),
                List.of(), List.of(), List.of()).appliedTo(network);
    }

    private static Network withLists(Network network, List<Organisation> organisations, List<Collaboration> ties,
            Random random) {
        NetworkData d = network.data();
        return of(new NetworkData(d.regions(), shuffled(d.markets(), random), shuffled(d.aims(), random),
                shuffled(d.missions(), random), shuffled(d.fields(), random), d.sectors(), d.places(), organisations,
                ties, d.reviews(), d.sources()));
    }

    private static <T> List<T> shuffled(List<T> values, Random random) {
        var copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }
}
