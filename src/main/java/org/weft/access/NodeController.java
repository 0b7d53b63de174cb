package org.weft.access;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.weft.analysis.Network;

/** Anything by its opaque id. */
@Controller
class NodeController {

    private final List<NodeLookup> lookups;

    NodeController(List<NodeLookup> lookups) {
        this.lookups = lookups;
    }

    @QueryMapping
    @Nullable
    Object node(@Argument String id, @ContextValue Network network) {
        return GlobalId.find(id)
                .flatMap(known -> lookups.stream().flatMap(lookup -> lookup.find(known, network).stream())
                        .findFirst())
                .orElse(null);
    }
}
