package org.weft.analysis;

import java.time.LocalDate;
import java.util.List;

/**
 * A region's plan checked against itself. What was looked at is counted, so that nothing found can be told from nothing
 * recorded.
 *
 * @param region slug
 * @param missions how many missions the region pursues
 * @param workstreams how many parts of its plan are recorded
 * @param policies how many living policies name something of the region's
 * @param policiesThatNameNothing how many living policies name no mission, field, sector or organisation, as far as
 *     recorded: nothing can be held against them
 * @param markets how many markets it names
 * @param sectors how many sectors it names
 * @param findings by kind, then by key
 */
public record PlanReport(String region, LocalDate asOf, int missions, int workstreams, int policies,
        int policiesThatNameNothing, int markets, int sectors, List<PlanFinding> findings) {}
