package org.weft.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Files and fields as multipart/form-data; files go from the disk to the wire, whatever their size. */
final class Form {

    private final String boundary = "weft-" + UUID.randomUUID();
    private final Map<String, String> fields;
    private final List<Path> files;
    private final LongConsumer sent;

    /**
     * A form.
     *
     * @param sent is told how many more bytes of files have been read
     */
    Form(Map<String, String> fields, List<Path> files, LongConsumer sent) {
        this.fields = fields;
        this.files = files;
        this.sent = sent;
    }

    String mediaType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() {
        var parts = new ArrayList<BodyPublisher>();
        long length = 0;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            byte[] text = bytes(head(field.getKey()) + "\r\n\r\n" + field.getValue() + "\r\n");
            parts.add(BodyPublishers.ofByteArray(text));
            length += text.length;
        }
        for (Path file : files) {
            byte[] head = bytes(head("file") + "; filename=\"" + quoted(String.valueOf(file.getFileName()))
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            byte[] end = bytes("\r\n");
            parts.addAll(List.of(BodyPublishers.ofByteArray(head), BodyPublishers.ofInputStream(() -> open(file)),
                    BodyPublishers.ofByteArray(end)));
            length += head.length + size(file) + end.length;
        }
        byte[] last = bytes("--" + boundary + "--\r\n");
        parts.add(BodyPublishers.ofByteArray(last));
        return BodyPublishers.fromPublisher(BodyPublishers.concat(parts.toArray(BodyPublisher[]::new)),
                length + last.length);
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private InputStream open(Path file) {
        try {
            return new Counted(Files.newInputStream(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String head(String name) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(name) + '"';
    }

    private static String quoted(String text) {
        return text.replaceAll("\\p{Cntrl}", "").replace("\"", "%22");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read > 0) {
                sent.accept(read);
            }
            return read;
        }
    }
}
