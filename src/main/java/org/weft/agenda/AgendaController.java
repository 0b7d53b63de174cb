package org.weft.agenda;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.access.GlobalId;
import org.weft.access.Lookup;
import org.weft.analysis.Event;
import org.weft.analysis.Field;
import org.weft.analysis.Market;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.Policy;
import org.weft.analysis.Region;
import org.weft.analysis.Sector;
import org.weft.analysis.Workstream;

/** What plans are made of: policies, events and workstreams. */
@Controller
class AgendaController {

    @QueryMapping
    List<Policy> policies(@ContextValue Network network) {
        return network.data().policies();
    }

    @QueryMapping
    List<Event> events(@Argument @Nullable String region, @ContextValue Network network) {
        String home = region == null ? null : new Lookup(network).region(region).slug();
        return network.data().events().stream().filter(event -> home == null || home.equals(event.region())).toList();
    }

    @QueryMapping
    List<Workstream> workstreams(@Argument @Nullable String region, @ContextValue Network network) {
        String home = region == null ? null : new Lookup(network).region(region).slug();
        return network.data().workstreams().stream().filter(stream -> home == null || home.equals(stream.region()))
                .toList();
    }

    @SchemaMapping
    List<Mission> missions(Policy policy, @ContextValue Network network) {
        return missions(policy.missions(), network);
    }

    @SchemaMapping
    List<Field> fields(Policy policy, @ContextValue Network network) {
        return policy.fields().stream().flatMap(slug -> network.findField(slug).stream()).toList();
    }

    @SchemaMapping
    List<Sector> sectors(Policy policy, @ContextValue Network network) {
        return policy.sectors().stream().flatMap(slug -> network.findSector(slug).stream()).toList();
    }

    @SchemaMapping
    List<Organisation> organisations(Policy policy, @ContextValue Network network) {
        return organisations(policy.organisations(), network);
    }

    @SchemaMapping
    @Nullable
    Region region(Workstream stream, @ContextValue Network network) {
        return stream.region() == null ? null : network.findRegion(stream.region()).orElse(null);
    }

    @SchemaMapping
    List<Mission> covers(Workstream stream, @ContextValue Network network) {
        return missions(stream.covers(), network);
    }

    @SchemaMapping
    List<Mission> promises(Workstream stream, @ContextValue Network network) {
        return missions(stream.promises(), network);
    }

    @SchemaMapping
    @Nullable
    Region region(Event event, @ContextValue Network network) {
        return event.region() == null ? null : network.findRegion(event.region()).orElse(null);
    }

    @SchemaMapping
    List<Market> markets(Event event, @ContextValue Network network) {
        return event.markets().stream().flatMap(code -> network.findMarket(code).stream()).toList();
    }

    @SchemaMapping
    List<Organisation> organisations(Event event, @ContextValue Network network) {
        return organisations(event.organisations(), network);
    }

    @SchemaMapping
    List<Mission> missions(Event event, @ContextValue Network network) {
        return missions(event.missions(), network);
    }

    private static List<Mission> missions(List<String> slugs, Network network) {
        return slugs.stream().flatMap(slug -> network.findMission(slug).stream()).toList();
    }

    private static List<Organisation> organisations(List<String> slugs, Network network) {
        return slugs.stream().flatMap(slug -> network.findOrganisation(slug).stream()).toList();
    }

    @SchemaMapping(typeName = "Policy", field = "id")
    String idOf(Policy policy) {
        return new GlobalId("policy", policy.slug()).text();
    }

    @SchemaMapping(typeName = "Workstream", field = "id")
    String idOf(Workstream stream) {
        return new GlobalId("workstream", stream.slug()).text();
    }

    @SchemaMapping(typeName = "Event", field = "id")
    String idOf(Event event) {
        return new GlobalId("event", event.slug()).text();
    }
}
