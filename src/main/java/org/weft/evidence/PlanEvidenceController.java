package org.weft.evidence;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.analysis.Event;
import org.weft.analysis.FragilityGap;
import org.weft.analysis.PeopleCounts;
import org.weft.analysis.PlanFinding;
import org.weft.analysis.Policy;
import org.weft.analysis.PolicyGap;
import org.weft.analysis.Workstream;

/** What plans, gaps in them, and counts of people rest on. */
@Controller
class PlanEvidenceController {

    @SchemaMapping(typeName = "Policy", field = "statements")
    CompletableFuture<List<Statement>> ofPolicy(Policy policy, DataLoader<String, Statement> statements) {
        return statements.loadMany(policy.backing().statements());
    }

    @SchemaMapping(typeName = "Workstream", field = "statements")
    CompletableFuture<List<Statement>> ofWorkstream(Workstream stream, DataLoader<String, Statement> statements) {
        return statements.loadMany(stream.backing().statements());
    }

    @SchemaMapping(typeName = "Event", field = "statements")
    CompletableFuture<List<Statement>> ofEvent(Event event, DataLoader<String, Statement> statements) {
        return statements.loadMany(event.backing().statements());
    }

    @SchemaMapping(typeName = "PlanFinding", field = "statements")
    CompletableFuture<List<Statement>> ofFinding(PlanFinding finding, DataLoader<String, Statement> statements) {
        return statements.loadMany(finding.statements());
    }

    @SchemaMapping(typeName = "FragilityGap", field = "statements")
    CompletableFuture<List<Statement>> ofFragility(FragilityGap gap, DataLoader<String, Statement> statements) {
        return statements.loadMany(gap.statements());
    }

    @SchemaMapping(typeName = "PolicyGap", field = "statements")
    CompletableFuture<List<Statement>> ofPolicyGap(PolicyGap gap, DataLoader<String, Statement> statements) {
        return statements.loadMany(gap.statements());
    }

    /** Only the sources: a statement's words could publish the exact count of few people. */
    @SchemaMapping(typeName = "PeopleCount", field = "sources")
    CompletableFuture<List<SourceEntity>> ofPeople(PeopleCounts.Count count,
            DataLoader<String, SourceEntity> sourcesBySlug) {
        return sourcesBySlug.loadMany(count.sources());
    }
}
