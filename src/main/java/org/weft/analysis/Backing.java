package org.weft.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a fact rests on.
 *
 * @param claims one for each statement, sorted by statement id
 */
public record Backing(List<Claim> claims) {

    /** Nothing: a fact that is given, as in a test or a what-if question. */
    public static final Backing NONE = new Backing(List.of());

    /** Copies and sorts, so that the order of loading changes nothing. */
    public Backing {
        claims = claims.stream().sorted(Comparator.comparing(Claim::statement)).toList();
    }

    /** The ids of the statements. */
    public List<String> statements() {
        return claims.stream().map(Claim::statement).toList();
    }

    /** Whether it rests on made-up data alone. */
    public boolean isIllustrative() {
        return !claims.isEmpty() && claims.stream().allMatch(claim -> claim.kind() == SourceKind.ILLUSTRATIVE);
    }

    /**
     * One statement, as far as questions need it.
     *
     * @param statement its id
     * @param source slug of its source
     * @param kind what its source is
     * @param date when its source was published, or else when it was recorded; null where neither is known
     * @param status what it says of a collaboration's status; null for other facts
     */
    public record Claim(String statement, String source, SourceKind kind, @Nullable LocalDate date,
            @Nullable CollaborationStatus status) {}
}
