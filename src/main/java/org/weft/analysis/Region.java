package org.weft.analysis;

/**
 * The home place that we look from.
 *
 * @param slug its key
 * @param country where it lies, ISO 3166-1 alpha-2
 */
public record Region(String slug, String name, String country) {}
