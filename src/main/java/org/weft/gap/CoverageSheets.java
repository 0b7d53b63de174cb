package org.weft.gap;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.analysis.Collaboration;
import org.weft.analysis.Connection;
import org.weft.analysis.ConnectionKind;
import org.weft.analysis.CoverageCell;
import org.weft.analysis.CoverageMatrix;
import org.weft.analysis.Expectation;
import org.weft.analysis.Network;
import org.weft.sheet.Column;
import org.weft.sheet.Columns;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;
import org.weft.sheet.Witnesses;

/** The coverage matrix, a cell a row with all its terms; and the connections in it. */
@Component
class CoverageSheets implements Sheets {

    private static final List<Parameter> PARAMETERS = List.of(Parameter.HOME,
            Parameter.optional("missions", "Only these rows, in this order. Slugs, repeated or with commas."),
            Parameter.optional("markets", "Only these columns, in this order. Codes, repeated or with commas."),
            Parameter.optional("kinds", "Only connections of these kinds, such as COLLABORATION; all where not given."),
            Parameter.AS_OF);

    private static final List<Column<Expectation>> TERMS = new Columns<Expectation>()
            .with("terms.total", "The region's total observed strength.", Expectation::total).in("strength")
            .with("terms.homeCapacity", "Home organisations active in the mission.", Expectation::homeCapacity)
            .in("organisations")
            .with("terms.pull", "tierPull · (1 + ln(1 + organisationsThere)) · indicatorFactor.", Expectation::pull)
            .with("terms.normaliser", "Σ homeCapacity · pull over all cells of the region.", Expectation::normaliser)
            .with("terms.tier", "The market's tier; empty where the region gives it none.", Expectation::tier)
            .with("terms.tierPull", "2 for CORE, 1 for EMERGING and for no tier.", Expectation::tierPull)
            .with("terms.organisationsThere", "Organisations in the market that are active in the mission.",
                    Expectation::organisationsThere)
            .in("organisations")
            .with("terms.indicatorFactor", "1 where no indicator is recorded.", Expectation::indicatorFactor)
            .with("terms.defaults", "Factors that stand at their defaults because nothing is recorded.",
                    Expectation::defaults)
            .list();

    private final GapQuestions questions;

    CoverageSheets(GapQuestions questions) {
        this.questions = questions;
    }

