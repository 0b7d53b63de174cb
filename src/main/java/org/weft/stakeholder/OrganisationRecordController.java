package org.weft.stakeholder;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.weft.access.RequestNetwork;
import org.weft.analysis.Organisation;
import org.weft.intake.Recording.Subject;
import org.weft.stakeholder.Payload.OrganisationPayload;
import org.weft.stakeholder.Payload.UserError;
import org.weft.stakeholder.RecordInputs.OrganisationInput;

/** Records organisations. */
@Controller
class OrganisationRecordController {

    private final Records records;

    OrganisationRecordController(Records records) {
        this.records = records;
    }

    @MutationMapping
    OrganisationPayload recordOrganisation(@Argument OrganisationInput input, DataFetchingEnvironment environment) {
        var request = new RequestNetwork(environment.getGraphQlContext());
        String slug = Records.newSlug(input.slug(), input.name());
        return request.get().findOrganisation(slug).isPresent()
                ? refused(Records.alreadyThere("organisation", slug), request)
                : write(slug, null, input, said(environment), request);
    }

    @MutationMapping
    OrganisationPayload changeOrganisation(@Argument OrganisationInput input, DataFetchingEnvironment environment) {
        var request = new RequestNetwork(environment.getGraphQlContext());
        String slug = Records.key("organisation", input.slug());
        return request.get().findOrganisation(slug).map(known -> write(slug, known, input, said(environment), request))
                .orElseGet(() -> refused(Records.notThere("organisation", slug), request));
    }

    private OrganisationPayload write(String slug, @Nullable Organisation known, OrganisationInput input,
            Set<String> said, RequestNetwork request) {
        Cells cells = cells(slug, known, input, said);
        List<UserError> errors = records.write(Subject.ORGANISATION, cells, input.statement(), request);
        String version = String.valueOf(request.get().version());
        return errors.isEmpty()
                ? new OrganisationPayload(request.get().findOrganisation(slug).orElse(null), cells.changes(), version,
                        errors)
                : new OrganisationPayload(null, List.of(), version, errors);
    }

    private static Cells cells(String slug, @Nullable Organisation known, OrganisationInput input,
            Set<String> said) {
        return new Cells(said).with("id", slug, slug)
                .with("name", known == null ? null : known.name(), input.name())
                .with("kind", known == null ? null : known.kind(), input.kind())
                .with("status", known == null ? null : known.status(), input.status())
                .with("region", "region", known == null ? null : known.region(), input.region())
                .with("country", known == null ? null : known.country(), input.country())
                .with("place", "place", known == null ? null : known.place(), input.place())
                .with("partOf", "organisation", known == null ? null : known.partOf(), input.partOf())
                .with("fields", "field", known == null ? null : known.fields(), input.fields())
                .with("sectors", "sector", known == null ? null : known.sectors(), input.sectors())
                .with("aliases", known == null ? null : known.aliases(), input.aliases())
                .withUnread("website", input.website()).withUnread("note", input.note());
    }

    /** The parts that the input names, also those that it gives as null. */
    private static Set<String> said(DataFetchingEnvironment environment) {
        return environment.<Map<String, Object>>getArgumentOrDefault("input", Map.of()).keySet();
    }

    private static OrganisationPayload refused(UserError error, RequestNetwork request) {
        return new OrganisationPayload(null, List.of(), String.valueOf(request.get().version()), List.of(error));
    }
}
