package org.weft.analysis;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Two days of recording; the world is that of the second. Responsible are the statements recorded in between. */
final class RecordingReplay implements Replay {

    private final Network network;
    private final Rules rules;
    private final Region region;
    private final History history;
    private final LocalDate from;
    private final LocalDate to;

    RecordingReplay(Network network, Rules rules, Region region, History history, LocalDate from, LocalDate to) {
        this.network = network;
        this.rules = rules;
        this.region = region;
        this.history = history;
        this.from = from;
        this.to = to;
    }

    @Override
    public Set<String> statements() {
        Set<String> found = those(id -> history.wasKnown(id, to));
        found.removeIf(id -> history.wasKnown(id, from));
        return found;
    }

    @Override
    public RegionGaps first() {
        return with(Set.of());
    }

    @Override
    public RegionGaps second() {
        return knowing(those(id -> history.wasKnown(id, to)));
    }

    @Override
    public RegionGaps with(Set<String> replayed) {
        var known = new HashSet<>(those(id -> history.wasKnown(id, from)));
        known.addAll(replayed);
        return knowing(known);
    }

    private RegionGaps knowing(Set<String> known) {
        return new RegionGaps(new Knowledge(network, history).of(known), rules, to, region);
    }

    private Set<String> those(Predicate<String> test) {
        return network.data().statements().stream().filter(test).collect(Collectors.toCollection(TreeSet::new));
    }
}
