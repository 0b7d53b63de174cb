package org.weft.analysis;

import java.util.List;

/**
 * A pair without a tie that was looked at for an introduction.
 *
 * @param adds strength an introduction is expected to add in each mission that both work in
 * @param isRecorded whether anything is recorded of what the other works in; where not, half is added in each mission
 * @param missions slugs of the missions that it would add to; none where the two share none, as far as is recorded
 */
public record CandidatePair(LinkGap gap, double adds, boolean isRecorded, List<String> missions) {}
