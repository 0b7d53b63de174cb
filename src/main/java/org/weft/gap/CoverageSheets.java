package org.weft.gap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.analysis.Connection;
import org.weft.analysis.ConnectionKind;
import org.weft.analysis.CoverageCell;
import org.weft.analysis.CoverageMatrix;
import org.weft.analysis.Expectation;
import org.weft.analysis.Network;
import org.weft.sheet.Column;
import org.weft.sheet.Names;
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
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("total", matrix.total());
        return new Rows<>(Stream.concat(matrix.cells().stream(), matrix.withoutMission().stream()), facts);
    }

    private Rows<Counted> connections(Asked asked) {
        CoverageMatrix matrix = matrix(asked);
        return Rows.of(Stream.concat(matrix.cells().stream(), matrix.withoutMission().stream())
                .flatMap(cell -> cell.connections().stream().map(connection -> new Counted(cell, connection)))
                .toList());
    }

    private CoverageMatrix matrix(Asked asked) {
        List<ConnectionKind> kinds = Objects.requireNonNullElse(asked.some("kinds", ConnectionKind.class),
                Arrays.asList(ConnectionKind.values()));
        return questions.coverage(asked.network(), asked.required("region"), asked.texts("missions"),
                asked.countries("markets"), Set.copyOf(kinds), asked.asOf());
    }

    private static List<Column<CoverageCell>> columns() {
        return List.of(
                Column.of("mission", "The row; empty for connections whose sources name no mission. Slug.",
                        CoverageCell::mission),
                Column.named("mission.name", "What it is called.",
                        (cell, network) -> Names.mission(network, cell.mission())),
                Column.of("market", "The column. ISO 3166-1.", CoverageCell::market),
                Column.named("market.name", "What it is called.",
                        (cell, network) -> Names.market(network, cell.market())),
                Column.of("state", "How well this place is known.", CoverageCell::state),
                Column.of("observed", "Summed strength of its connections, 0 or more.", CoverageCell::observed)
                        .in("strength"),
                Column.of("expected", "What the region's own total would put here; empty where undefined.",
                        CoverageCell::expected).in("strength"),
                Column.of("undefinedBecause", "Why there is no expectation; empty where there is one.",
                        CoverageCell::undefinedBecause),
                Column.of("ratio", "(observed + 1) / (expected + 1): below 1 is thinner than expected.",
                        CoverageCell::ratio),
                Column.of("low", "5th centile of the ratio, indicative.", CoverageCell::low),
                Column.of("high", "95th centile of the ratio, indicative.", CoverageCell::high),
                Column.of("shortfall", "How much strength is missing: max(0, expected − observed).",
                        CoverageCell::shortfall).in("strength"),
                term("total", "The region's total observed strength.", Expectation::total).in("strength"),
                term("homeCapacity", "Home organisations active in the mission.", Expectation::homeCapacity)
                        .in("organisations"),
                term("pull", "tierPull · (1 + ln(1 + organisationsThere)) · indicatorFactor.", Expectation::pull),
                term("normaliser", "Σ homeCapacity · pull over all cells of the region.", Expectation::normaliser),
                term("tier", "The market's tier; empty where the region gives it none.", Expectation::tier),
                term("tierPull", "2 for CORE, 1 for EMERGING and for no tier.", Expectation::tierPull),
                term("organisationsThere", "Organisations in the market that are active in the mission.",
                        Expectation::organisationsThere).in("organisations"),
                term("indicatorFactor", "1 where no indicator is recorded.", Expectation::indicatorFactor),
                term("defaults", "Factors that stand at their defaults because nothing is recorded.",
                        Expectation::defaults),
                Column.<CoverageCell>of("connections", "How many connections were observed.",
                        cell -> cell.connections().size()),
                Column.of("reviews", "Reviews that cover this place, newest first. Slugs.", CoverageCell::reviews));
    }

    private static Column<CoverageCell> term(String name, String description,
            Function<Expectation, @Nullable Object> value) {
        return Column.of("terms." + name, description, cell -> cell.terms() == null ? null : value.apply(cell.terms()));
    }

    private static List<Column<Counted>> connectionColumns() {
        return List.of(Column.of("mission", "The row it counts in; empty where no source names one. Slug.",
                counted -> counted.cell().mission()),
                Column.of("market", "With which market. ISO 3166-1.", counted -> counted.connection().market()),
                Column.of("kind", "What sort of connection it is.", counted -> counted.connection().kind()),
                Column.of("homes", "The home organisations it joins with the market. Slugs.",
                        counted -> counted.connection().homes()),
                Column.named("homes.name", "What they are called.",
                        (counted, network) -> Names.organisations(network, counted.connection().homes())),
                Column.of("counterparts", "The organisations in the market. Slugs.",
                        counted -> counted.connection().counterparts()),
                Column.named("counterparts.name", "What they are called.",
                        (counted, network) -> Names.organisations(network, counted.connection().counterparts())),
                Column.of("collaboration", "The collaboration it is; empty for others. Slug.",
                        counted -> counted.connection().collaboration()),
                Column.of("status", "As it stands on the day.", counted -> counted.connection().status()),
                Column.of("isFresh", "Whether its newest evidence is younger than five years.",
                        counted -> counted.connection().isFresh()),
                Column.of("isDisputed", "Whether its sources disagree on whether it lives.",
                        counted -> counted.connection().isDisputed()),
                Column.of("strength", "In (0, 1].", counted -> counted.connection().strength()),
                Column.named("isIllustrative", "Whether any of it is made up.", (counted, network) -> counted
                        .connection().statements().stream().anyMatch(network::isIllustrative)));
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
