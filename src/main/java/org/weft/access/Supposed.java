package org.weft.access;

import graphql.execution.DataFetcherResult;
import org.weft.analysis.Network;

/**
 * A network that only a part of an answer is about: below a field that carries it, controllers find it in place of the
 * request's own.
 *
 * @param network as it would be
 */
public record Supposed(Network network) {

    /** A part of an answer, with the network it is about. */
    public <T> DataFetcherResult<T> about(T part) {
        return DataFetcherResult.<T>newResult().data(part).localContext(this).build();
    }
}
