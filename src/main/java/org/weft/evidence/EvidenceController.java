package org.weft.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import org.weft.access.GlobalId;
import org.weft.access.Lookup;
import org.weft.analysis.ChangedGap;
import org.weft.analysis.Collaboration;
import org.weft.analysis.Connection;
import org.weft.analysis.GapChangesAnswer;
import org.weft.analysis.Hop;
import org.weft.analysis.Market;
import org.weft.analysis.MarketAim;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.Region;
import org.weft.analysis.Review;
import org.weft.analysis.Sector;
import org.weft.analysis.Witness;

import reactor.core.publisher.Mono;

/** Where everything said comes from. Whatever asks for statements in one request, the graph is asked once. */
@Controller
class EvidenceController {

    private final Sources sources;

    EvidenceController(Sources sources, Evidence evidence, BatchLoaderRegistry loaders) {
        this.sources = sources;
        loaders.<String, Statement>forName("statements")
                .registerMappedBatchLoader((ids, environment) -> Mono.fromCallable(() -> evidence.statements(ids)));
        loaders.<String, List<Observation>>forName("observations")
                .registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> evidence.observations(keys)));
        loaders.<String, SourceEntity>forName("sourcesBySlug").registerMappedBatchLoader(
                (slugs, environment) -> Mono.fromCallable(() -> sources.findAllById(slugs).stream()
                        .collect(java.util.stream.Collectors.toMap(SourceEntity::slug, source -> source))));
    }

    @QueryMapping
    List<SourceEntity> sources() {
        return sources.findAll().stream().sorted(Comparator.comparing(SourceEntity::title)).toList();
    }

    /** The newest first; those of one day by their keys. */
    @QueryMapping
    List<Review> reviews(@Argument String region, @ContextValue Network network) {
        return reviews(network, region);
    }

    /** Of one region, the newest first. */
    static List<Review> reviews(Network network, String region) {
        String home = new Lookup(network).region(region).slug();
        return network.data().reviews().stream().filter(review -> review.region().equals(home))
                .sorted(Comparator.comparing(Review::reviewedOn).reversed().thenComparing(Review::slug)).toList();
    }

    @SchemaMapping
    CompletableFuture<SourceEntity> source(Statement statement, DataLoader<String, SourceEntity> sourcesBySlug) {
        return sourcesBySlug.load(statement.source());
    }

    @SchemaMapping
    CompletableFuture<SourceEntity> source(Witness witness, DataLoader<String, SourceEntity> sourcesBySlug) {
        return sourcesBySlug.load(witness.source());
    }

    @SchemaMapping(typeName = "Organisation", field = "statements")
    CompletableFuture<List<Statement>> ofOrganisation(Organisation organisation,
            DataLoader<String, Statement> statements) {
        return statements.loadMany(organisation.backing().statements());
    }

    @SchemaMapping(typeName = "Collaboration", field = "statements")
    CompletableFuture<List<Statement>> ofCollaboration(Collaboration collaboration,
            DataLoader<String, Statement> statements) {
        return statements.loadMany(collaboration.backing().statements());
    }

    @SchemaMapping(typeName = "MarketAim", field = "statements")
    CompletableFuture<List<Statement>> ofAim(MarketAim aim, DataLoader<String, Statement> statements) {
        return statements.loadMany(aim.backing().statements());
    }

    @SchemaMapping(typeName = "ConnectionWithMarket", field = "statements")
    CompletableFuture<List<Statement>> ofConnection(Connection connection, DataLoader<String, Statement> statements) {
        return statements.loadMany(connection.statements());
    }

    @SchemaMapping(typeName = "Hop", field = "statements")
    CompletableFuture<List<Statement>> ofHop(Hop hop, DataLoader<String, Statement> statements) {
        return statements.loadMany(hop.statements());
    }

    @SchemaMapping(typeName = "GapChangesAnswer", field = "statements")
    CompletableFuture<List<Statement>> ofChanges(GapChangesAnswer answer, DataLoader<String, Statement> statements) {
        return statements.loadMany(answer.statements());
    }

    @SchemaMapping(typeName = "ChangedGap", field = "because")
    CompletableFuture<List<Statement>> ofChangedGap(ChangedGap gap, DataLoader<String, Statement> statements) {
        return statements.loadMany(gap.because());
    }

    @SchemaMapping(typeName = "Observation", field = "statements")
    CompletableFuture<List<Statement>> ofObservation(Observation observation,
            DataLoader<String, Statement> statements) {
        return statements.loadMany(observation.statements());
    }

    @SchemaMapping(typeName = "Review", field = "statements")
    CompletableFuture<List<Statement>> ofReview(Review review, DataLoader<String, Statement> statements) {
        return statements.loadMany(review.statements());
    }

    @SchemaMapping(typeName = "Region", field = "observations")
    CompletableFuture<List<Observation>> aboutRegion(Region region,
            DataLoader<String, List<Observation>> observations) {
        return about("region:" + region.slug(), observations);
    }

    @SchemaMapping(typeName = "Market", field = "observations")
    CompletableFuture<List<Observation>> aboutMarket(Market market,
            DataLoader<String, List<Observation>> observations) {
        return about("market:" + market.code(), observations);
    }

    @SchemaMapping(typeName = "Mission", field = "observations")
    CompletableFuture<List<Observation>> aboutMission(Mission mission,
            DataLoader<String, List<Observation>> observations) {
        return about("mission:" + mission.slug(), observations);
    }

    @SchemaMapping(typeName = "Organisation", field = "observations")
    CompletableFuture<List<Observation>> aboutOrganisation(Organisation organisation,
            DataLoader<String, List<Observation>> observations) {
        return about("organisation:" + organisation.slug(), observations);
    }

    @SchemaMapping(typeName = "Sector", field = "observations")
    CompletableFuture<List<Observation>> aboutSector(Sector sector,
            DataLoader<String, List<Observation>> observations) {
        return about("sector:" + sector.slug(), observations);
    }

    @SchemaMapping(typeName = "Collaboration", field = "observations")
    CompletableFuture<List<Observation>> aboutCollaboration(Collaboration collaboration,
            DataLoader<String, List<Observation>> observations) {
        return about("tie:" + collaboration.slug(), observations);
    }

    private static CompletableFuture<List<Observation>> about(String key,
            DataLoader<String, List<Observation>> observations) {
        return observations.load(key).thenApply(found -> found == null ? List.of() : found);
    }

    @SchemaMapping
    Region region(Review review, @ContextValue Network network) {
        return network.findRegion(review.region()).orElseThrow();
    }

    @SchemaMapping
    @Nullable
    Mission mission(Review review, @ContextValue Network network) {
        return review.mission() == null ? null : network.findMission(review.mission()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Market market(Review review, @ContextValue Network network) {
        return review.market() == null ? null : network.findMarket(review.market()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Organisation organisation(Review review, @ContextValue Network network) {
        return review.organisation() == null ? null : network.findOrganisation(review.organisation()).orElse(null);
    }

    @SchemaMapping(typeName = "Source", field = "id")
    String idOf(SourceEntity source) {
        return new GlobalId("source", source.slug()).text();
    }

    @SchemaMapping(typeName = "Statement", field = "id")
    String idOf(Statement statement) {
        return new GlobalId("statement", statement.id()).text();
    }

    @SchemaMapping(typeName = "Observation", field = "id")
    String idOf(Observation observation) {
        return new GlobalId("observation", observation.id()).text();
    }

    @SchemaMapping(typeName = "Review", field = "id")
    String idOf(Review review) {
        return new GlobalId("review", review.slug()).text();
    }
}
