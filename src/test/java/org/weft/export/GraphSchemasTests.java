package org.weft.export;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.weft.analysis.Network;
import org.xml.sax.SAXParseException;

/** What graph files must look like as a whole, by schemas of our own that the specifications were read into. */
class GraphSchemasTests {

    private static Validator schema(String name) throws Exception {
        URL file = Objects.requireNonNull(GraphSchemasTests.class.getResource("/schemas/" + name + "-as-written.xsd"));
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newSchema(file).newValidator();
    }

    private static String written(String name, Network network, String... asked) throws Exception {
        return new String(Planted.file(name.equals("gexf") ? new GexfFile() : new GraphMlFile(), network, asked),
                StandardCharsets.UTF_8);
    }

    private static void validate(String name, String xml) throws Exception {
        schema(name).validate(new StreamSource(new StringReader(xml)));
    }

    static Stream<Network> networks() {
        return Stream.of(Planted.empty(), Planted.hostile(), Planted.ring(50));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyFileIsValid(Network network) throws Exception {
        for (String name : List.of("gexf", "graphml")) {
            String whole = written(name, network);
            String all = written(name, network, "unconnected", "true", "statuses", "ACTIVE,ENDED");
            assertThatCode(() -> validate(name, whole)).doesNotThrowAnyException();
            assertThatCode(() -> validate(name, all)).doesNotThrowAnyException();
        }
    }

    /** So that the schemas are known to bite. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"graphml | key=\"n_label\" | key=\"n_lable\"",
            "graphml | source=\"org-a\" | source=\"org-x\"",
            "graphml | <node id=\"org-c\" | <node id=\"org a\"",
            "graphml | attr.type=\"double\" | attr.type=\"number\"",
            "gexf | source=\"org-a\" | source=\"org-x\"", "gexf | version=\"1.3\" | version=\"1.2\"",
            "gexf | type=\"integer\" | type=\"int\"", "gexf | weight=\"1.0\" | weight=\"much\"",
            "gexf | defaultedgetype=\"undirected\" | defaultedgetype=\"none\"",
            "gexf | lastmodifieddate=\"2026-11-21\" | lastmodifieddate=\"21/11/2026\""})
    void whatTheFormatForbidsIsSeen(String name, String right, String wrong) throws Exception {
        String file = written(name, Planted.hostile());
        assertThatCode(() -> validate(name, file)).doesNotThrowAnyException();
        assertThatThrownBy(() -> validate(name, file.replace(right, wrong))).isInstanceOf(SAXParseException.class);
    }
}
