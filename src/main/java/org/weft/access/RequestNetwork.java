package org.weft.access;

import graphql.GraphQLContext;
import org.weft.analysis.Network;

/**
 * The network that one request is answered from: the same for all its fields, until a mutation of the request itself
 * moves it on to the state that holds what was written.
 */
public final class RequestNetwork {

    /** Where controllers find the network: {@code @ContextValue Network network}. */
    static final String NETWORK = "network";

    private final GraphQLContext context;

    /** Of the request with this context. */
    public RequestNetwork(GraphQLContext context) {
        this.context = context;
    }

    /** The network now. */
    public Network get() {
        return context.get(NETWORK);
    }

    /** From here on the request is answered from this network. */
    public void moveTo(Network network) {
        context.put(NETWORK, network);
    }
}
