package org.weft.analysis;

import java.util.Map;

/**
 * The numbers that strength, state and expectation rest on: data, not code.
 *
 * @param statusStrength how much a tie of each status counts, in [0, 1]
 * @param trust how much a statement from each kind of source is believed, in (0, 1]
 * @param halfLifeYears after so many years a statement is worth half
 * @param staleAfterYears evidence and reviews older than this no longer show how things stand
 * @param undatedYears how old a statement without any date is taken to be
 * @param prior added to observed and to expected, so that small numbers do not shout; above 0
 * @param tierPull pull of a market of each tier, above 0
 * @param defaultPull pull of a market without a tier, above 0
 * @param pairs what pairs of organisations are weighed by
 */
public record Rules(Map<CollaborationStatus, Double> statusStrength, Map<SourceKind, Double> trust,
        double halfLifeYears, double staleAfterYears, double undatedYears, double prior, Map<Tier, Double> tierPull,
        double defaultPull, Pairs pairs) {

    /** The documented defaults. */
    public static final Rules DEFAULT = new Rules(
            Map.of(CollaborationStatus.ACTIVE, 1.0, CollaborationStatus.PLANNED, 0.5, CollaborationStatus.DORMANT, 0.3,
                    CollaborationStatus.ENDED, 0.1),
            Map.of(SourceKind.RECORDED, 0.9, SourceKind.DOCUMENT, 0.9, SourceKind.DATASET, 0.9,
                    SourceKind.ILLUSTRATIVE, 0.5),
            10, 5, 5, 1, Map.of(Tier.CORE, 2.0, Tier.EMERGING, 1.0), 1, Pairs.DEFAULT);

    /**
     * The numbers that scores and introductions of pairs rest on.
     *
     * @param katzBeta what one step of a Katz walk counts, above 0; where the graph does not bear it, half of 1/λ₁ is taken
     * @param fitPeak overlap of fields at which two organisations fit best, in (0, 1); above half, so that they understand
     *     each other
     * @param fitSharpness how fast fit falls off beside the peak, above 0; at 1 gently
     * @param halfPeople so many alumni or students are worth half a connection, above 0
     * @param saysNoMission what counts of a hop, or of an introduction, when nothing says which mission it would serve, in
     *     [0, 1]
     * @param otherMission what counts of a hop that serves other missions than the one asked about, in [0, 1]
     */
    public record Pairs(double katzBeta, double fitPeak, double fitSharpness, double halfPeople, double saysNoMission,
            double otherMission) {

        /** The documented defaults. */
        public static final Pairs DEFAULT = new Pairs(0.05, 0.6, 1, 50, 0.5, 0.25);

        /** What so many people are worth, in [0, 1): n / (n + {@link #halfPeople}). */
        double worthOf(double people) {
            return people / (people + halfPeople);
        }
    }

    double strengthOf(CollaborationStatus status) {
        return statusStrength.getOrDefault(status, 0.0);
    }

    double trustIn(SourceKind kind) {
        return trust.getOrDefault(kind, 0.0);
    }
}
