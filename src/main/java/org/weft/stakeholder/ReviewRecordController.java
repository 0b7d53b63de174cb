package org.weft.stakeholder;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.weft.access.RequestNetwork;
import org.weft.intake.Recording.Subject;
import org.weft.stakeholder.Payload.ReviewPayload;
import org.weft.stakeholder.Payload.UserError;
import org.weft.stakeholder.RecordInputs.ReviewInput;

/** Records that somebody looked, and what others wrote straight into Neo4j. */
@Controller
class ReviewRecordController {

    private final Records records;

    ReviewRecordController(Records records) {
        this.records = records;
    }

    @MutationMapping
    ReviewPayload recordReview(@Argument ReviewInput input, GraphQLContext context) {
        var request = new RequestNetwork(context);
        String slug = "review-" + UUID.randomUUID();
        Cells cells = new Cells(Set.of()).with("id", slug, slug).with("region", "region", (String) null, input.region())
                .with("mission", "mission", (String) null, input.mission())
                .with("market", "market", (String) null, input.market())
                .with("organisation", "organisation", (String) null, input.organisation())
                .with("reviewedOn", null, input.reviewedOn()).with("by", null, input.statement().recordedBy());
        List<UserError> errors = records.write(Subject.REVIEW, cells, input.statement(), request);
        return new ReviewPayload(request.get().findReview(slug).orElse(null),
                errors.isEmpty() ? cells.changes() : List.of(), String.valueOf(request.get().version()), errors);
    }

    @MutationMapping
    String refresh(GraphQLContext context) {
        return String.valueOf(records.refreshed(new RequestNetwork(context)).version());
    }
}
