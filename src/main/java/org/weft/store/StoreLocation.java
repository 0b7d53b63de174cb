package org.weft.store;

import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Which Neo4j this service stands on.
 *
 * @param uri where it answers over Bolt
 * @param dataFolder where the embedded server keeps its data; null for a server of its own
 */
public record StoreLocation(URI uri, @Nullable Path dataFolder) {

    /** Whether Neo4j runs inside this process. */
    public boolean isEmbedded() {
        return dataFolder != null;
    }
}
