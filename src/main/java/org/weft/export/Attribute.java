package org.weft.export;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.Organisation;
import org.weft.analysis.Place;
import org.weft.sheet.Names;

/**
 * What graph files say of an organisation or an edge, beside its name and its ends. Every one is written down here.
 *
 * @param type as GraphML and GEXF both call it
 * @param value null where not recorded: then the file says nothing
 */
record Attribute<T>(String name, String type, BiFunction<T, GraphPart, @Nullable Object> value) {

    static final List<Attribute<Organisation>> OF_ORGANISATIONS = List.of(
            new Attribute<>("kind", "string", (one, graph) -> one.kind()),
            new Attribute<>("status", "string", (one, graph) -> one.status()),
            new Attribute<>("region", "string", (one, graph) -> Names.region(graph.network(), one.region())),
            new Attribute<>("country", "string", (one, graph) -> one.country()),
            at("place", "string", Place::name),
            at("latitude", "double", Place::latitude),
            at("longitude", "double", Place::longitude),
            new Attribute<>("partOf", "string", (one, graph) -> one.partOf()),
            new Attribute<>("missions", "string", (one, graph) -> some(Names.missions(graph.network(),
                    graph.network().missionsOf(graph.network().indexOf(one.slug()))))),
            new Attribute<>("fields", "string",
                    (one, graph) -> some(Names.fields(graph.network(), one.fields()))),
            new Attribute<>("illustrative", "boolean", (one, graph) -> one.backing().isIllustrative()));

    static final List<Attribute<GraphPart.Edge>> OF_EDGES = List.of(
            new Attribute<>("collaboration", "string", (edge, graph) -> edge.tie().slug()),
            new Attribute<>("kind", "string", (edge, graph) -> edge.tie().kind()),
            new Attribute<>("status", "string", (edge, graph) -> edge.tie().statusOn(graph.asOf())),
            new Attribute<>("parties", "integer", (edge, graph) -> edge.tie().parties().size()),
            new Attribute<>("missions", "string",
                    (edge, graph) -> some(Names.missions(graph.network(), edge.tie().missions()))),
            new Attribute<>("startedOn", "string", (edge, graph) -> edge.tie().startedOn()),
            new Attribute<>("endedOn", "string", (edge, graph) -> edge.tie().endedOn()),
            new Attribute<>("illustrative", "boolean", (edge, graph) -> edge.tie().backing().isIllustrative()));

    private static Attribute<Organisation> at(String name, String type, Function<Place, @Nullable Object> value) {
        return new Attribute<>(name, type, (one, graph) -> {
            Place place = place(one, graph);
            return place == null ? null : value.apply(place);
        });
    }

    static @Nullable Place place(Organisation organisation, GraphPart graph) {
        return organisation.place() == null ? null : graph.network().findPlace(organisation.place()).orElse(null);
    }

    private static @Nullable Object some(List<String> names) {
        return names.isEmpty() ? null : names;
    }
}
