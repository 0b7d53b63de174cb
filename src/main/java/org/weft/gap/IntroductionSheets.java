package org.weft.gap;

import java.util.List;
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
import org.weft.sheet.Column;
import org.weft.sheet.Columns;
import org.weft.sheet.Names;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;
import org.weft.sheet.Witnesses;

/** Who could introduce us, a hop a row. */
@Component
class IntroductionSheets implements Sheets {

    private static final int CHAINS = 5;
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.optional("from.organisation", "Who asks: this organisation. Slug. Give this or from.region."),
            Parameter.optional("from.region", "Who asks: any organisation of this region. Slug."),
            Parameter.optional("to.organisation",
                    "Who is to be reached: this organisation. Slug. Give this or to.market."),
            Parameter.optional("to.market", "Who is to be reached: any organisation in this market. Code."),
            Parameter.optional("mission", "The mission that hops should serve. Slug."),
            Parameter.optional("first", "How many chains, 1 to 100; 5 where not given."), Parameter.AS_OF);
    private static final List<Column<Hop>> HOP = new Columns<Hop>().organisation("from", "Who introduces.", Hop::from)
            .organisation("to", "Who is introduced.", Hop::to)
            .with("collaboration", "What joins them; empty where one is part of the other. Slug.", Hop::collaboration)
            .with("status", "Its status on the day.", Hop::status)
            .with("strength", "Worth times backing, in (0, 1].", Hop::strength)
            .with("worth", "What its status is worth, in (0, 1].", Hop::worth)
            .with("backing", "How well its sources back it, in (0, 1].", Hop::backing)
            .with("relevance",
                    "1 where it serves the mission asked about, or none was; ½ where no source names one; ¼ else.",
                    Hop::relevance)
            .list();

    private final GapQuestions questions;

    IntroductionSheets(GapQuestions questions) {
        this.questions = questions;
    }

    /** One step of one chain. */
    private record Step(int chain, Introduction introduction, int number, Hop hop) {}

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(new Sheet<>("introductions", "Who could introduce us?", PARAMETERS, columns(),
                this::introductions, IntroductionSheets::sources));
    }

    private Rows<Step> introductions(Asked asked) {
        IntroductionAnswer answer = questions.introductions(asked.network(),
                new Ends.From(one(asked, "from.organisation", "from.region"),
                        one(asked, "from.region", "from.organisation")),
                new Ends.To(one(asked, "to.organisation", "to.market"), one(asked, "to.market", "to.organisation")),
                asked.text("mission"), asked.whole("first", CHAINS), asked.asOf());
        return Rows.of(IntStream.range(0, answer.introductions().size()).boxed()
                .flatMap(chain -> steps(chain, answer.introductions().get(chain))))
                .with("whyNone", answer.whyNone())
                .with("wouldMakeOne", answer.wouldMakeOne().stream()
                        .map(hop -> Names.organisation(asked.network(), hop.from()) + " – "
                                + Names.organisation(asked.network(), hop.to()))
                        .toList());
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

    private static List<Column<Step>> columns() {
        return new Columns<Step>().with("chain", "Which chain, from 1, strongest first.", Step::chain)
                .with("chain.strength", "Product of strength · relevance over its hops, in (0, 1].",
                        step -> step.introduction().strength())
                .with("hop", "Which step of the chain, from 1.", Step::number).of(Step::hop, HOP).list();
    }

    private static Stream<String> sources(Step step, Network network) {
        return step.hop().collaboration() != null
                ? Witnesses.ofCollaboration(network, step.hop().collaboration())
                : Stream.of(step.hop().from(), step.hop().to())
                        .flatMap(slug -> Witnesses.ofOrganisation(network, slug));
    }
}
