package org.weft.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.weft.Api;
import org.weft.analysis.Network;
import org.weft.sheet.Identity;
import tools.jackson.databind.JsonNode;

/** The network comes back out of each tool's file as it went in. */
class GraphFilesTests {

    private static final GraphFile JSON_LD = new JsonLdFile(slugs -> Map.of("org-a",
            new Identity("https://a.example/", "https://ror.org/04xs57h96", "01234567", "Q205703"), "org-b",
            new Identity("javascript:alert(1)", null, null, null)));

    static List<GraphFile> all() {
        return List.of(new GraphMlFile(), new GexfFile(), new VosViewerFile(), new KumuFile(), JSON_LD);
    }

    private static Element xml(GraphFile format, Network network, String... asked) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(Planted.file(format, network, asked)));
        return document.getDocumentElement();
    }

    private static JsonNode json(GraphFile format, Network network, String... asked) throws IOException {
        return Api.JSON.readTree(Planted.file(format, network, asked));
    }

    private static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    private static List<String> children(Element of) {
        var names = new ArrayList<String>();
        for (var child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                names.add(element.getLocalName());
            }
        }
        return names;
    }

    @Test
    void graphMlHoldsEveryOrganisationAndEdgeWithDeclaredKeysOnly() throws Exception {
        Element root = xml(new GraphMlFile(), Planted.hostile());
        assertThat(root.getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
        assertThat(elements(root, "node")).extracting(node -> node.getAttribute("id")).containsExactly("org-a", "org-b",
                "org-c", "org-d");
        assertThat(elements(root, "edge")).extracting(edge -> edge.getAttribute("id")).containsExactly("tie-one",
                "tie-two.org-b.org-c", "tie-two.org-b.org-d", "tie-two.org-c.org-d");
        Set<String> keys = Set.copyOf(elements(root, "key").stream().map(key -> key.getAttribute("id")).toList());
        assertThat(elements(root, "data")).extracting(data -> data.getAttribute("key")).isSubsetOf(keys);
        assertThat(elements(root, "key")).extracting(key -> key.getAttribute("attr.type"))
                .isSubsetOf("boolean", "int", "long", "float", "double", "string");
        assertThat(elements(elements(root, "node").getFirst(), "data").getFirst().getTextContent())
                .isEqualTo(Planted.HOSTILE.getFirst());
    }

    @Test
    void gexfHasTheStructureOfVersion13() throws Exception {
        Element root = xml(new GexfFile(), Planted.hostile());
        assertThat(root.getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        assertThat(root.getAttribute("version")).isEqualTo("1.3");
        assertThat(children(root)).containsExactly("meta", "graph");
        Element graph = elements(root, "graph").getFirst();
        assertThat(children(graph)).containsExactly("attributes", "attributes", "nodes", "edges");
        assertThat(graph.getAttribute("defaultedgetype")).isIn("directed", "undirected", "mutual");
        assertThat(graph.getAttribute("idtype")).isIn("integer", "string");
        assertThat(elements(graph, "attribute")).allMatch(attribute -> Set.of("string", "double", "boolean", "integer")
                .contains(attribute.getAttribute("type")) && attribute.hasAttribute("title"));
        for (String of : List.of("node", "edge")) {
            Element declared = elements(graph, "attributes").stream()
                    .filter(one -> one.getAttribute("class").equals(of)).findFirst().orElseThrow();
            Set<String> ids = Set
                    .copyOf(elements(declared, "attribute").stream().map(a -> a.getAttribute("id")).toList());
            for (Element thing : elements(graph, of)) {
                assertThat(children(thing)).containsExactly("attvalues");
                assertThat(elements(thing, "attvalue")).extracting(value -> value.getAttribute("for")).isSubsetOf(ids);
            }
        }
        assertThat(elements(graph, "edge")).allMatch(edge -> Double.parseDouble(edge.getAttribute("weight")) > 0);
    }

    @Test
    void aConsortiumDoesNotOutweighAPartnership() throws Exception {
        var strength = new TreeMap<String, Double>();
        for (Element edge : elements(xml(new GexfFile(), Planted.hostile()), "edge")) {
            double weight = Double.parseDouble(edge.getAttribute("weight"));
            strength.merge(edge.getAttribute("source"), weight, Double::sum);
            strength.merge(edge.getAttribute("target"), weight, Double::sum);
        }
        assertThat(strength).isEqualTo(Map.of("org-a", 1.0, "org-b", 2.0, "org-c", 1.0, "org-d", 1.0));
    }

    @Test
    void vosViewerGetsOneLinkForTwoThatCollaborateAndClustersFromOne() throws Exception {
        JsonNode network = json(new VosViewerFile(), Planted.hostile()).get("network");
        Set<String> items = new HashSet<>();
        network.get("items").forEach(item -> {
            items.add(item.get("id").asString());
            assertThat(item.get("cluster").asInt()).isBetween(1, 1000);
            assertThat(item.get("weights").get("Partners").asInt()).isPositive();
            assertThat(item.get("description").asString()).doesNotContain("<");
            assertThat(item.get("scores").get("Mean start year").asDouble()).isEqualTo(2019);
        });
        assertThat(items).containsExactlyInAnyOrder("org-a", "org-b", "org-c", "org-d");
        assertThat(network.get("links")).hasSize(4)
                .allMatch(link -> items.contains(link.get("source_id").asString())
                        && items.contains(link.get("target_id").asString()) && link.get("strength").asDouble() > 0);
        assertThat(network.get("items").get(1).get("weights").get("Total link strength").asDouble()).isEqualTo(2,
                within(1e-9));
    }

    @Test
    void kumuGetsIdsThatAreUniqueAndConnectionsWhoseEndsAreThere() throws Exception {
        JsonNode root = json(new KumuFile(), Planted.hostile());
        assertThat(root.propertyNames()).containsExactly("elements", "connections");
        Set<String> elements = new HashSet<>();
        root.get("elements").forEach(element -> elements.add(element.get("id").asString()));
        Set<String> ids = new HashSet<>(elements);
        root.get("connections").forEach(connection -> {
            assertThat(ids.add(connection.get("id").asString())).isTrue();
            assertThat(elements).contains(connection.get("from").asString(), connection.get("to").asString());
            assertThat(connection.get("direction").asString()).isEqualTo("undirected");
        });
        assertThat(root.get("elements").get(2).get("label").asString()).isEqualTo("two lines");
        assertThat(root.get("connections").get(0).get("missions").get(0).asString()).isEqualTo("Light & sound");
    }

    @Test
    void linkedDataKeepsACollaborationWholeAndNamesItsPartiesElsewhere() throws Exception {
        JsonNode root = json(JSON_LD, Planted.hostile());
        assertThat(root.get("@context").get("@vocab").asString()).isEqualTo("https://schema.org/");
        Map<String, JsonNode> things = new TreeMap<>();
        root.get("@graph").forEach(thing -> things.put(thing.get("@id").asString(), thing));
        assertThat(things).hasSize(1 + 4 + 2);
        assertThat(thing(things, "urn:weft:collaboration:tie-two").get("relates")).hasSize(3)
                .allMatch(party -> things.containsKey(party.asString()));
        assertThat(thing(things, "urn:weft:organisation:org-a").get("sameAs")).extracting(JsonNode::asString)
                .containsExactly("https://ror.org/04xs57h96", "http://www.wikidata.org/entity/Q205703");
        assertThat(thing(things, "urn:weft:organisation:org-b").has("url")).isFalse();
        assertThat(thing(things, "urn:weft:export").get("description").asString()).contains("ILLUSTRATIVE: made up");
    }

    private static JsonNode thing(Map<String, JsonNode> things, String id) {
        return Objects.requireNonNull(things.get(id), id);
    }

    @ParameterizedTest
    @MethodSource("all")
    void anEmptyNetworkIsAWholeFile(GraphFile format) throws Exception {
        assertThat(Planted.file(format, Planted.empty())).isNotEmpty();
        if (format instanceof GexfFile || format instanceof GraphMlFile) {
            assertThat(elements(xml(format, Planted.empty()), "node")).isEmpty();
        } else {
            assertThat(json(format, Planted.empty()).isObject()).isTrue();
        }
    }

    @Test
    void aPartIsWhatTheFilterLetsThrough() throws Exception {
        assertThat(elements(xml(new GraphMlFile(), Planted.hostile(), "statuses", "ENDED"), "node"))
                .extracting(node -> node.getAttribute("id")).containsExactly("org-e", "org-f");
        assertThat(elements(xml(new GraphMlFile(), Planted.hostile(), "market", "MY"), "edge")).hasSize(3);
        assertThat(elements(xml(new GraphMlFile(), Planted.hostile(), "asOf", "2018-01-01"), "node")).isEmpty();
        assertThat(elements(xml(new GraphMlFile(), Planted.hostile(), "unconnected", "true"), "node")).hasSize(8);
        assertThat(elements(xml(new GraphMlFile(), Planted.hostile(), "unconnected", "true", "market", "MY"), "node"))
                .hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("all")
    void tenThousandOrganisationsPassThroughWithoutBeingHeld(GraphFile format) throws Exception {
        Network network = Planted.ring(10_000);
        var asked = Planted.ask(network);
        var graph = new GraphPart(asked);
        long[] most = {0};
        var out = new OutputStream() {
            @Override
            public void write(int b) {
                most[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                assertThat(length).isLessThanOrEqualTo(1 << 16);
                most[0] += length;
            }
        };
        format.write(graph, new About("Who?", GraphPart.PARAMETERS, asked, Map.of(), List.of()), out);
        assertThat(most[0]).isGreaterThan(1_000_000);
    }
}
