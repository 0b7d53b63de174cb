package org.weft.agenda;

import java.util.LinkedHashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.analysis.Event;
import org.weft.analysis.PlanFinding;
import org.weft.analysis.PlanReport;
import org.weft.analysis.Policy;
import org.weft.analysis.Workstream;
import org.weft.sheet.Column;
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
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("missions", report.missions());
        facts.put("workstreams", report.workstreams());
        facts.put("policies", report.policies());
        facts.put("policiesThatNameNothing", report.policiesThatNameNothing());
        facts.put("markets", report.markets());
        facts.put("sectors", report.sectors());
        return new Rows<>(report.findings().stream(), facts);
    }

    private static List<Column<Policy>> policyColumns() {
        return List.of(Column.of("slug", "Its key.", Policy::slug),
                Column.of("name", "What it is called.", Policy::name),
                Column.of("status", "Empty where no source says.", Policy::status),
                Column.of("missions", "The missions it addresses. Slugs.", Policy::missions),
                Column.of("fields", "The fields it addresses. Slugs.", Policy::fields),
                Column.of("sectors", "The sectors it addresses. Slugs.", Policy::sectors),
                Column.of("organisations", "The organisations it supports by name. Slugs.", Policy::organisations));
    }

    private static List<Column<Event>> eventColumns() {
        return List.of(Column.of("slug", "Its key.", Event::slug), Column.of("name", "What it is called.", Event::name),
                Column.of("kind", "What it is.", Event::kind),
                Column.of("status", "Empty where no source says.", Event::status),
                Column.of("region", "Who holds it or takes part. Slug.", Event::region),
                Column.of("markets", "The markets it concerns. ISO 3166-1.", Event::markets),
                Column.of("organisations", "Who takes part. Slugs.", Event::organisations),
                Column.of("missions", "The missions it serves. Slugs.", Event::missions),
                Column.of("startsOn", "As precise as its source.", Event::startsOn),
                Column.of("endsOn", "As precise as its source.", Event::endsOn));
    }

    private static List<Column<Workstream>> workstreamColumns() {
        return List.of(Column.of("slug", "Its key.", Workstream::slug),
                Column.of("name", "What it is called.", Workstream::name),
                Column.of("region", "Whose plan it is part of. Slug.", Workstream::region),
                Column.of("covers", "Missions that its activities name. Slugs.", Workstream::covers),
                Column.of("promises", "Missions that its stated outcome names. Slugs.", Workstream::promises),
                Column.<Workstream>of("fte", "Staff; empty where no source says.", Workstream::fte)
                        .in("full-time equivalents"),
                Column.<Workstream>of("months", "How long it runs.", Workstream::months).in("months"),
                Column.<Workstream>of("cost", "What it costs.", Workstream::cost).in("currency"),
                Column.of("currency", "ISO 4217.", Workstream::currency));
    }

    private static List<Column<PlanFinding>> findingColumns() {
        return List.of(Column.of("kind", "What sort of hole it is.", PlanFinding::kind),
                Column.of("sentence", "What does not hold together, in plain words.", PlanFinding::sentence),
                Column.of("mission", "Where it is about a mission. Slug.", PlanFinding::mission),
                Column.of("policy", "Where it is about a policy. Slug.", PlanFinding::policy),
                Column.of("market", "Where it is about a market. ISO 3166-1.", PlanFinding::market),
                Column.of("sector", "Where it is about a sector. Slug.", PlanFinding::sector),
                Column.of("workstreams", "The parts of the plan it rests on. Slugs.", PlanFinding::workstreams));
    }
}
