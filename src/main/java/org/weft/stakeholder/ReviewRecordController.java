package org.weft.stakeholder;

import graphql.GraphQLContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.weft.access.RequestNetwork;
import org.weft.analysis.Network;
import org.weft.intake.Recording.Subject;
import org.weft.stakeholder.Payload.ReviewPayload;
import org.weft.stakeholder.Payload.UserError;
import org.weft.stakeholder.RecordInputs.ReviewInput;

/** Records that somebody looked, and what others wrote straight into Neo4j. */
@Controller
class ReviewRecordController {

    private final Records records;
    private final Clock clock;

    ReviewRecordController(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @MutationMapping
    ReviewPayload recordReview(@Argument ReviewInput input, GraphQLContext context) {
        var request = new RequestNetwork(context);
        String slug = "review-" + UUID.randomUUID();
        Cells cells = new Cells().with("id", slug, slug).with("region", "region", (String) null, input.region())
                .with("mission", "mission", (String) null, input.mission())
                .with("market", "market", (String) null, input.market())
                .with("organisation", "organisation", (String) null, input.organisation())
                .with("reviewedOn", null, input.reviewedOn()).with("by", null, input.statement().recordedBy());
        List<UserError> unfit = unfit(input, request.get());
        List<UserError> errors = unfit.isEmpty()
                ? records.write(Subject.REVIEW, cells, input.statement(), request)
                : unfit;
        return new ReviewPayload(request.get().findReview(slug).orElse(null),
                errors.isEmpty() ? cells.changes() : List.of(), String.valueOf(request.get().version()), errors);
    }

    /** A review looks back, at the region's own missions and organisations. */
    private List<UserError> unfit(ReviewInput input, Network network) {
        String region = Records.key("region", input.region());
        var errors = new ArrayList<UserError>();
        if (input.reviewedOn().isAfter(LocalDate.now(clock))) {
            errors.add(
                    Records.invalid("reviewedOn", "'" + input.reviewedOn() + "' lies ahead; give a day that has come"));
        }
        network.findMission(Records.key("mission", input.mission())).filter(mission -> !mission.region().equals(region))
                .ifPresent(other -> errors.add(
                        Records.invalid("mission", "'" + other.slug() + "' is a mission of another region")));
        network.findOrganisation(Records.key("organisation", input.organisation()))
                .filter(organisation -> !region.equals(organisation.region())).ifPresent(other -> errors.add(
                        Records.invalid("organisation", "'" + other.slug() + "' is no organisation of the region")));
        return errors;
    }

    @MutationMapping
    String refresh(GraphQLContext context) {
        return String.valueOf(records.refreshed(new RequestNetwork(context)).version());
    }
}
