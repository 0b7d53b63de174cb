package org.weft.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * How strong a connection is, in (0, 1]: what its status is worth, times how well it is backed.
 *
 * <p>Backing is {@code 1 − ∏ (1 − trust · 2^(−age/halfLife))} over its sources, each by its strongest statement: a
 * document that says a thing twice is one witness, and a further statement never lowers it. Age is in years, from the
 * statement's date to the day asked about, and 0 where the statement is newer than that day. A connection without any statement (given in a what-if question) counts as fully backed.
 */
public final class Strength {

    private static final double DAYS_PER_YEAR = 365.25;

    private final Rules rules;
    private final LocalDate day;

    /** For one day, under these rules. */
    public Strength(Rules rules, LocalDate day) {
        this.rules = rules;
        this.day = day;
    }

    /** Strength of a connection of this status. O(statements). */
    public double of(CollaborationStatus status, Backing backing) {
        return rules.strengthOf(status) * of(backing);
    }

    /** How well a fact is backed, in (0, 1]. O(statements). */
    public double of(Backing backing) {
        return Witness.backing(witnesses(backing));
    }

    /** The sources of a fact, by slug, each by its strongest statement. O(statements). */
    public List<Witness> witnesses(Backing backing) {
        var witnesses = new TreeMap<String, Witness>();
        for (Backing.Claim claim : backing.claims()) {
            witnesses.merge(claim.source(), witness(claim),
                    (one, other) -> other.belief() > one.belief() ? other : one);
        }
        return List.copyOf(witnesses.values());
    }

    private Witness witness(Backing.Claim claim) {
        double age = ageInYears(claim.date());
        double trust = rules.trustIn(claim.kind());
        return new Witness(claim.source(), claim.date(), age, trust,
                trust * Math.pow(2, -age / rules.halfLifeYears()));
    }

    /** Whether the newest evidence is no older than the threshold. Undated evidence is not called stale. */
    public boolean isFresh(Backing backing) {
        return backing.claims().isEmpty() || backing.claims().stream()
                .anyMatch(claim -> claim.date() == null || isFresh(claim.date()));
    }

    /** Whether something seen on that date still shows how things stand. */
    public boolean isFresh(LocalDate date) {
        return ageInYears(date) <= rules.staleAfterYears();
    }

    private double ageInYears(@Nullable LocalDate date) {
        return date == null
                ? rules.undatedYears()
                : Math.max(0, ChronoUnit.DAYS.between(date, day)) / DAYS_PER_YEAR;
    }
}
