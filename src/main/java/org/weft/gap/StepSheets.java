package org.weft.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.access.Refusal;
import org.weft.analysis.Hop;
import org.weft.analysis.Introduction;
import org.weft.analysis.IntroductionAnswer;
import org.weft.analysis.Network;
import org.weft.analysis.NextStep;
import org.weft.analysis.NextStepsAnswer;
import org.weft.sheet.Column;
import org.weft.sheet.Names;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;
import org.weft.sheet.Witnesses;

/** What to do first, and who could introduce us. */
@Component
class StepSheets implements Sheets {

    private final NextStepQuestions steps;
    private final GapQuestions questions;

    StepSheets(NextStepQuestions steps, GapQuestions questions) {
        this.steps = steps;
        this.questions = questions;
    }

    /** One step of one chain. */
    private record Step(int chain, Introduction introduction, int number, Hop hop) {}

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(
                new Sheet<>("next-steps", "What should we do first?", LinkSheets.withWeights(List.of(Parameter.HOME,
                        Parameter.optional("mission", "Only gaps in this mission. Slug."),
                        Parameter.optional("market", "Only gaps in this market. Code."),
                        Parameter.optional("k", "How many steps, 1 to 100; 5 where neither this nor budget is given."),
                        Parameter.optional("budget", "What all steps may cost together, each costing 1."),
                        Parameter.AS_OF)),
                        stepColumns(), this::nextSteps, (step, network) -> GapSheets.sources(step.gap(), network)),
                new Sheet<>("introductions", "Who could introduce us?", List.of(
                        Parameter.optional("from.organisation",
                                "Who asks: this organisation. Slug. Give this or from.region."),
                        Parameter.optional("from.region", "Who asks: any organisation of this region. Slug."),
                        Parameter.optional("to.organisation",
                                "Who is to be reached: this organisation. Slug. Give this or to.market."),
                        Parameter.optional("to.market", "Who is to be reached: any organisation in this market. Code."),
                        Parameter.optional("mission", "The mission that hops should serve. Slug."),
                        Parameter.optional("first", "How many chains, 1 to 100; 5 where not given."), Parameter.AS_OF),
                        hopColumns(), this::introductions, StepSheets::sources));
    }

    private Rows<NextStep> nextSteps(Asked asked) {
        NextStepsAnswer answer = steps.nextSteps(asked.network(), asked.required("region"), asked.text("mission"),
                asked.country("market"),
                new NextStepQuestions.Means(asked.whole("k"), asked.number("budget"), List.of()),
                LinkSheets.weights(asked), asked.asOf());
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("value", answer.value());
        facts.put("openGap", answer.openGap());
        facts.put("cost", answer.cost());
        facts.put("bound", answer.bound());
        facts.put("guarantee", answer.guarantee());
        facts.put("bestPossible", answer.bestPossible());
        facts.put("candidates", answer.candidates());
        facts.put("useful", answer.useful());
        facts.put("whyNone", answer.whyNone());
        return new Rows<>(answer.steps().stream(), facts);
    }

    private static List<Column<NextStep>> stepColumns() {
        return List.of(Column.of("rank", "From 1, in the order of choosing.", NextStep::rank),
                Column.of("from", "The home organisation to introduce. Slug.", step -> step.gap().from()),
                Column.named("from.name", "What it is called.",
                        (step, network) -> Names.organisation(network, step.gap().from())),
                Column.of("to", "To whom. Slug.", step -> step.gap().to()),
                Column.named("to.name", "What it is called.",
                        (step, network) -> Names.organisation(network, step.gap().to())),
                Column.of("market", "Where that is. ISO 3166-1.", step -> step.gap().market()),
                Column.of("score", "The pair's score as a LINK gap, in [0, 1].", step -> step.gap().size()),
                Column.of("adds", "Strength the introduction is expected to add in each mission that both work in.",
                        NextStep::adds).in("strength"),
                Column.of("gain", "Weighted gap it closes beyond what the steps before it close.", NextStep::gain),
                Column.of("cost", "What it costs.", NextStep::cost),
                Column.of("cells", "Mission and market of the places it adds to, those it closes most of first.",
                        step -> step.cells().stream().map(cell -> cell.mission() + ' ' + cell.market()).toList()),
                Column.named("introduction", "The best chain between the two; empty where none is recorded.",
                        (step, network) -> step.introduction() == null
                                ? null
                                : String.join(" → ",
                                        Names.organisations(network, step.introduction().organisations()))),
                Column.of("reason", "Why they should know each other.", step -> step.gap().reason()));
    }

    private Rows<Step> introductions(Asked asked) {
        IntroductionAnswer answer = questions.introductions(asked.network(),
                new Ends.From(one(asked, "from.organisation", "from.region"),
                        one(asked, "from.region", "from.organisation")),
                new Ends.To(one(asked, "to.organisation", "to.market"), one(asked, "to.market", "to.organisation")),
                asked.text("mission"), asked.whole("first") == null ? Integer.valueOf(5) : asked.whole("first"),
                asked.asOf());
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("whyNone", answer.whyNone());
        facts.put("wouldMakeOne", answer.wouldMakeOne().stream()
                .map(hop -> Names.organisation(asked.network(), hop.from()) + " – "
                        + Names.organisation(asked.network(), hop.to()))
                .toList());
        return new Rows<>(IntStream.range(0, answer.introductions().size()).boxed()
                .flatMap(chain -> steps(chain, answer.introductions().get(chain))), facts);
    }

    private static Stream<Step> steps(int chain, Introduction introduction) {
        return IntStream.range(0, introduction.hops().size())
                .mapToObj(hop -> new Step(chain + 1, introduction, hop + 1, introduction.hops().get(hop)));
    }

    /** One of two ends is given, as in GraphQL. */
    private static @Nullable String one(Asked asked, String name, String instead) {
        if ((asked.text(name) == null) == (asked.text(instead) == null)) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "Give " + name + " or " + instead + ": exactly one of the two.");
        }
        return asked.text(name);
    }

    private static List<Column<Step>> hopColumns() {
        return List.of(Column.of("chain", "Which chain, from 1, strongest first.", Step::chain),
                Column.of("chain.strength", "Product of strength · relevance over its hops, in (0, 1].",
                        step -> step.introduction().strength()),
                Column.of("hop", "Which step of the chain, from 1.", Step::number),
                hop("from", "Who introduces. Slug.", Hop::from),
                Column.named("from.name", "What it is called.",
                        (step, network) -> Names.organisation(network, step.hop().from())),
                hop("to", "Who is introduced. Slug.", Hop::to),
                Column.named("to.name", "What it is called.",
                        (step, network) -> Names.organisation(network, step.hop().to())),
                hop("collaboration", "What joins them; empty where one is part of the other. Slug.",
                        Hop::collaboration),
                hop("status", "Its status on the day.", Hop::status), hop("strength", "In (0, 1].", Hop::strength),
                hop("relevance",
                        "1 where it serves the mission asked about, or none was; ½ where no source names one; ¼ else.",
                        Hop::relevance));
    }

    private static Column<Step> hop(String name, String description, Function<Hop, @Nullable Object> value) {
        return Column.of(name, description, step -> value.apply(step.hop()));
    }

    private static Stream<String> sources(Step step, Network network) {
        return step.hop().collaboration() != null
                ? Witnesses.ofCollaboration(network, step.hop().collaboration())
                : Stream.of(step.hop().from(), step.hop().to())
                        .flatMap(slug -> Witnesses.ofOrganisation(network, slug));
    }
}
