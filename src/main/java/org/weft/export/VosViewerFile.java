package org.weft.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.web.util.HtmlUtils;
import org.weft.analysis.Collaboration;
import org.weft.analysis.CollaborationNetwork;
import org.weft.analysis.CollaborationNetworks;
import org.weft.analysis.CommunityMethod;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.Place;

/**
 * The JSON of VOSviewer: items with weights, scores and a cluster, and one link for every two that collaborate, as strong
 * as the weights of their edges together (fractional counting: Perianes-Rodriguez, Waltman and van Eck, "Constructing
 * bibliometric networks", Journal of Informetrics 10, 2016). Clusters are communities by greedy modularity, from 1.
 */
final class VosViewerFile implements GraphFile {

    private static final int MOST_CLUSTERS = 1000;

    @Override
    public Export.Body ready(GraphPart graph, About about) {
        Map<String, Integer> clusters = clusters(graph);
        return out -> write(graph, about, clusters, out);
    }

    @Override
    public void write(GraphPart graph, About about, OutputStream out) {
        write(graph, about, clusters(graph), out);
    }

    private static void write(GraphPart graph, About about, Map<String, Integer> clusters, OutputStream out) {
        var included = new BitSet();
        graph.collaborations().forEach(tie -> included.set(indexOf(graph.network(), tie)));
        JsonOut.document(out, json -> {
            json.writeName("network");
            json.writeStartObject();
            JsonOut.array(json, "items",
                    graph.organisations()
                            .map(one -> item(one, partners(one, graph, included), clusters, graph, included)));
            JsonOut.array(json, "links",
                    graph.organisations().flatMap(one -> links(one, partners(one, graph, included))));
            json.writeEndObject();
            json.writeName("info");
            json.writePOJO(
                    JsonOut.object("title", "Weft", "description", HtmlUtils.htmlEscape(about.sentences(), "UTF-8")));
        });
    }

    private static Map<String, Integer> clusters(GraphPart graph) {
        List<CollaborationNetwork.Group> groups = new CollaborationNetworks(graph.network(), graph.filter(),
                graph.asOf(), CommunityMethod.GREEDY_MODULARITY, 0).communities();
        var clusters = new HashMap<String, Integer>();
        for (int group = 0; group < Math.min(groups.size(), MOST_CLUSTERS); group++) {
            for (String slug : groups.get(group).organisations()) {
                clusters.put(slug, group + 1);
            }
        }
        return clusters;
    }

    private static int indexOf(Network network, Collaboration tie) {
        return Collections.binarySearch(network.collaborations(), tie,
                Comparator.comparing(Collaboration::slug));
    }

    /** Partners of one organisation by slug, with the summed weight of their edges. */
    private static SortedMap<String, Double> partners(Organisation one, GraphPart graph, BitSet included) {
        var partners = new TreeMap<String, Double>();
        ties(one, graph, included).forEach(tie -> {
            var parties = new TreeSet<>(tie.parties());
            double weight = 1.0 / (parties.size() - 1);
            parties.stream().filter(party -> !party.equals(one.slug()))
                    .forEach(party -> partners.merge(party, weight, Double::sum));
        });
        return partners;
    }

    private static Stream<Collaboration> ties(Organisation one, GraphPart graph, BitSet included) {
        Network network = graph.network();
        return Arrays.stream(network.tiesOf(network.indexOf(one.slug()))).filter(included::get)
                .mapToObj(tie -> network.collaborations().get(tie));
    }

    private static Map<String, Object> item(Organisation one, Map<String, Double> partners,
            Map<String, Integer> clusters, GraphPart graph, BitSet included) {
        double strength = partners.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Object> weights = JsonOut.object("Partners", partners.size(), "Total link strength", strength,
                "Collaborations", ties(one, graph, included).count());
        OptionalDouble year = ties(one, graph, included).map(Collaboration::startedOn)
                .filter(Objects::nonNull).mapToInt(day -> day.first().getYear()).average();
        return JsonOut.object("id", one.slug(), "label", Plain.oneLine(one.name()), "description",
                HtmlUtils.htmlEscape(description(one, graph), "UTF-8"), "cluster", clusters.get(one.slug()), "weights",
                weights, "scores", year.isPresent() ? JsonOut.object("Mean start year", year.getAsDouble()) : null);
    }

    private static String description(Organisation one, GraphPart graph) {
        Place place = Attribute.place(one, graph);
        return Stream.of(one.kind(), place == null ? null : place.name(), one.country()).filter(Objects::nonNull)
                .map(Plain::oneLine).collect(Collectors.joining(", "));
    }

    /** Each pair once, from the one that comes first. */
    private static Stream<Map<String, Object>> links(Organisation one, SortedMap<String, Double> partners) {
        return partners.tailMap(one.slug()).entrySet().stream().map(partner -> JsonOut.object("source_id",
                one.slug(), "target_id", partner.getKey(), "strength", partner.getValue()));
    }
}
