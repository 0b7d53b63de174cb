package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A field of research or technology, also a capability.
 *
 * @param slug its key
 * @param broader slug of a wider field
 * @param missions slugs of the missions it is part of by name; it is part of its wider fields' missions too
 */
public record Field(String slug, String name, @Nullable String broader, List<String> missions) {}
