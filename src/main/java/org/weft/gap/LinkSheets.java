package org.weft.gap;

import java.util.ArrayList;
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
    private static final List<Parameter> FILTER = GapSheets.FILTER.stream()
            .filter(parameter -> !parameter.name().equals("kind")).toList();

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
                                .flatMap(gap -> gap.parts().stream().map(part -> new Part(gap, part))).toList()),
                        (part, network) -> GapSheets.sources(part.gap(), network)));
    }

    private List<LinkGap> links(Asked asked) {
        return GapSheets.sorted(questions, asked, GapKind.LINK).stream().map(LinkGap.class::cast).toList();
    }

    private static List<Column<LinkGap>> columns() {
        List<Column<LinkGap>> columns = new ArrayList<>(pair());
        columns.addAll(GapSheets.<LinkGap>columns().subList(1, 9));
        columns.add(Column.named("sharedFields", "The fields that both work in.",
                (gap, network) -> Names.fields(network, gap.sharedFields())));
        PARTS.forEach(name -> columns.add(Column.of("parts." + name,
                "What this part adds to the size: its value in [0, 1] times its weight; all parts sum to the size.",
                gap -> gap.parts().stream().filter(part -> part.name().equals(name)).map(ScorePart::contribution)
                        .findFirst().orElse(null))));
        return columns;
    }

    private static List<Column<LinkGap>> pair() {
        return List.of(Column.of("from", "The home organisation. Slug.", LinkGap::from),
                Column.named("from.name", "What it is called.",
                        (gap, network) -> Names.organisation(network, gap.from())),
                Column.of("to", "The other. Slug.", LinkGap::to), Column.named("to.name", "What it is called.",
                        (gap, network) -> Names.organisation(network, gap.to())));
    }

    private static List<Column<Part>> partColumns() {
        Stream<Column<Part>> pair = pair().stream().map(column -> Column.named(column.header(), column.description(),
                (part, network) -> column.value().apply(part.gap(), network)));
        Stream<Column<Part>> own = Stream.of(
                Column.of("size", "The pair's score, in [0, 1].", part -> part.gap().size()),
                Column.of("part", "Name of the part.", part -> part.part().name()),
                Column.of("raw", "The value as its formula gives it; empty where undefined, or nothing is recorded.",
                        part -> part.part().raw()),
                Column.of("normalised", "The value in [0, 1]; 0 where raw is empty.",
                        part -> part.part().normalised()),
                Column.of("weight", "Its share of the score, in [0, 1].", part -> part.part().weight()),
                Column.of("contribution", "normalised · weight.", part -> part.part().contribution()));
        return Stream.concat(pair, own).toList();
    }

    /** The same parameters, and a weight for each part. */
    static List<Parameter> withWeights(List<Parameter> parameters) {
        return Stream.concat(parameters.stream(),
                PARTS.stream().map(name -> Parameter.optional("linkWeights." + name,
                        "How much the part " + name
                                + " of a LINK gap's score counts, 0 or more; the documented default where not given.")))
                .toList();
    }

    /** The weights given, the others at their defaults; null where none is given. */
    static @Nullable LinkWeights weights(Asked asked) {
        var d = LinkWeights.DEFAULT;
        return !asked.hasAny("linkWeights.")
                ? null
                : new LinkWeights(weight(asked, 0, d.adamicAdar()), weight(asked, 1, d.resourceAllocation()),
                        weight(asked, 2, d.threePaths()), weight(asked, 3, d.katz()), weight(asked, 4, d.fit()),
                        weight(asked, 5, d.complementarity()), weight(asked, 6, d.alumni()),
                        weight(asked, 7, d.presence()), weight(asked, 8, d.marketPriority()),
                        weight(asked, 9, d.introducer()), weight(asked, 10, d.appetite()),
                        weight(asked, 11, d.capacity()));
    }

    private static double weight(Asked asked, int part, double otherwise) {
        return asked.number("linkWeights." + PARTS.get(part), otherwise);
    }
}
