package org.weft.analysis;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Two organisations that have a tie.
 *
 * @param one slug
 * @param other slug
 * @param begun the day on which their first collaboration began; null where none says when
 */
public record TiedPair(String one, String other, @Nullable LocalDate begun) {}
