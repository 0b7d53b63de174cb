package org.weft.intake.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.weft.intake.Row;
import org.weft.intake.RowSink.Original;
import org.weft.intake.Table;
import org.weft.intake.identity.Match;
import org.weft.intake.identity.PossibleDuplicate;
import org.weft.intake.job.Judged.Verdict;
import org.weft.intake.job.Scratch.Numbered;

/** Rows and records as bytes. */
final class Packed {

    private Packed() {
    }

    static byte[] row(Row row, long record) {
        return packed(out -> write(out, row, record));
    }

    static Numbered row(Table table, byte[] packed) {
        return unpacked(packed, in -> {
            long record = in.readLong();
            return new Numbered(readRow(in, table), record);
        });
    }

    static byte[] judged(Judged judged) {
        return packed(out -> {
            write(out, judged.verdict().name());
            out.writeBoolean(judged.isAlone());
            write(out, judged.row(), judged.record());
        });
    }

    static Judged judged(Table table, byte[] packed) {
        return unpacked(packed, in -> {
            Verdict verdict = Verdict.valueOf(read(in));
            boolean isAlone = in.readBoolean();
            long record = in.readLong();
            return new Judged(readRow(in, table), record, verdict, isAlone);
        });
    }

    static byte[] match(Match match) {
        return packed(out -> {
            write(out, match.slug());
            write(out, match.rule().name());
            out.writeDouble(match.score());
            write(out, match.reason());
        });
    }

    static Match match(byte[] packed) {
        return unpacked(packed, in -> new Match(read(in), Match.Rule.valueOf(read(in)), in.readDouble(), read(in)));
    }

    static byte[] doubt(PossibleDuplicate doubt) {
        return packed(out -> {
            write(out, doubt.a());
            write(out, doubt.b());
            write(out, doubt.rule().name());
            out.writeDouble(doubt.score());
            write(out, doubt.reason());
        });
    }

    static PossibleDuplicate doubt(byte[] packed) {
        return unpacked(packed, in -> new PossibleDuplicate(read(in), read(in), Match.Rule.valueOf(read(in)),
                in.readDouble(), read(in)));
    }

    static byte[] original(Original original) {
        return packed(out -> {
            write(out, original.file());
            out.writeLong(original.line());
            write(out, original.header());
            write(out, original.cells());
            write(out, original.list());
        });
    }

    static Original original(byte[] packed) {
        return unpacked(packed, in -> new Original(read(in), in.readLong(), readList(in), readList(in), read(in)));
    }

    private static void write(DataOutputStream out, Row row, long record) throws IOException {
        out.writeLong(record);
        write(out, row.file());
        out.writeLong(row.line());
        write(out, row.occasion());
        write(out, row.origin() == null ? "" : row.origin());
        out.writeInt(row.cells().size());
        for (Map.Entry<String, String> cell : row.cells().entrySet()) {
            write(out, cell.getKey());
            write(out, cell.getValue());
        }
    }

    private static Row readRow(DataInputStream in, Table table) throws IOException {
        String file = read(in);
        long line = in.readLong();
        String occasion = read(in);
        String origin = read(in);
        var cells = new LinkedHashMap<String, String>();
        for (int left = in.readInt(); left > 0; left--) {
            cells.put(read(in), read(in));
        }
        return new Row(table, file, line, cells, occasion, origin.isEmpty() ? null : origin);
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(out, text);
        }
    }

    private static List<String> readList(DataInputStream in) throws IOException {
        var texts = new ArrayList<String>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(read(in));
        }
        return texts;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @FunctionalInterface
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    private static byte[] packed(Writing writing) {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static <T> T unpacked(byte[] packed, Reading<T> reading) {
        try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
            return reading.from(in);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
