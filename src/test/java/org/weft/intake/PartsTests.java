package org.weft.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class PartsTests {

    private static final ImportLimits LIMITS = new ImportLimits(DataSize.ofMegabytes(5), 200, DataSize.ofMegabytes(1),
            4);

    @TempDir
    private Path folder;

    @Test
    void aPlainFileIsOnePart() throws IOException {
        List<Part> parts = parts(file("C:\\Users\\me\\partners.csv", "name\nA\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(read(parts)).containsExactly("partners.csv: name\nA\n");
        assertThat(parts.getFirst().file()).isPresent();
    }

    @Test
    void aGzipIsThePartInIt() throws IOException {
        assertThat(read(parts(file("works.jsonl.gz", gzip("{\"id\": 1}")))))
                .containsExactly("works.jsonl: {\"id\": 1}");
    }

    @Test
    void aZipIsItsFilesUnderNamesThatLeadNowhere() throws IOException {
        List<Part> parts = parts(file("dump.zip", zip("../../etc/ties.csv", "a,b", "/abs\\or\u0007g.csv", "c,d",
                "__MACOSX/._x.csv", "x", ".DS_Store", "x")));
        assertThat(read(parts)).containsExactly("dump.zip/etc/ties.csv: a,b", "dump.zip/abs/org.csv: c,d");
        assertThat(read(parts)).as("can be opened again").hasSize(2);
    }

    @Test
    void aWorkbookIsOnePartAlthoughItIsAZip() throws IOException {
        var out = new ByteArrayOutputStream();
        Template.writeXlsx(out);
        assertThat(parts(file("wrong-ending.csv", out.toByteArray()))).extracting(Part::name)
                .containsExactly("wrong-ending.csv");
        assertThat(parts(file("all.zip", zip(new String[]{"t.xlsx"}, out.toByteArray())))).extracting(Part::name)
                .containsExactly("all.zip/t.xlsx");
    }

    @Test
    void whatIsPackedTwiceOrEmptyOrNoDataIsRefusedByWhatItIs() throws IOException {
        byte[] zip = zip("a.csv", "a,b");
        refused("is packed twice", "outer.zip", zip(new String[]{"inner.zip"}, zip));
        refused("is packed twice", "a.zip.gz", gzip(zip));
        refused("'none.csv' is empty", "none.csv", new byte[0]);
        refused("'z.zip/none.csv' is empty", "z.zip", zip("none.csv", ""));
        refused("is empty", "blank.csv", "\n \n".getBytes(StandardCharsets.UTF_8));
        refused("is a PDF, whatever its name says", "partners.xlsx", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
        refused("an old Excel file (.xls)", "p.xlsx", "\u00d0\u00cf\u0011\u00e0".getBytes(StandardCharsets.ISO_8859_1));
        refused("holds no files", "z.zip", zip("folder/", ""));
        refused("is damaged, or protected", "z.zip", java.util.Arrays.copyOf(zip, zip.length - 30));
    }

    @Test
    void bombsAreRefusedBeforeOrWhileTheyUnpack() throws IOException {
        refused("Unpacking stops at 'bomb.zip/a.csv'", "bomb.zip", zip("a.csv", "0".repeat(3_000_000)));
        refused("holds 5 files", "many.zip", zip("a", "1", "b", "1", "c", "1", "d", "1", "e", "1"));
        List<Part> gz = parts(file("bomb.csv.gz", gzip("0".repeat(3_000_000))));
        assertThatThrownBy(() -> read(gz)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("unpacks to more than 1 MB");
        byte[] whole = gzip("name\n" + new java.util.SplittableRandom(1).ints(20_000).boxed().toList());
        List<Part> cut = parts(file("cut.csv.gz", java.util.Arrays.copyOf(whole, whole.length / 2)));
        assertThatThrownBy(() -> read(cut)).isInstanceOf(IntakeException.class).hasMessageContaining("is damaged");
    }

    @Test
    void anEntryThatLiesAboutItsSizeIsCutShort() throws IOException {
        byte[] bytes = zip("a.csv", "a".repeat(500_000));
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        bytes[directory + 24] = 10; // the size, low byte first
        bytes[directory + 25] = 0;
        bytes[directory + 26] = 0;
        refused("unpacks to more", "liar.zip", bytes);
    }

    private void refused(String message, String name, byte[] bytes) throws IOException {
        Parts.Original file = file(name, bytes);
        assertThatThrownBy(() -> parts(file)).isInstanceOf(IntakeException.class).hasMessageContaining(message);
    }

    private Parts.Original file(String name, byte[] bytes) throws IOException {
        Path path = Files.createTempFile(folder, "up", "");
        Files.write(path, bytes);
        return new Parts.Original(path, name);
    }

    private static List<Part> parts(Parts.Original... files) throws IOException {
        return new Parts(LIMITS).of(List.of(files));
    }

    private static List<String> read(List<Part> parts) throws IOException {
        var texts = new ArrayList<String>();
        for (Part part : parts) {
            try (InputStream in = part.open()) {
                texts.add(part.name() + ": " + new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (OutputStream gz = new GZIPOutputStream(out)) {
            gz.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var names = new String[namesAndTexts.length / 2];
        var contents = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            names[i] = namesAndTexts[2 * i];
            contents[i] = namesAndTexts[2 * i + 1].getBytes(StandardCharsets.UTF_8);
        }
        return zip(names, contents);
    }

    private static byte[] zip(String[] names, byte[]... contents) throws IOException {
        var out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < names.length; i++) {
                zip.putNextEntry(new ZipEntry(names[i]));
                zip.write(contents[i]);
            }
        }
        return out.toByteArray();
    }
}
