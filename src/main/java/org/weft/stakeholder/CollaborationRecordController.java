package org.weft.stakeholder;

import graphql.GraphQLContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
    private final Clock clock;

    CollaborationRecordController(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @MutationMapping
    CollaborationPayload recordCollaboration(@Argument CollaborationInput input, GraphQLContext context) {
        var request = new RequestNetwork(context);
        String slug = Records.newSlug(input.slug(), input.name());
        return request.get().findCollaboration(slug).isPresent()
                ? refused(Records.alreadyThere("collaboration", slug), request)
                : write(slug, null, input, request);
    }

    @MutationMapping
    CollaborationPayload changeCollaboration(@Argument CollaborationInput input, GraphQLContext context) {
        var request = new RequestNetwork(context);
        String slug = Records.key("collaboration", input.slug());
        return request.get().findCollaboration(slug).map(known -> write(slug, known, input, request))
                .orElseGet(() -> refused(Records.notThere("collaboration", slug), request));
    }

    @MutationMapping
    CollaborationPayload endCollaboration(@Argument EndCollaborationInput input, GraphQLContext context) {
        if (input.endedOn().first().isAfter(LocalDate.now(clock))) {
            return refused(
                    Records.invalid("endedOn", "'" + input.endedOn() + "' lies ahead; say that it is over when it is"),
                    new RequestNetwork(context));
        }
        return changeCollaboration(new CollaborationInput(input.slug(), null, null, CollaborationStatus.ENDED, null,
                null, null, null, input.endedOn(), null, null, null, input.statement()), context);
    }

    private CollaborationPayload write(String slug, @Nullable Collaboration known, CollaborationInput input,
            RequestNetwork request) {
        Cells cells = cells(slug, known, input);
        List<UserError> errors = records.write(Subject.COLLABORATION, cells, input.statement(), request);
        String version = String.valueOf(request.get().version());
        return errors.isEmpty()
                ? new CollaborationPayload(request.get().findCollaboration(slug).orElse(null), cells.changes(), version,
                        errors)
                : new CollaborationPayload(null, List.of(), version, errors);
    }

    private static Cells cells(String slug, @Nullable Collaboration known, CollaborationInput input) {
        return new Cells().with("id", slug, slug)
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
                .with("note", null, input.note());
    }

    private static CollaborationPayload refused(UserError error, RequestNetwork request) {
        return new CollaborationPayload(null, List.of(), String.valueOf(request.get().version()), List.of(error));
    }
}
