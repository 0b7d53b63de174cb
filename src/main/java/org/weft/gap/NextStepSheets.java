package org.weft.gap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.analysis.CandidatePair;
import org.weft.analysis.LinkGap;
import org.weft.analysis.Network;
import org.weft.analysis.NextStep;
import org.weft.analysis.NextStepsAnswer;
import org.weft.analysis.OpenPlace;
import org.weft.sheet.Column;
import org.weft.sheet.Columns;
import org.weft.sheet.Names;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;
import org.weft.sheet.Witnesses;

/** What to do first, as a list to work through; and where strength is missing. */
@Component
class NextStepSheets implements Sheets {

    private static final Parameter MISSION = Parameter.optional("mission", "Only gaps in this mission. Slug.");
    private static final Parameter MARKET = Parameter.optional("market", "Only gaps in this market. Code.");
    private static final List<Parameter> WHERE = LinkSheets
            .withWeights(List.of(Parameter.HOME, MISSION, MARKET, Parameter.AS_OF));
    private static final List<Parameter> PARAMETERS = LinkSheets.withWeights(List.of(Parameter.HOME, MISSION, MARKET,
            Parameter.optional("k", "How many steps, 1 to 100; 5 where neither this nor budget is given."),
            Parameter.optional("budget", "What all steps may cost together, in the unit of the costs."),
            Parameter.optional("costs", "What introductions cost, such as market=MY;cost=3 or from=bae-systems;cost=2;"
                    + " repeat for more. The first that applies counts, 1 where none does. Only with a budget."),
            Parameter.AS_OF));
    private static final List<Column<LinkGap>> PAIR = new Columns<LinkGap>()
            .organisation("from", "Who: the home organisation to introduce.", LinkGap::from)
            .organisation("to", "With whom.", LinkGap::to)
            .market("market", "Where that is.", LinkGap::market).list();

    private final NextStepQuestions questions;

