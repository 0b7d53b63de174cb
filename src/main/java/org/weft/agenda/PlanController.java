package org.weft.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.access.Lookup;
import org.weft.analysis.Market;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.PlanCheck;
import org.weft.analysis.PlanFinding;
import org.weft.analysis.PlanReport;
import org.weft.analysis.Policy;
import org.weft.analysis.Region;
import org.weft.analysis.Rules;
import org.weft.analysis.Sector;
import org.weft.analysis.Workstream;

/** Is the plan whole? */
@Controller
class PlanController {

    private final Clock clock;

    PlanController(Clock clock) {
        this.clock = clock;
    }

    @QueryMapping
    PlanReport planCheck(@Argument String region, @Argument @Nullable LocalDate asOf, @ContextValue Network network) {
        return new PlanCheck(network, Rules.DEFAULT, asOf == null ? LocalDate.now(clock) : asOf,
                new Lookup(network).region(region)).report();
    }

    @SchemaMapping
    Region region(PlanReport report, @ContextValue Network network) {
        return network.findRegion(report.region()).orElseThrow();
    }

    @SchemaMapping
    @Nullable
    Mission mission(PlanFinding finding, @ContextValue Network network) {
        return finding.mission() == null ? null : network.findMission(finding.mission()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Policy policy(PlanFinding finding, @ContextValue Network network) {
        return finding.policy() == null ? null : network.findPolicy(finding.policy()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Market market(PlanFinding finding, @ContextValue Network network) {
        return finding.market() == null ? null : network.findMarket(finding.market()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Sector sector(PlanFinding finding, @ContextValue Network network) {
        return finding.sector() == null ? null : network.findSector(finding.sector()).orElse(null);
    }

    @SchemaMapping
    List<Workstream> workstreams(PlanFinding finding, @ContextValue Network network) {
        return finding.workstreams().stream().flatMap(slug -> network.findWorkstream(slug).stream()).toList();
    }
}
