package org.weft.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a file of the service to the disk: whole, or not at all. */
final class Download {

    private static final Pattern NAME = Pattern.compile("filename=\"([^\"/\\\\]+)\"");

    private final HttpResponse<InputStream> answer;

    /** What a service answered. */
    Download(HttpResponse<InputStream> answer) {
        this.answer = answer;
    }

    /** What the service calls the file. */
    String name() {
        Matcher found = NAME.matcher(answer.headers().firstValue("Content-Disposition").orElse(""));
        return found.find() ? found.group(1) : "weft-export";
    }

    /** Writes it out; the stream stays open. */
    long to(OutputStream out) throws IOException {
        try (InputStream body = answer.body()) {
            long bytes = body.transferTo(out);
            out.flush();
            return bytes;
        }
    }

    /** Writes it beside the file first, and then in its place. */
    long to(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Refused("There is no folder '" + folder + "' to write " + file.getFileName() + " into.");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            long bytes;
            try (OutputStream out = Files.newOutputStream(part)) {
                bytes = to(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return bytes;
        } catch (IOException failure) {
            Files.deleteIfExists(part);
            throw new Refused("'" + file + "' could not be written: " + failure.getMessage());
        }
    }
}
