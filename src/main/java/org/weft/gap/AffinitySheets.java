package org.weft.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.analysis.AffinityMatrix;
import org.weft.analysis.AffinityParties;
import org.weft.analysis.LocationQuotients.Quotient;
import org.weft.analysis.Network;
import org.weft.analysis.QuotientSubject;
import org.weft.analysis.measure.Affinity.Diagonal;
import org.weft.sheet.Column;
import org.weft.sheet.Columns;
import org.weft.sheet.Names;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;
import org.weft.sheet.Witnesses;

/** More or less than size would give. */
@Component
class AffinitySheets implements Sheets {

    private final AffinityController questions;

    AffinitySheets(AffinityController questions) {
        this.questions = questions;
    }

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(
                new Sheet<>("affinity", "How much have countries or regions to do with each other?",
                        NetworkFilter.parameters(
                                Parameter.optional("between", "COUNTRIES or REGIONS; COUNTRIES where not given."),
                                Parameter.optional("diagonal",
                                        "Whether links inside one count: KEPT or DROPPED; DROPPED"
                                                + " where not given.")),
                        cells(), this::affinity),
                new Sheet<>("location-quotients", "What has a region more of than the recorded regions together?",
                        List.of(Parameter.HOME,
                                Parameter.required("of", "What is counted: FIELDS, MISSIONS or MARKETS."),
                                Parameter.AS_OF),
                        quotients(), this::locationQuotients));
    }

    private Rows<AffinityMatrix.Cell> affinity(Asked asked) {
        NetworkFilter filter = NetworkFilter.of(asked);
        AffinityMatrix matrix = questions.affinity(
                asked.one("between", AffinityParties.COUNTRIES), asked.one("diagonal", Diagonal.DROPPED), filter,
                asked.network());
        return Rows.of(matrix.cells()).with("placed", matrix.placed()).with("unplaced", matrix.unplaced())
                .with("information", matrix.information())
                .restingOn(Witnesses.of(filter.ties(asked.network(), asked.asOf())));
    }

    private Rows<Quotient> locationQuotients(Asked asked) {
        QuotientSubject of = asked.requiredOne("of", QuotientSubject.class);
        Network network = asked.network();
        return Rows.of(questions.locationQuotients(asked.required("region"), of, asked.asOf(), network))
                .restingOn(of == QuotientSubject.MARKETS
                        ? Witnesses.of(network.collaborations())
                        : network.organisations().stream().flatMap(one -> Witnesses.of(one.backing())));
    }

    private static List<Column<AffinityMatrix.Cell>> cells() {
        return new Columns<AffinityMatrix.Cell>()
                .with("one", "The one: code of a country, or slug of a region.", AffinityMatrix.Cell::one)
                .looked("one.name", "What it is called.", (cell, network) -> place(network, cell.one()))
                .with("other", "The other.", AffinityMatrix.Cell::other)
                .looked("other.name", "What it is called.",
                        (cell, network) -> place(network, cell.other()))
                .with("collaborations", "How many have an organisation in each; with itself: two or more in it.",
                        AffinityMatrix.Cell::collaborations)
                .in("collaborations")
                .with("probabilistic",
                        "Probabilistic affinity index: 1 is what sizes alone would give, 2 is twice as much;"
                                + " empty where one has no links.",
                        AffinityMatrix.Cell::probabilistic)
                .with("salton", "Links over the geometric mean of both sizes, in [0, 1]; empty where one has no links.",
                        AffinityMatrix.Cell::salton)
                .with("jaccard", "Links over the links that either has, in [0, 1]; empty where one has no links.",
                        AffinityMatrix.Cell::jaccard)
                .list();
    }

    private static @Nullable Object place(Network network, String key) {
        Object region = Names.region(network, key);
        return region == null ? Names.market(network, key) : region;
    }

    private List<Column<Quotient>> quotients() {
        return new Columns<Quotient>()
                .with("subject", "Slug of the field or the mission, or code of the market.", Quotient::subject)
                .looked("name", "What it is called.",
                        questions::name)
                .with("amount", "How many organisations or collaborations the region has there.", Quotient::amount)
                .with("everywhere", "How many all recorded regions have.", Quotient::everywhere)
                .with("quotient",
                        "(amount ÷ all of the region's) ÷ (everywhere ÷ all of everybody's): 1 is the same share"
                                + " as everywhere.",
                        Quotient::quotient)
                .with("hasAdvantage", "Whether the quotient is 1 or more.", Quotient::hasAdvantage).list();
    }
}
