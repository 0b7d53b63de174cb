package org.weft.gap;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.analysis.Collaboration;
import org.weft.analysis.CollaborationNetwork;
import org.weft.analysis.CommunityMethod;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.PairDependencies;
import org.weft.analysis.PartnerInCommon;
import org.weft.analysis.Trend;

/** What shape does the collaboration network have? */
@Controller
class CollaborationNetworkController {

    private final NetworkQuestions questions;

    CollaborationNetworkController(NetworkQuestions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CollaborationNetwork collaborationNetwork(@Argument @Nullable NetworkFilter filter,
            @Argument CommunityMethod communities, @Argument int seed, @ContextValue Network network) {
        return questions.whole(network, orAll(filter), communities, seed);
    }

    @QueryMapping
    CollaborationNetwork ego(@Argument String organisation, @Argument int depth,
            @Argument @Nullable NetworkFilter filter, @ContextValue Network network) {
        return questions.around(network, organisation, depth, orAll(filter));
    }

    @QueryMapping
    List<PartnerInCommon> partnersInCommon(@Argument String one, @Argument String other,
            @Argument @Nullable NetworkFilter filter, @ContextValue Network network) {
        return questions.partnersInCommon(network, one, other, orAll(filter));
    }

    @QueryMapping
    PairDependencies pairDependencies(@Argument String organisation, @Argument @Nullable NetworkFilter filter,
            @Argument int first, @ContextValue Network network) {
        return questions.pairDependencies(network, organisation, orAll(filter), first);
    }

    @QueryMapping
    Trend trend(@Argument @Nullable NetworkFilter filter, @ContextValue Network network) {
        return questions.trend(network, orAll(filter));
    }

    private static NetworkFilter orAll(@Nullable NetworkFilter filter) {
        return Objects.requireNonNullElse(filter, NetworkFilter.ALL);
    }

    @SchemaMapping(typeName = "NetworkGroup")
    List<Organisation> organisations(CollaborationNetwork.Group group, @ContextValue Network network) {
        return group.organisations().stream().map(network::indexOf).map(network::organisation).toList();
    }

    @SchemaMapping(typeName = "NetworkNode")
    Organisation organisation(CollaborationNetwork.Node node, @ContextValue Network network) {
        return network.organisation(network.indexOf(node.organisation()));
    }

    @SchemaMapping(typeName = "NetworkTie")
    Organisation one(CollaborationNetwork.Link tie, @ContextValue Network network) {
        return network.organisation(network.indexOf(tie.one()));
    }

    @SchemaMapping(typeName = "NetworkTie")
    Organisation other(CollaborationNetwork.Link tie, @ContextValue Network network) {
        return network.organisation(network.indexOf(tie.other()));
    }

    @SchemaMapping(typeName = "NetworkTie")
    List<Collaboration> collaborations(CollaborationNetwork.Link tie, @ContextValue Network network) {
        return collaborations(tie.collaborations(), network);
    }

    @SchemaMapping(typeName = "PairDependency")
    Organisation one(PairDependencies.Pair pair, @ContextValue Network network) {
        return network.organisation(network.indexOf(pair.one()));
    }

    @SchemaMapping(typeName = "PairDependency")
    Organisation other(PairDependencies.Pair pair, @ContextValue Network network) {
        return network.organisation(network.indexOf(pair.other()));
    }

    @SchemaMapping
    Organisation organisation(PartnerInCommon partner, @ContextValue Network network) {
        return network.organisation(network.indexOf(partner.organisation()));
    }

    @SchemaMapping
    List<Collaboration> withOne(PartnerInCommon partner, @ContextValue Network network) {
        return collaborations(partner.withOne(), network);
    }

    @SchemaMapping
    List<Collaboration> withOther(PartnerInCommon partner, @ContextValue Network network) {
        return collaborations(partner.withOther(), network);
    }

    private static List<Collaboration> collaborations(List<String> slugs, Network network) {
        return slugs.stream().flatMap(slug -> network.findCollaboration(slug).stream()).toList();
    }
}