    /** A connection where it counts. */
    private record Counted(CoverageCell cell, Connection connection) {}

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(new Sheet<>("coverage", "Where is mission × market thinner than it should be?", PARAMETERS,
                columns(), this::cells, CoverageSheets::sources),
                new Sheet<>("connections", "What joins the region with its markets, mission by mission?", PARAMETERS,
                        connectionColumns(), this::connections,
                        (counted, network) -> sources(counted.connection(), network)));
    }

    private Rows<CoverageCell> cells(Asked asked) {
        CoverageMatrix matrix = matrix(asked);
        return Rows.of(matrix.all()).with("total", matrix.total());
    }

    private Rows<Counted> connections(Asked asked) {
        boolean isOfAll = asked.texts("missions") == null;
        return Rows.of(matrix(asked).all().filter(cell -> isOfAll || cell.mission() != null)
                .flatMap(cell -> cell.connections().stream().map(connection -> new Counted(cell, connection))));
    }

    private CoverageMatrix matrix(Asked asked) {
        List<ConnectionKind> kinds = Objects.requireNonNullElse(asked.some("kinds", ConnectionKind.class),
                Arrays.asList(ConnectionKind.values()));
        return questions.coverage(asked.network(), asked.required("region"), asked.texts("missions"),
                asked.countries("markets"), Set.copyOf(kinds), asked.asOf());
    }

    private static List<Column<CoverageCell>> columns() {
        return new Columns<CoverageCell>()
                .mission("The row; empty for connections whose sources name no mission.", CoverageCell::mission)
                .market("market", "The column.", CoverageCell::market)
                .with("state", "How well this place is known.", CoverageCell::state)
                .with("observed", "Summed strength of its connections, 0 or more.", CoverageCell::observed)
                .in("strength")
                .with("expected", "What the region's own total would put here; empty where undefined.",
                        CoverageCell::expected)
                .in("strength")
                .with("undefinedBecause", "Why there is no expectation; empty where there is one.",
                        CoverageCell::undefinedBecause)
                .with("ratio", "(observed + 1) / (expected + 1): below 1 is thinner than expected.",
                        CoverageCell::ratio)
                .with("low", "5th centile of the ratio, indicative.", CoverageCell::low)
                .with("high", "95th centile of the ratio, indicative.", CoverageCell::high)
                .with("shortfall", "How much strength is missing: max(0, expected − observed).",
                        CoverageCell::shortfall)
                .in("strength")
                .of(CoverageCell::terms, TERMS)
                .with("connections", "How many connections were observed.", cell -> cell.connections().size())
                .with("reviews", "Reviews that cover this place, newest first. Slugs.", CoverageCell::reviews)
                .list();
    }

    private static List<Column<Counted>> connectionColumns() {
        return new Columns<Counted>()
                .with("mission", "The row it counts in; empty where no source names one. Slug.",
                        counted -> counted.cell()
                                .mission())
                .with("market", "With which market. ISO 3166-1.", counted -> counted.connection()
                        .market())
                .with("kind", "What sort of connection it is.", counted -> counted.connection().kind())
                .organisations("homes", "The home organisations it joins with the market.",
                        counted -> counted.connection().homes())
                .organisations("counterparts", "The organisations in the market.",
                        counted -> counted.connection().counterparts())
                .with("collaboration", "The collaboration it is; empty for others. Slug.",
                        counted -> counted.connection().collaboration())
                .with("status", "As it stands on the day.", counted -> counted.connection().status())
                .looked("startedOn",
                        "When the collaboration began, as precisely as is known; empty where no source says.",
                        (counted, network) -> collaboration(counted, network).map(Collaboration::startedOn)
                                .orElse(null))
                .looked("endedOn", "When it ended or is to end; empty where no source says.",
                        (counted, network) -> collaboration(counted, network).map(Collaboration::endedOn)
                                .orElse(null))
                .with("isFresh", "Whether its newest evidence is younger than five years.",
                        counted -> counted.connection().isFresh())
                .with("isDisputed", "Whether its sources disagree on whether it lives.",
                        counted -> counted.connection().isDisputed())
                .with("strength", "Worth times backing, in (0, 1].", counted -> counted.connection().strength())
                .with("worth", "What its status, or so many people, are worth, in (0, 1].",
                        counted -> counted.connection().worth())
                .with("backing", "How well its sources back it, in (0, 1].",
                        counted -> counted.connection().backing())
                .looked("isIllustrative", "Whether any of it is made up.", (counted, network) -> counted
                        .connection().statements().stream().anyMatch(network::isIllustrative))
                .list();
    }

    private static Optional<Collaboration> collaboration(Counted counted, Network network) {
        return Optional.ofNullable(counted.connection().collaboration()).flatMap(network::findCollaboration);
    }

    static Stream<String> sources(CoverageCell cell, Network network) {
        return cell.connections().stream().flatMap(connection -> sources(connection, network));
    }

    /** Of a collaboration its own; of counts of people those of the counts; of a presence those of the campus. */
    private static Stream<String> sources(Connection connection, Network network) {
        return switch (connection.kind()) {
            case COLLABORATION -> Witnesses.ofCollaboration(network, connection.collaboration());
            case ALUMNI -> network.data().alumni().stream()
                    .filter(group -> connection.statements().containsAll(group.backing().statements()))
                    .flatMap(group -> Witnesses.of(group.backing()));
            case STUDENTS -> network.data().students().stream()
                    .filter(group -> connection.statements().containsAll(group.backing().statements()))
                    .flatMap(group -> Witnesses.of(group.backing()));
            default -> Stream.concat(connection.homes().stream(), connection.counterparts().stream())
                    .flatMap(slug -> Witnesses.ofOrganisation(network, slug));
        };
    }
}
