package org.weft.intake.identity;

/**
 * Which organisation of the graph a row is about.
 *
 * @param slug of the organisation
 * @param score how alike the names are, 0 to 1, where names were looked at; else 1
 * @param reason in plain words
 */
public record Match(String slug, Rule rule, double score, String reason) {}
