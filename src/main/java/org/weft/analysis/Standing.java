package org.weft.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** How well a place is known on one day: by the ties in it, or else by the reviews that cover it. */
final class Standing {

    private final Network network;
    private final Strength strength;
    private final LocalDate day;

    Standing(Network network, Rules rules, LocalDate day) {
        this.network = network;
        this.strength = new Strength(rules, day);
        this.day = day;
    }

    /** The first state that applies; ties that have not begun are nothing. */
    State of(Collection<Collaboration> ties, List<Review> reviews) {
        State without = reviews.isEmpty()
                ? State.NOT_RECORDED
                : strength.isFresh(reviews.getFirst().reviewedOn()) ? State.CONFIRMED_ABSENT : State.STALE;
        return ties.stream().filter(tie -> tie.hadBegun(day)).map(this::of).reduce(without,
                (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** Whether a tie has begun and is not over: its status is ACTIVE, however old its evidence. */
    boolean isLive(Collaboration tie) {
        return tie.hadBegun(day) && tie.statusOn(day) == CollaborationStatus.ACTIVE;
    }

    private State of(Collaboration tie) {
        return Connection.state(tie.statusOn(day), strength.isFresh(tie.backing()), tie.isDisputed());
    }

    /** Reviews of a whole market, and of one organisation in it, newest first. */
    List<Review> reviews(String region, @Nullable String mission, String market, @Nullable String organisation) {
        return network.data().reviews().stream()
                .filter(review -> !review.reviewedOn().isAfter(day)
                        && (review.organisation() == null || review.organisation().equals(organisation))
                        && review.covers(region, mission, market))
                .sorted(Comparator.comparing(Review::reviewedOn).reversed().thenComparing(Review::slug)).toList();
    }
}
