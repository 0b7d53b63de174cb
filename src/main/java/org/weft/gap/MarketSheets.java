package org.weft.gap;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.analysis.ActorReadiness;
import org.weft.analysis.MarketWeights;
import org.weft.analysis.Network;
import org.weft.analysis.ScorePart;
import org.weft.analysis.TargetMarket;
import org.weft.analysis.TargetSensitivity;
import org.weft.analysis.WeightSensitivity;
import org.weft.sheet.Column;
import org.weft.sheet.Columns;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;
import org.weft.sheet.Witnesses;

/** Which markets next, and how firm that is. */
@Component
class MarketSheets implements Sheets {

    private static final String WEIGHT = "weights.";
    private static final List<String> TERMS = List.of("priority", "headroom", "presence", "links", "capacity",
            "events");
    private static final List<Parameter> PARAMETERS = Stream.concat(
            Stream.of(Parameter.HOME, Parameter.required("mission", "For which of its missions. Slug."),
                    Parameter.AS_OF),
            TERMS.stream().map(name -> Parameter.optional(WEIGHT + name, "How much the term " + name
                    + " counts, 0 or more; the documented default where not given.")))
            .toList();

    private final GapQuestions questions;

    MarketSheets(GapQuestions questions) {
        this.questions = questions;
    }

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(
                new Sheet<>("target-markets", "Which markets next?", PARAMETERS, columns(),
                        asked -> Rows.of(markets(asked)), MarketSheets::sources),
                new Sheet<>("target-market-sensitivity", "How firm are the first three target markets?", PARAMETERS,
                        changes(),
                        asked -> Rows.of(new TargetSensitivity(markets(asked), weights(asked)).ofEachWeight())
                                .restingOn(Witnesses.ofRegion(asked.network(), asked.required("region")))));
    }

    private List<TargetMarket> markets(Asked asked) {
        return questions.targetMarkets(asked.network(), asked.required("region"), asked.required("mission"),
                weights(asked), asked.asOf());
    }

    private static MarketWeights weights(Asked asked) {
        var d = MarketWeights.DEFAULT;
        return new MarketWeights(weight(asked, "priority", d.priority()), weight(asked, "headroom", d.headroom()),
                weight(asked, "presence", d.presence()), weight(asked, "links", d.links()),
                weight(asked, "capacity", d.capacity()), weight(asked, "events", d.events()));
    }

    private static double weight(Asked asked, String term, double otherwise) {
        return asked.number(WEIGHT + term, otherwise);
    }

    private static List<Column<TargetMarket>> columns() {
        Columns<TargetMarket> columns = new Columns<TargetMarket>()
                .with("rank", "From 1; equal scores are ordered by code.", TargetMarket::rank)
                .market("market", "The market.", TargetMarket::market)
                .mission("For which mission.", TargetMarket::mission)
                .with("score", "Sum of the contributions, in [0, 1].", TargetMarket::score);
        for (String name : TERMS) {
            columns.with("parts." + name + ".raw", "The term as it stands; empty where nothing is recorded.",
                    target -> part(target, name).map(ScorePart::raw).findFirst().orElse(null))
                    .with("parts." + name, "What the term adds to the score.",
                            target -> part(target, name).map(ScorePart::contribution).findFirst().orElse(null));
        }
        return columns.with("ready", "Kinds of actors with a live tie on either side.", target -> target.readiness()
                .stream().filter(ActorReadiness::isReady).map(ActorReadiness::actors).toList()).list();
    }

    /** A term without a raw value has none to show. */
    private static Stream<ScorePart> part(TargetMarket target, String name) {
        return target.parts().stream().filter(part -> part.name().equals(name) && part.raw() != null);
    }

    private static List<Column<WeightSensitivity>> changes() {
        return new Columns<WeightSensitivity>()
                .with("term", "Name of the term, as in target-markets.", WeightSensitivity::term)
                .with("weight", "Its weight as it is, in the unit in which weights were given.",
                        WeightSensitivity::weight)
                .of(WeightSensitivity::lower, change("lower", "The nearest weight below"))
                .of(WeightSensitivity::higher, change("higher", "The nearest weight above")).list();
    }

    private static List<Column<WeightSensitivity.Change>> change(String side, String nearest) {
        return new Columns<WeightSensitivity.Change>()
                .with(side,
                        nearest + " at which the first three change, the others staying; empty where there is none.",
                        WeightSensitivity.Change::weight)
                .market(side + ".enters", "The market that comes in there.", WeightSensitivity.Change::enters)
                .market(side + ".leaves", "The market that goes there.", WeightSensitivity.Change::leaves).list();
    }

    private static Stream<String> sources(TargetMarket target, Network network) {
        return network.aimsOf(target.region()).stream().filter(aim -> aim.market().equals(target.market()))
                .flatMap(aim -> Witnesses.of(aim.backing()));
    }
}
