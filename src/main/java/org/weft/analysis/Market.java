package org.weft.analysis;

/**
 * A country that a region looks towards.
 *
 * @param code its key, ISO 3166-1 alpha-2
 */
public record Market(String code, String name) {}
