package org.weft.stakeholder;

import graphql.GraphQLContext;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.access.Page;
import org.weft.access.RequestNetwork;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.intake.identity.Decisions;
import org.weft.intake.identity.Merge;
import org.weft.intake.identity.Merges;
import org.weft.network.Snapshot;
import org.weft.stakeholder.Payload.MergePayload;
import org.weft.stakeholder.Payload.UserError;

/** Who is one, who is two. */
@Controller
class DuplicateController {

    private final Merges merges;
    private final Decisions decisions;
    private final Snapshot snapshot;

    DuplicateController(Merges merges, Decisions decisions, Snapshot snapshot) {
        this.merges = merges;
        this.decisions = decisions;
        this.snapshot = snapshot;
    }

    /** Of pairs that are still there: one of the two may have gone meanwhile. */
    @QueryMapping
    Page<Merge> possibleDuplicates(@Argument @Nullable Integer first, @Argument @Nullable String after,
            @Argument boolean isRejected, @ContextValue Network network) {
        return Page.of(possible(isRejected, network), DuplicateController::alikeness, first, after);
    }

    @QueryMapping
    Page<Merge> merges(@Argument @Nullable Integer first, @Argument @Nullable String after) {
        return Page.of(done(), DuplicateController::recency, first, after);
    }

    /** Pairs that wait for a person, or those that a person rejected. */
    List<Merge> possible(boolean isRejected, Network network) {
        return merges.in(isRejected ? Merge.State.REJECTED : Merge.State.POSSIBLE).stream()
                .filter(merge -> network.findOrganisation(merge.from()).isPresent()
                        && network.findOrganisation(merge.into()).isPresent())
                .toList();
    }

    List<Merge> done() {
        return Stream.of(Merge.State.ACCEPTED, Merge.State.AUTOMATIC).map(merges::in).flatMap(List::stream).toList();
    }

    /** The most alike first. */
    static String alikeness(Merge merge) {
        return Page.descending(merge.score()) + merge.id();
    }

    /** The latest first. */
    static String recency(Merge merge) {
        return Page.descending((double) merge.at().toInstant().toEpochMilli()) + merge.id();
    }

    @MutationMapping
    MergePayload acceptDuplicate(@Argument DuplicateInput input, GraphQLContext context) {
        return decided(input, context, id -> decisions.accept(id, input.decidedBy()));
    }

    @MutationMapping
    MergePayload rejectDuplicate(@Argument DuplicateInput input, GraphQLContext context) {
        return decided(input, context, id -> decisions.reject(id, input.decidedBy()));
    }

    @MutationMapping
    MergePayload undoMerge(@Argument DuplicateInput input, GraphQLContext context) {
        return decided(input, context, id -> decisions.undo(id, input.decidedBy()));
    }

    private MergePayload decided(DuplicateInput input, GraphQLContext context,
            Function<String, Decisions.Outcome> decide) {
        var request = new RequestNetwork(context);
        Decisions.Outcome outcome = decide.apply(input.id());
        if (outcome.merge() != null) {
            request.moveTo(snapshot.at(outcome.version()));
        }
        return new MergePayload(outcome.merge(), String.valueOf(request.get().version()),
                outcome.problems().stream().map(problem -> UserError.of(problem, "id")).toList());
    }

    @SchemaMapping
    @Nullable
    Organisation organisation(Merge merge, @ContextValue Network network) {
        return network.findOrganisation(merge.from()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Organisation intoOrganisation(Merge merge, @ContextValue Network network) {
        return network.findOrganisation(merge.into()).orElse(null);
    }

    record DuplicateInput(String id, String decidedBy) {}
}
