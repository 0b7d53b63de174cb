package org.weft.analysis;

import java.util.List;

/**
 * A field of research or technology, also a capability.
 *
 * @param slug its key
 * @param broader slugs of the wider fields it is part of; a field may have several
 * @param missions slugs of the missions it is part of by name; it is part of its wider fields' missions too
 */
public record Field(String slug, String name, List<String> broader, List<String> missions) {}
