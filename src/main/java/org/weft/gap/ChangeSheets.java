package org.weft.gap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.analysis.ChangedGap;
import org.weft.analysis.Gap;
import org.weft.analysis.GapChangesAnswer;
import org.weft.analysis.Network;
import org.weft.analysis.TimeAxis;
import org.weft.analysis.WhatIfAnswer;
import org.weft.sheet.Column;
import org.weft.sheet.Columns;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;
import org.weft.sheet.Stated;
import org.weft.sheet.Statements;
import org.weft.sheet.Witnesses;

/** What has changed between two days, and what would change. */
@Component
class ChangeSheets implements Sheets {

    private static final int LINKS = 5;
    private static final Parameter COMPARED = Parameter.optional("links",
            "How many LINK gaps of each mission and market are compared, best first, 0 to 100; 5 where not given.");
    private static final List<Parameter> BETWEEN = List.of(Parameter.HOME,
            Parameter.required("from", "The first day, such as 2026-01-01."),
            Parameter.required("to", "The second day, later than the first."),
            Parameter.optional("by", "What the days are days of: VALIDITY (what held) or RECORDING (what had been "
                    + "recorded); VALIDITY where not given."),
            COMPARED);
    private static final List<Parameter> SUPPOSED = Stream
            .concat(Stream.of(Parameter.HOME), Stream.concat(SupposedChange.PARAMETERS.stream(),
                    Stream.of(COMPARED, Parameter.AS_OF)))
            .toList();

    private final GapChangeQuestions changes;
    private final WhatIfQuestions suppositions;
    private final Statements statements;

    ChangeSheets(GapChangeQuestions changes, WhatIfQuestions suppositions, Statements statements) {
        this.changes = changes;
        this.suppositions = suppositions;
        this.statements = statements;
    }

