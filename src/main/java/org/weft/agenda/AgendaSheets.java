package org.weft.agenda;

import java.util.List;

import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.analysis.Event;
import org.weft.analysis.PlanFinding;
import org.weft.analysis.PlanReport;
import org.weft.analysis.Policy;
import org.weft.analysis.Workstream;
import org.weft.sheet.Column;
import org.weft.sheet.Columns;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;
import org.weft.sheet.Witnesses;

/** Policies, events, parts of plans, and what does not hold together in them. */
@Component
class AgendaSheets implements Sheets {

    private static final List<Parameter> OF_REGION = List.of(Parameter.optional("region", "Only this region's. Slug."));

    private final AgendaController agenda;
    private final PlanController plan;

    AgendaSheets(AgendaController agenda, PlanController plan) {
        this.agenda = agenda;
        this.plan = plan;
    }

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(
                new Sheet<>("policies", "What have governments and regions resolved to do?", List.of(),
                        policyColumns(), asked -> Rows.of(agenda.policies(asked.network())),
                        (policy, network) -> Witnesses.of(policy.backing())),
                new Sheet<>("events", "Where can we meet?", OF_REGION, eventColumns(),
                        asked -> Rows.of(agenda.events(asked.text("region"), asked.network())),
                        (event, network) -> Witnesses.of(event.backing())),
                new Sheet<>("workstreams", "What are plans made of?", OF_REGION, workstreamColumns(),
                        asked -> Rows.of(agenda.workstreams(asked.text("region"), asked.network())),
                        (stream, network) -> Witnesses.of(stream.backing())),
                new Sheet<>("plan-check", "Is the plan whole?", List.of(Parameter.HOME, Parameter.AS_OF),
                        findingColumns(), this::findings,
                        (finding, network) -> finding.workstreams().stream()
                                .flatMap(slug -> network.findWorkstream(slug).stream())
                                .flatMap(stream -> Witnesses.of(stream.backing()))));
    }

    private Rows<PlanFinding> findings(Asked asked) {
        PlanReport report = plan.planCheck(asked.required("region"), asked.asOf(), asked.network());
        return Rows.of(report.findings()).with("missions", report.missions())
                .with("workstreams", report.workstreams()).with("policies", report.policies())
                .with("policiesThatNameNothing", report.policiesThatNameNothing())
                .with("markets", report.markets()).with("sectors", report.sectors());
    }

    private static List<Column<Policy>> policyColumns() {
        return new Columns<Policy>()
                .with("slug", "Its key.", Policy::slug)
                .with("name", "What it is called.", Policy::name)
                .with("status", "Empty where no source says.", Policy::status)
                .with("missions", "The missions it addresses. Slugs.", Policy::missions)
                .with("fields", "The fields it addresses. Slugs.", Policy::fields)
                .with("sectors", "The sectors it addresses. Slugs.", Policy::sectors)
                .with("organisations", "The organisations it supports by name. Slugs.", Policy::organisations)
                .list();
    }

    private static List<Column<Event>> eventColumns() {
        return new Columns<Event>()
                .with("slug", "Its key.", Event::slug)
                .with("name", "What it is called.", Event::name)
                .with("kind", "What it is.", Event::kind)
                .with("status", "Empty where no source says.", Event::status)
                .with("region", "Who holds it or takes part. Slug.", Event::region)
                .with("markets", "The markets it concerns. ISO 3166-1.", Event::markets)
                .with("organisations", "Who takes part. Slugs.", Event::organisations)
                .with("missions", "The missions it serves. Slugs.", Event::missions)
                .with("startsOn", "As precise as its source.", Event::startsOn)
                .with("endsOn", "As precise as its source.", Event::endsOn)
                .list();
    }

    private static List<Column<Workstream>> workstreamColumns() {
        return new Columns<Workstream>()
                .with("slug", "Its key.", Workstream::slug)
                .with("name", "What it is called.", Workstream::name)
                .with("region", "Whose plan it is part of. Slug.", Workstream::region)
                .with("covers", "Missions that its activities name. Slugs.", Workstream::covers)
                .with("promises", "Missions that its stated outcome names. Slugs.", Workstream::promises)
                .with("fte", "Staff; empty where no source says.", Workstream::fte).in("full-time equivalents")
                .with("months", "How long it runs.", Workstream::months).in("months")
                .with("cost", "What it costs.", Workstream::cost).in("currency")
                .with("currency", "ISO 4217.", Workstream::currency)
                .list();
    }

    private static List<Column<PlanFinding>> findingColumns() {
        return new Columns<PlanFinding>()
                .with("kind", "What sort of hole it is.", PlanFinding::kind)
                .with("sentence", "What does not hold together, in plain words.", PlanFinding::sentence)
                .with("mission", "Where it is about a mission. Slug.", PlanFinding::mission)
                .with("policy", "Where it is about a policy. Slug.", PlanFinding::policy)
                .with("market", "Where it is about a market. ISO 3166-1.", PlanFinding::market)
                .with("sector", "Where it is about a sector. Slug.", PlanFinding::sector)
                .with("workstreams", "The parts of the plan it rests on. Slugs.", PlanFinding::workstreams)
                .list();
    }
}
