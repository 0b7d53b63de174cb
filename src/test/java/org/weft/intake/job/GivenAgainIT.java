package org.weft.intake.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.weft.Uploads;
import org.weft.WeftTest;
import tools.jackson.databind.JsonNode;

/** Rejected records come back in files that are read again, with their reasons and once they are mended. */
@WeftTest
class GivenAgainIT {

    private final Imports imports;
    private final Uploads uploads;

    GivenAgainIT(Imports imports, @LocalServerPort int port) {
        this.imports = imports;
        this.uploads = new Uploads(port);
    }

    @Test
    void aTableIsGivenAgainAndAgain() {
        comesBack(Map.of("mills.csv", "name,kind,country\nWupper Mill,Company,Atlantis\n"), "Atlantis", "Germany");
    }

    @Test
    void jsonOfARegistryIsGivenAgainAndAgain() {
        comesBack(Map.of("mills.jsonl",
                "{\"id\":\"https://openalex.org/I990000001\",\"display_name\":\" \",\"type\":\"company\"}\n"),
                "\" \"", "\"Wupper Mill\"");
    }

    @Test
    void aMapIsGivenAgainAndAgain() {
        comesBack(Map.of("mills.json", """
                {"elements": [{"attributes": {"label": "Wupper Mill", "country": "Atlantis"}}], "connections": []}
                """), "Atlantis", "Germany");
    }

    @Test
    void aGraphIsGivenAgainAndAgain() {
        comesBack(Map.of("mills.graphml", """
                <graphml><key id="d0" for="node" attr.name="label"/><key id="d1" for="node" attr.name="country"/>
                <graph><node id="n0"><data key="d0">Wupper Mill &amp; Sons</data><data key="d1">Atlantis--</data></node>
                </graph></graphml>
                """), "Atlantis--", "Germany");
    }

    /** Twice with its mistake, then without. */
    private void comesBack(Map<String, String> files, String wrong, String right) {
        Map<String, String> again = rejected(rejected(files));
        assertThat(again.toString()).containsPattern("is not a country|is empty").contains(wrong);
        Map<String, String> mended = Map.of("mended" + ending(again), again.values().iterator().next()
                .replace(wrong, right));
        JsonNode job = uploads.upload(mended);
        assertThat(job.at("/preview/rejected").asInt()).as(job.toString()).isZero();
        assertThat(job.at("/preview/counts").toString()).contains("\"table\":\"organisations\",\"added\":1");
        imports.cancel(job.at("/id").asString());
    }

    private static String ending(Map<String, String> files) {
        String name = files.keySet().iterator().next();
        return name.substring(name.lastIndexOf('.'));
    }

    private Map<String, String> rejected(Map<String, String> files) {
        JsonNode job = uploads.upload(files);
        String id = job.at("/id").asString();
        assertThat(job.at("/preview/rejected").asInt()).as(job.toString()).isEqualTo(1);
        Map<String, String> given = unzipped(id);
        imports.cancel(id);
        return given;
    }

    private Map<String, String> unzipped(String id) {
        var zip = new ByteArrayOutputStream();
        try {
            imports.rejects(id).orElseThrow().writeZip(zip);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Uploads.unzip(zip.toByteArray());
    }
}