    NextStepSheets(NextStepQuestions questions) {
        this.questions = questions;
    }

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(
                new Sheet<>("next-steps", "What should we do first?", PARAMETERS, steps(), this::steps,
                        (step, network) -> Stream.concat(GapSheets.sources(step.gap(), network),
                                chain(step).stream().flatMap(slug -> Witnesses.ofOrganisation(network, slug)))),
                new Sheet<>("next-steps-pairs", "Which pairs were looked at for the next steps?", WHERE, pairs(),
                        this::pairs,
                        (pair, network) -> GapSheets.sources(pair.gap(), network)),
                new Sheet<>("next-steps-places", "Where is strength missing, before and after the next steps?",
                        PARAMETERS, places(), this::places));
    }

    private Rows<NextStep> steps(Asked asked) {
        NextStepsAnswer answer = answer(asked);
        return facts(Rows.of(answer.steps()), answer).with("whyNone", answer.whyNone()).with("whyNotMore",
                answer.whyNotMore());
    }

    private Rows<CandidatePair> pairs(Asked asked) {
        return Rows.of(questions.steps(asked.network(), asked.required("region"), asked.text("mission"),
                asked.country("market"), LinkSheets.weights(asked), asked.asOf()).pairs());
    }

    private Rows<OpenPlace> places(Asked asked) {
        NextStepsAnswer answer = answer(asked);
        return facts(Rows.of(answer.places()), answer)
                .restingOn(Witnesses.ofRegion(asked.network(), answer.region()));
    }

    private NextStepsAnswer answer(Asked asked) {
        List<NextStepQuestions.Cost> costs = asked.parts("costs", "from", "to", "market", "cost").stream()
                .map(cost -> new NextStepQuestions.Cost(cost.text("from"), cost.text("to"), cost.country("market"),
                        cost.number("cost", 0)))
                .toList();
        return questions.nextSteps(asked.network(), asked.required("region"), asked.text("mission"),
                asked.country("market"),
                new NextStepQuestions.Means(asked.whole("k"), asked.number("budget"), costs),
                LinkSheets.weights(asked), asked.asOf());
    }

    private static <R> Rows<R> facts(Rows<R> rows, NextStepsAnswer answer) {
        return rows.with("value", answer.value()).with("openGap", answer.openGap()).with("cost", answer.cost())
                .with("bound", answer.bound()).with("guarantee", answer.guarantee())
                .with("bestPossible", answer.bestPossible()).with("candidates", answer.candidates())
                .with("useful", answer.useful()).with("withoutSharedMission", answer.withoutSharedMission());
    }

    private static List<Column<NextStep>> steps() {
        return new Columns<NextStep>().with("rank", "From 1, in the order of choosing.", NextStep::rank)
                .of(NextStep::gap, PAIR)
                .looked("through",
                        "Who stands between them on the best chain, nearest to us first: ask these to introduce."
                                + " Empty where no chain is recorded.",
                        NextStepSheets::between)
                .with("through.strength", "Strength of that chain, in (0, 1].",
                        step -> Optional.ofNullable(step.introduction()).map(chain -> chain.strength()).orElse(null))
                .looked("closes", "What it closes, most first: mission and market.", NextStepSheets::closes)
                .with("closes.strength", "Strength it closes in each of these, before weighting.",
                        step -> step.cells().stream().map(NextStep.Place::closed).toList())
                .in("strength").with("reason", "Why they should know each other.", step -> step.gap().reason())
                .with("gain", "Weighted gap it closes beyond what the steps before it close.", NextStep::gain)
                .with("adds", "Strength it is expected to add in each mission that both work in.", NextStep::adds)
                .in("strength").with("score", "The pair's score as a LINK gap, in [0, 1].", step -> step.gap().size())
                .with("cost", "What it costs; 1 where no cost was given.", NextStep::cost).list();
    }

    private static List<Column<CandidatePair>> pairs() {
        return new Columns<CandidatePair>().of(CandidatePair::gap, PAIR)
                .with("score", "The pair's score as a LINK gap, in [0, 1].", pair -> pair.gap().size())
                .with("missions",
                        "Missions that an introduction would add to; empty where the two share none. Slugs.",
                        CandidatePair::missions)
                .with("adds", "Strength it is expected to add in each of these, where both are known to work in them.",
                        CandidatePair::adds)
                .in("strength")
                .with("isRecorded",
                        "Whether anything is recorded of what the other works in; where not, half of it is added.",
                        CandidatePair::isRecorded)
                .with("reason", "Why they should know each other.", pair -> pair.gap().reason()).list();
    }

    private static List<Column<OpenPlace>> places() {
        return new Columns<OpenPlace>().mission("Where strength was missing before the first step.", OpenPlace::mission)
                .market("market", "In which market.", OpenPlace::market)
                .with("reason", "Why no step closes it; empty where the steps do.", OpenPlace::reason)
                .with("weight", "What one unit of strength is worth there: the pull of the market's tier.",
                        OpenPlace::weight)
                .with("missing", "Strength missing before the first step.", OpenPlace::missing).in("strength")
                .with("remaining", "Strength missing after the last; 0 where the steps close it.", OpenPlace::remaining)
                .in("strength")
                .with("candidates", "Pairs without a tie that could add something there.", OpenPlace::candidates)
                .in("pairs")
                .with("organisationsThere", "Organisations recorded in the market.", OpenPlace::organisationsThere)
                .in("organisations").list();
    }

    private static List<String> chain(NextStep step) {
        return step.introduction() == null ? List.of() : step.introduction().organisations();
    }

    private static @Nullable Object between(NextStep step, Network network) {
        List<String> chain = chain(step);
        return chain.size() < 3 ? null : Names.organisations(network, chain.subList(1, chain.size() - 1));
    }

    private static List<String> closes(NextStep step, Network network) {
        return step.cells().stream().map(
                place -> Names.mission(network, place.mission()) + ", " + Names.market(network, place.market()))
                .toList();
    }
}
