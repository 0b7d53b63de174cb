package org.weft.intake.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weft.Uploads;
import org.weft.intake.Row;
import org.weft.intake.RowSink.Original;
import org.weft.intake.Table;

/** What an import keeps on disk: rows however many, and rejected records with their reasons. */
class RejectsTests {

    @TempDir
    private Path folder;

    @Test
    void rejectedRecordsComeBackAsTheyStoodWithTheReason() throws IOException {
        try (var scratch = new Scratch(folder.resolve("scratch.mv"))) {
            List<String> header = List.of("name", "country");
            scratch.reject(scratch.add(new Original("a.csv", 2, header, List.of("Mill, Ltd", "Malaisya"))),
                    "country: is not one");
            scratch.add(new Original("a.csv", 3, header, List.of("Right", "MY")));
            scratch.reject(scratch.add(new Original("b.json", 1, List.of(), List.of("{\"id\":1}"))), "has no name");
            scratch.reject(scratch.add(new Original("c.graphml", 1, List.of(), List.of("<node id=\"n\"></node>"))),
                    "country: 'a---b' is not one");
            assertThat(unpacked(new Rejects(scratch))).containsExactly(
                    Map.entry("rejected-1-a.csv",
                            "name,country,reason,file,line\r\n\"Mill, Ltd\",Malaisya,country: is not one,a.csv,2\r\n"),
                    Map.entry("rejected-2-b.jsonl", "{\"reason\":\"has no name\",\"id\":1}\n"),
                    Map.entry("rejected-3-c.xml",
                            "<graphml>\n<!-- country: 'a- - -b' is not one -->\n<node id=\"n\"></node>\n</graphml>\n"));
        }
    }

    @Test
    void whatStoodInAListComesBackInIt() throws IOException {
        try (var scratch = new Scratch(folder.resolve("scratch.mv"))) {
            for (String list : List.of("elements", "elements", "connections")) {
                scratch.reject(scratch.add(new Original("map.json", 1, List.of(), List.of("{\"label\":\"A\"}"), list)),
                        "no");
            }
            String record = "\n{\"reason\":\"no\",\"label\":\"A\"}";
            assertThat(unpacked(new Rejects(scratch))).containsExactly(Map.entry("rejected-1-map.json",
                    "{\"elements\": [" + record + ',' + record + "\n], \"connections\": [" + record + "\n]}\n"));
        }
    }

    @Test
    void theReasonOfTheLastTimeGivesWayToTheNext() throws IOException {
        try (var scratch = new Scratch(folder.resolve("scratch.mv"))) {
            scratch.reject(scratch.add(new Original("rejected-1-a.csv", 2, List.of("name", "reason", "file", "line"),
                    List.of("Mill", "country: is not one", "a.csv", "7"))), "kind: is empty");
            scratch.reject(scratch.add(new Original("b.jsonl", 1, List.of(),
                    List.of("{\"reason\": \"has no name\", \"share\": 1.50}"))), "has no id");
            assertThat(unpacked(new Rejects(scratch)).values()).containsExactly(
                    "name,reason,file,line\r\nMill,kind: is empty,rejected-1-a.csv,2\r\n",
                    "{\"reason\":\"has no id\",\"share\":1.50}\n");
        }
    }

    @Test
    void rowsComeBatchByBatchWhileOthersAreWritten() {
        try (var scratch = new Scratch(folder.resolve("scratch.mv"))) {
            IntStream.range(0, 2_500).forEach(
                    i -> scratch.add(new Row(Table.PLACES, "f", i, Map.of("id", "p" + i, "name", "P" + i)), i));
            var seen = new ArrayList<String>();
            scratch.eachBatch(Table.PLACES, 1_000, batch -> batch.forEach(numbered -> {
                seen.add(numbered.row().cell("id"));
                scratch.mention(numbered.row().fact(), Mention.NONE);
            }));
            assertThat(seen).hasSize(2_500).startsWith("p0", "p1").endsWith("p2499").doesNotHaveDuplicates();
        }
    }

    private static Map<String, String> unpacked(Rejects rejects) throws IOException {
        var out = new ByteArrayOutputStream();
        rejects.writeZip(out);
        return Uploads.unzip(out.toByteArray());
    }
}
