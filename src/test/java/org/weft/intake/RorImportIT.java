package org.weft.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.weft.Api;
import org.weft.Uploads;
import tools.jackson.databind.JsonNode;

/** Real records of ROR through the whole of an import, where they are at hand ({@code -Dweft.ror.sample}). */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "weft.store.data-folder=target/ror-${random.uuid}", "weft.store.bolt-port=0", "weft.seed.location=none"})
@DirtiesContext
class RorImportIT {

    private static final Path SAMPLE = Path
            .of(System.getProperty("weft.ror.sample", "../shared/data/ror-v2-sample.ndjson"));

    @LocalServerPort
    private int port;

    /** Where the sample is not at hand there is no such test, and one line says so. */
    @TestFactory
    Stream<DynamicTest> realRecords() {
        if (!Files.exists(SAMPLE)) {
            System.out.println("No sample of ROR is at hand (-Dweft.ror.sample=FILE), so none was imported.");
            return Stream.empty();
        }
        return Stream.of(DynamicTest.dynamicTest("go in once and come out again", this::goInOnceAndComeOutAgain));
    }

    private void goInOnceAndComeOutAgain() throws IOException {
        var uploads = new Uploads(port);
        Map<String, byte[]> sample = Map.of("ror-v2-sample.ndjson", Files.readAllBytes(SAMPLE));
        Map<String, String> before = Uploads.unzip(uploads.export("template.zip"));
        long begun = System.nanoTime();
        JsonNode job = uploads.uploadBytes(sample);
        long read = System.nanoTime();
        assertThat(job.at("/state").asString()).as("%s", job).isEqualTo("PREVIEWED");
        assertThat(job.at("/format").asString()).isEqualTo("ROR");
        assertThat(job.at("/preview/rejected").asInt()).as("%s", job.at("/preview/problems")).isZero();
        assertThat(added(job, "organisations")).isEqualTo(1595);
        String id = job.at("/id").asString();
        long committing = System.nanoTime();
        assertThat(uploads.commit(id).at("/state").asString()).isEqualTo("COMMITTED");
        long written = System.nanoTime();
        long rows = job.at("/preview/counts").valueStream().mapToLong(count -> count.at("/added").asLong()).sum();
        System.out.printf("ROR sample: %d rows, read and compared at %.0f rows/s, written at %.0f rows/s%n", rows,
                rows * 1e9 / (read - begun), rows * 1e9 / (written - committing));

        assertThat(one("ror-04f2nsd36", "{name kind country details {website} place {name}}")).contains(
                "Lancaster University",
                "UNIVERSITY", "GB", "lancaster.ac.uk", "Lancaster");
        assertThat(one("ror-020ps3a34", "{partOf {slug}}")).contains("ror-010jbqd54");

        JsonNode again = uploads.uploadBytes(sample);
        again.at("/preview/counts")
                .forEach(count -> assertThat(count.at("/added").asInt() + count.at("/changed").asInt())
                        .as("%s %s", count, again.at("/preview/rows")).isZero());
        uploads.cancel(again.at("/id").asString());

        uploads.undo(id);
        Map<String, String> after = Uploads.unzip(uploads.export("template.zip"));
        before.remove("README.txt");
        after.remove("README.txt");
        assertThat(after).isEqualTo(before);
    }

    private static int added(JsonNode job, String table) {
        return job.at("/preview/counts").valueStream().filter(count -> count.at("/table").asString().equals(table))
                .mapToInt(count -> count.at("/added").asInt()).sum();
    }

    private String one(String slug, String fields) {
        return new Api(port).ask("{organisation(slug: \"" + slug + "\") " + fields + "}").toString();
    }
}
