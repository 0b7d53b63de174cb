package org.weft.stakeholder;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.weft.access.RequestNetwork;
import org.weft.analysis.Collaboration;
import org.weft.analysis.CollaborationStatus;
import org.weft.intake.Recording.Subject;
import org.weft.stakeholder.Payload.CollaborationPayload;
import org.weft.stakeholder.Payload.UserError;
import org.weft.stakeholder.RecordInputs.CollaborationInput;
import org.weft.stakeholder.RecordInputs.EndCollaborationInput;

/** Records collaborations. */
@Controller
class CollaborationRecordController {

    private final Records records;

    CollaborationRecordController(Records records) {
        this.records = records;
    }

    @MutationMapping
    CollaborationPayload recordCollaboration(@Argument CollaborationInput input, DataFetchingEnvironment environment) {
        var request = new RequestNetwork(environment.getGraphQlContext());
        String slug = Records.newSlug(input.slug(), input.name());
        return request.get().findCollaboration(slug).isPresent()
                ? refused(Records.alreadyThere("collaboration", slug), request)
                : write(slug, null, input, said(environment), request);
    }

    @MutationMapping
    CollaborationPayload changeCollaboration(@Argument CollaborationInput input, DataFetchingEnvironment environment) {
        return change(input, said(environment), new RequestNetwork(environment.getGraphQlContext()));
    }

    @MutationMapping
    CollaborationPayload endCollaboration(@Argument EndCollaborationInput input, GraphQLContext context) {
        return change(new CollaborationInput(input.slug(), null, null, CollaborationStatus.ENDED, null, null, null,
                null, input.endedOn(), null, null, null, input.statement()), Set.of(), new RequestNetwork(context));
    }

    private CollaborationPayload change(CollaborationInput input, Set<String> said, RequestNetwork request) {
        String slug = Records.key("collaboration", input.slug());
        return request.get().findCollaboration(slug).map(known -> write(slug, known, input, said, request))
                .orElseGet(() -> refused(Records.notThere("collaboration", slug), request));
    }

    private CollaborationPayload write(String slug, @Nullable Collaboration known, CollaborationInput input,
            Set<String> said, RequestNetwork request) {
        Cells cells = cells(slug, known, input, said);
        List<UserError> errors = records.write(Subject.COLLABORATION, cells, input.statement(), request);
        String version = String.valueOf(request.get().version());
        return errors.isEmpty()
                ? new CollaborationPayload(request.get().findCollaboration(slug).orElse(null), cells.changes(), version,
                        errors)
                : new CollaborationPayload(null, List.of(), version, errors);
    }

    private static Cells cells(String slug, @Nullable Collaboration known, CollaborationInput input,
            Set<String> said) {
        return new Cells(said).with("id", slug, slug)
                .with("name", known == null ? null : known.name(), input.name())
                .with("kind", known == null ? null : known.kind(), input.kind())
                .with("status", known == null ? null : known.status(), input.status())
                .with("parties", "organisation", known == null ? null : known.parties(), input.parties())
                .with("missions", "mission", known == null ? null : known.missions(), input.missions())
                .with("fields", "field", known == null ? null : known.fields(), input.fields())
                .with("startedOn", known == null ? null : known.startedOn(), input.startedOn())
                .with("endedOn", known == null ? null : known.endedOn(), input.endedOn())
                .with("amount", known == null ? null : known.amount(), input.amount())
                .with("currency", known == null ? null : known.currency(), input.currency())
                .withUnread("note", input.note());
    }

    /** The parts that the input names, also those that it gives as null. */
    private static Set<String> said(DataFetchingEnvironment environment) {
        return environment.<Map<String, Object>>getArgumentOrDefault("input", Map.of()).keySet();
    }

    private static CollaborationPayload refused(UserError error, RequestNetwork request) {
        return new CollaborationPayload(null, List.of(), String.valueOf(request.get().version()), List.of(error));
    }
}
