package org.weft.gap;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.analysis.GapKind;
import org.weft.analysis.LinkGap;
import org.weft.analysis.LinkWeights;
import org.weft.analysis.ScorePart;
import org.weft.sheet.Column;
import org.weft.sheet.Columns;
import org.weft.sheet.Names;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;

/** Pairs that ought to know each other, with what their scores are made of: side by side, and one part a row. */
@Component
class LinkSheets implements Sheets {

    private static final List<String> PARTS = List.of("adamicAdar", "resourceAllocation", "threePaths", "katz", "fit",
            "complementarity", "alumni", "presence", "marketPriority", "introducer", "appetite", "capacity");
    private static final String WEIGHT = "linkWeights.";
    private static final List<Parameter> FILTER = GapSheets.FILTER.stream()
            .filter(parameter -> !parameter.name().equals("kind")).toList();

    private static final List<Column<LinkGap>> PAIR = new Columns<LinkGap>()
            .organisation("from", "The home organisation.", LinkGap::from)
            .organisation("to", "The other.", LinkGap::to).list();
    private static final List<Column<ScorePart>> SCORE = new Columns<ScorePart>()
            .with("part", "Name of the part.", ScorePart::name)
            .with("raw", "The value as its formula gives it; empty where undefined, or nothing is recorded.",
                    ScorePart::raw)
            .with("normalised", "The value in [0, 1]; 0 where raw is empty.", ScorePart::normalised)
            .with("weight", "Its share of the score, in [0, 1].", ScorePart::weight)
            .with("contribution", "normalised · weight.", ScorePart::contribution).list();

    private final GapQuestions questions;

    LinkSheets(GapQuestions questions) {
        this.questions = questions;
    }

    /** A part of a pair's score. */
    private record Part(LinkGap gap, ScorePart part) {}

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(
                new Sheet<>("link-gaps", "Which two organisations ought to know each other and don't?",
                        withWeights(FILTER), columns(), asked -> Rows.of(links(asked)), GapSheets::sources),
                new Sheet<>("link-gap-parts", "What are the scores of pairs without a tie made of, part by part?",
                        withWeights(FILTER), partColumns(),
                        asked -> Rows.of(links(asked).stream()
                                .flatMap(gap -> gap.parts().stream().map(part -> new Part(gap, part)))),
                        (part, network) -> GapSheets.sources(part.gap(), network)));
    }

    private List<LinkGap> links(Asked asked) {
        return GapSheets.sorted(questions, asked, GapKind.LINK).stream().map(LinkGap.class::cast).toList();
    }

    private static List<Column<LinkGap>> columns() {
        Columns<LinkGap> columns = new Columns<LinkGap>().of(gap -> gap, PAIR).of(gap -> gap, GapSheets.COMMON)
                .looked("sharedFields", "The fields that both work in.",
                        (gap, network) -> Names.fields(network, gap.sharedFields()));
        PARTS.forEach(name -> columns.with("parts." + name,
                "What this part adds to the size: its value in [0, 1] times its weight; all parts sum to the size.",
                gap -> gap.parts().stream().filter(part -> part.name().equals(name)).map(ScorePart::contribution)
                        .findFirst().orElse(null)));
        return columns.list();
    }

    private static List<Column<Part>> partColumns() {
        return new Columns<Part>().of(Part::gap, PAIR)
                .with("size", "The pair's score, in [0, 1].", part -> part.gap().size())
                .of(Part::part, SCORE).list();
    }

    /** The same parameters, and a weight for each part. */
    static List<Parameter> withWeights(List<Parameter> parameters) {
        return Stream.concat(parameters.stream(),
                PARTS.stream().map(name -> Parameter.optional(WEIGHT + name,
                        "How much the part " + name
                                + " of a LINK gap's score counts, 0 or more; the documented default where not given.")))
                .toList();
    }

    /** The weights given, the others at their defaults; null where none is given. */
    static @Nullable LinkWeights weights(Asked asked) {
        var d = LinkWeights.DEFAULT;
        return !asked.hasAny(WEIGHT)
                ? null
                : new LinkWeights(weight(asked, "adamicAdar", d.adamicAdar()),
                        weight(asked, "resourceAllocation", d.resourceAllocation()),
                        weight(asked, "threePaths", d.threePaths()), weight(asked, "katz", d.katz()),
                        weight(asked, "fit", d.fit()), weight(asked, "complementarity", d.complementarity()),
                        weight(asked, "alumni", d.alumni()), weight(asked, "presence", d.presence()),
                        weight(asked, "marketPriority", d.marketPriority()),
                        weight(asked, "introducer", d.introducer()), weight(asked, "appetite", d.appetite()),
                        weight(asked, "capacity", d.capacity()));
    }

    private static double weight(Asked asked, String part, double otherwise) {
        return asked.number(WEIGHT + part, otherwise);
    }
}
