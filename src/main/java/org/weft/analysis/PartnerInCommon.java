package org.weft.analysis;

import java.util.List;

/**
 * Somebody that two organisations both collaborate with.
 *
 * @param organisation slug of the partner
 * @param withOne slugs of its collaborations with the first
 * @param withOther slugs of its collaborations with the second
 */
public record PartnerInCommon(String organisation, List<String> withOne, List<String> withOther) {}
