package org.weft.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.analysis.Collaboration;
import org.weft.analysis.Connection;
import org.weft.analysis.ConnectionKind;
import org.weft.analysis.CoverageCell;
import org.weft.analysis.CoverageMatrix;
import org.weft.analysis.Market;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.Region;
import org.weft.analysis.Review;
import org.weft.analysis.TieDates;

/** Where is the region's plan thin? */
@Controller
class CoverageController {

    private final GapQuestions questions;

    CoverageController(GapQuestions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CoverageMatrix coverage(@Argument String region, @Argument @Nullable List<String> missions,
            @Argument @Nullable List<String> markets, @Argument List<ConnectionKind> kinds,
            @Argument @Nullable LocalDate asOf, @ContextValue Network network) {
        return questions.coverage(network, region, missions, markets, Set.copyOf(kinds), asOf);
    }

    @SchemaMapping
    Region region(CoverageMatrix matrix, @ContextValue Network network) {
        return network.findRegion(matrix.region()).orElseThrow();
    }

    @SchemaMapping
    List<Mission> missions(CoverageMatrix matrix, @ContextValue Network network) {
        return matrix.missions().stream().flatMap(slug -> network.findMission(slug).stream()).toList();
    }

    @SchemaMapping
    List<Market> markets(CoverageMatrix matrix, @ContextValue Network network) {
        return matrix.markets().stream().flatMap(code -> network.findMarket(code).stream()).toList();
    }

    @SchemaMapping
    TieDates tieDates(CoverageMatrix matrix, @ContextValue Network network) {
        return matrix.tieDates(network);
    }

    @SchemaMapping
    @Nullable
    Mission mission(CoverageCell cell, @ContextValue Network network) {
        return cell.mission() == null ? null : network.findMission(cell.mission()).orElse(null);
    }

    @SchemaMapping
    Market market(CoverageCell cell, @ContextValue Network network) {
        return network.findMarket(cell.market()).orElseThrow();
    }

    @SchemaMapping
    List<Review> reviews(CoverageCell cell, @ContextValue Network network) {
        return cell.reviews().stream().flatMap(slug -> network.findReview(slug).stream()).toList();
    }

    @SchemaMapping(typeName = "ConnectionWithMarket")
    boolean isIllustrative(Connection connection, @ContextValue Network network) {
        return connection.statements().stream().anyMatch(network::isIllustrative);
    }

    @SchemaMapping(typeName = "ConnectionWithMarket")
    Market market(Connection connection, @ContextValue Network network) {
        return network.findMarket(connection.market()).orElseThrow();
    }

    @SchemaMapping(typeName = "ConnectionWithMarket")
    List<Mission> missions(Connection connection, @ContextValue Network network) {
        return connection.missions().stream().flatMap(slug -> network.findMission(slug).stream()).toList();
    }

    @SchemaMapping(typeName = "ConnectionWithMarket")
    List<Organisation> homes(Connection connection, @ContextValue Network network) {
        return connection.homes().stream().flatMap(slug -> network.findOrganisation(slug).stream()).toList();
    }

    @SchemaMapping(typeName = "ConnectionWithMarket")
    List<Organisation> counterparts(Connection connection, @ContextValue Network network) {
        return connection.counterparts().stream().flatMap(slug -> network.findOrganisation(slug).stream()).toList();
    }

    @SchemaMapping(typeName = "ConnectionWithMarket")
    @Nullable
    Collaboration collaboration(Connection connection, @ContextValue Network network) {
        return connection.collaboration() == null
                ? null
                : network.findCollaboration(connection.collaboration()).orElse(null);
    }
}