    /**
     * A gap that went or came.
     *
     * @param network in which what it names is found
     * @param because what the statements say that made the difference
     */
    private record Changed(String change, ChangedGap gap, Network network, List<Stated> because) {}

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(
                new Sheet<>("gap-changes", "How are we doing: which gaps closed and opened between two days?", BETWEEN,
                        columns(), this::changed, (row, network) -> sources(row)),
                new Sheet<>("what-if", "Which gaps would close and open if ties or organisations came or went?",
                        SUPPOSED, columns(), this::supposed, (row, network) -> sources(row)),
                new Sheet<>("what-if-coverage", "Where would coverage differ if ties or organisations came or went?",
                        SUPPOSED, cells(), this::places),
                new Sheet<>("what-if-organisations", "Who would stand otherwise if ties or organisations came or went?",
                        SUPPOSED, organisations(), asked -> Rows.of(answer(asked).organisations()),
                        (one, network) -> network.findOrganisation(one.slug()).stream()
                                .flatMap(found -> Witnesses.of(network.collaborationsOf(found.slug())))));
    }

    private Rows<Changed> changed(Asked asked) {
        GapChangesAnswer answer = changes.gapChanges(asked.network(), asked.required("region"),
                asked.requiredDay("from"),
                asked.requiredDay("to"), asked.one("by", TimeAxis.VALIDITY),
                links(asked));
        Map<String, Stated> said = statements.saying(answer.statements());
        return Rows.of(Stream.concat(rows("CLOSED", answer.closed(), asked.network(), said),
                rows("OPENED", answer.opened(), asked.network(), said)))
                .with("closed", answer.closed().size()).with("opened", answer.opened().size())
                .with("statements responsible", answer.statements().size());
    }

    private Rows<Changed> supposed(Asked asked) {
        WhatIfAnswer answer = answer(asked);
        return facts(Rows.of(Stream.concat(rows("CLOSED", answer.closed(), asked.network(), Map.of()),
                rows("OPENED", answer.opened(), answer.supposed(), Map.of()))), answer);
    }

    private Rows<WhatIfAnswer.CellChange> places(Asked asked) {
        WhatIfAnswer answer = answer(asked);
        return facts(Rows.of(answer.cells()), answer)
                .restingOn(Witnesses.ofRegion(asked.network(), answer.region()));
    }

    private WhatIfAnswer answer(Asked asked) {
        return suppositions.whatIf(asked.network(), asked.required("region"), SupposedChange.of(asked), asked.asOf(),
                links(asked));
    }

    private static int links(Asked asked) {
        return asked.whole("links", LINKS);
    }

    private static Stream<Changed> rows(String change, Collection<ChangedGap> gaps, Network network,
            Map<String, Stated> said) {
        return gaps.stream().map(gap -> new Changed(change, gap, network,
                gap.because().stream().map(said::get).filter(Objects::nonNull).map(Objects::requireNonNull).toList()));
    }

    private static <R> Rows<R> facts(Rows<R> rows, WhatIfAnswer answer) {
        return rows.with("reachBefore", answer.reachBefore()).with("reachAfter", answer.reachAfter())
                .with("marketsBefore", answer.marketsBefore()).with("marketsAfter", answer.marketsAfter())
                .with("bridgesBefore", answer.bridgesBefore()).with("bridgesAfter", answer.bridgesAfter())
                .with("bridgesLost", bridges(answer.bridgesLost()))
                .with("bridgesGained", bridges(answer.bridgesGained()));
    }

    private static List<String> bridges(List<WhatIfAnswer.Bridge> bridges) {
        return bridges.stream().map(bridge -> bridge.oneName() + " – " + bridge.otherName()).toList();
    }

    private static Stream<String> sources(Changed row) {
        return Stream.concat(row.because().stream().map(Stated::source),
                GapSheets.sources(row.gap().gap(), row.network()));
    }

    private static List<Column<Changed>> columns() {
        Columns<Changed> columns = new Columns<Changed>().with("change", "CLOSED or OPENED.", Changed::change)
                .with("changedBy", "What made the difference.", row -> row.gap().changedBy())
                .with("why", "LINK: a tie, or its place in the list; empty for other kinds.", row -> row.gap().why());
        for (Column<Gap> column : GapSheets.COLUMNS) {
            columns.with(column.header(), column.description(),
                    row -> column.value().apply(row.gap().gap(), row.network()));
        }
        return columns.with("because", "What the statements say that closed or opened it: source, place, words.",
                row -> row.because().stream().map(Stated::words).toList()).list();
    }

    private static List<Column<WhatIfAnswer.CellChange>> cells() {
        return new Columns<WhatIfAnswer.CellChange>().mission("The row.", WhatIfAnswer.CellChange::mission)
                .market("market", "The column.", WhatIfAnswer.CellChange::market)
                .with("observedBefore", "Summed strength of connections before.",
                        WhatIfAnswer.CellChange::observedBefore)
                .in("strength")
                .with("observedAfter", "The same after.", WhatIfAnswer.CellChange::observedAfter).in("strength")
                .with("expectedBefore", "What was expected before; empty where undefined.",
                        WhatIfAnswer.CellChange::expectedBefore)
                .in("strength")
                .with("expectedAfter", "The same after.", WhatIfAnswer.CellChange::expectedAfter).in("strength")
                .with("shortfallBefore", "Missing strength before; empty where undefined.",
                        WhatIfAnswer.CellChange::shortfallBefore)
                .in("strength")
                .with("shortfallAfter", "The same after.", WhatIfAnswer.CellChange::shortfallAfter).in("strength")
                .with("stateBefore", "How well the place was known before.", WhatIfAnswer.CellChange::stateBefore)
                .with("stateAfter", "How well it would be known after.", WhatIfAnswer.CellChange::stateAfter).list();
    }

    private static List<Column<WhatIfAnswer.OrganisationChange>> organisations() {
        return new Columns<WhatIfAnswer.OrganisationChange>()
                .with("slug", "Its key.", WhatIfAnswer.OrganisationChange::slug)
                .with("name", "What it is called.", WhatIfAnswer.OrganisationChange::name)
                .with("constraintBefore", "Burt's, low where its partners do not know each other; empty without a tie.",
                        WhatIfAnswer.OrganisationChange::constraintBefore)
                .with("constraintAfter", "The same after.", WhatIfAnswer.OrganisationChange::constraintAfter)
                .with("partnersBefore", "Organisations it has a tie with; empty where it is not there.",
                        WhatIfAnswer.OrganisationChange::partnersBefore)
                .in("organisations")
                .with("partnersAfter", "The same after.", WhatIfAnswer.OrganisationChange::partnersAfter)
                .in("organisations").list();
    }
}
