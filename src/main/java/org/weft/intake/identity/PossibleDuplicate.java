package org.weft.intake.identity;

import org.weft.intake.identity.Match.Rule;

/**
 * Two organisations that a person should look at: they may be one.
 *
 * @param a id of the row, or slug of the organisation that would go
 * @param b slug of the organisation that would stay
 * @param score how alike their names are, 0 to 1
 * @param reason in plain words
 */
public record PossibleDuplicate(String a, String b, Rule rule, double score, String reason) {}
