package org.weft.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.springframework.stereotype.Component;

/**
 * The parts of the files that somebody gave: a plain file is one, a gzip the one it holds, a ZIP one for each file in it.
 * Nothing is written: names of entries are for people to read, never for opening.
 */
@Component
public final class Parts {

    private static final int LONGEST_NAME = 150;

    private final ImportLimits limits;

    Parts(ImportLimits limits) {
        this.limits = limits;
    }

    /**
     * A file as somebody gave it.
     *
     * @param path where it is on this machine
     * @param name what they call it
     */
    public record Original(Path path, String name) {}

    /**
     * The parts, in the order of the files.
     *
     * @throws IntakeException where a file is empty, damaged, of a kind that nobody reads, or unpacks to too much
     */
    public List<Part> of(List<Original> files) throws IOException {
        var parts = new ArrayList<Part>();
        long total = 0;
        for (Original file : files) {
            Part plain = new Whole(file.path(), lastOf(file.name()));
            switch (Content.of(plain)) {
                case ZIP -> parts.addAll(unzip(file.path(), plain.name(), total));
                case GZIP -> parts.add(requireReadable(new Gzip(file.path(), ungz(plain.name()), limits)));
                default -> parts.add(requireReadable(plain));
            }
            total = parts.stream().mapToLong(Parts::size).sum();
        }
        if (total > limits.unpacked().toBytes()) {
            throw tooLarge("the files together");
        }
        return parts;
    }

    private List<Part> unzip(Path path, String name, long before) throws IOException {
        var parts = new ArrayList<Part>();
        long total = before;
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > limits.entries()) {
                throw new IntakeException("'" + name + "' holds " + zip.size() + " files.",
                        "Pack only those that you want to import, " + limits.entries() + " at most.");
            }
            int place = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (isForReading(entry)) {
                    total += entry.getSize();
                    requireModest(entry, name, total);
                    parts.add(requireReadable(new Zipped(path, place, name + '/' + clean(entry.getName()))));
                }
                place++;
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new IntakeException("'" + name + "' is damaged, or protected by a password.",
                    "Pack the files anew without one, or give them one by one.");
        }
        if (parts.isEmpty()) {
            throw new IntakeException("'" + name + "' holds no files.", "Pack the files that you want to import.");
        }
        return parts;
    }

    private void requireModest(ZipEntry entry, String name, long total) {
        if (entry.getSize() < 0 || entry.getSize() > limits.most(Math.max(1, entry.getCompressedSize()))
                || total > limits.unpacked().toBytes()) {
            throw tooLarge("'" + name + '/' + clean(entry.getName()) + "'");
        }
    }

    private IntakeException tooLarge(String what) {
        return new IntakeException(
                "Unpacking stops at " + what + ": it would fill more than " + limits.unpacked().toGigabytes()
                        + " GB, or " + limits.ratio() + " times what it takes packed.",
                "Give smaller files; whoever runs the service can raise weft.import.unpacked and weft.import.ratio.");
    }

    private static Part requireReadable(Part part) throws IOException {
        Content content = Content.of(part);
        return switch (content) {
            case XLSX, XML, JSON, TEXT, BINARY -> part;
            case EMPTY -> throw new IntakeException("'" + part.name() + "' is empty.",
                    "Choose the file that holds the rows; was it saved?");
            case ZIP, GZIP -> throw new IntakeException("'" + part.name() + "' is packed twice.",
                    "Unpack it once, and give what comes out.");
            default ->
                throw new IntakeException("'" + part.name() + "' is " + content.words() + ", whatever its name says.",
                        "Save what you want to import as an Excel workbook (.xlsx) or as CSV, and give that.");
        };
    }

    private static boolean isForReading(ZipEntry entry) {
        String name = entry.getName();
        String last = lastOf(name);
        return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !last.startsWith(".")
                && !last.equalsIgnoreCase("Thumbs.db") && !last.isEmpty();
    }

    private static long size(Part part) {
        return part.file().map(path -> path.toFile().length()).orElse(0L);
    }

    private static String ungz(String name) {
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /** A path of an entry as something to read: no way up, no drive, no control characters. */
    static String clean(String path) {
        var names = new ArrayList<String>();
        for (String step : path.replace('\\', '/').split("/", -1)) {
            String plain = step.replaceAll("[\\p{Cntrl}:]", "").strip();
            if (!plain.isEmpty() && !plain.equals(".") && !plain.equals("..")) {
                names.add(plain);
            }
        }
        String joined = String.join("/", names);
        return joined.length() > LONGEST_NAME ? '…' + joined.substring(joined.length() - LONGEST_NAME) : joined;
    }

    private static String lastOf(String path) {
        String clean = clean(path);
        return clean.substring(clean.lastIndexOf('/') + 1);
    }

    private record Whole(Path path, String name) implements Part {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }
    }

    private record Gzip(Path path, String name, ImportLimits limits) implements Part {
        @Override
        public InputStream open() throws IOException {
            InputStream packed = Files.newInputStream(path);
            try {
                InputStream in = new GZIPInputStream(packed, 65_536);
                return new Undamaged(new Bounded(in, limits.most(Files.size(path)), name), name);
            } catch (ZipException | EOFException damaged) {
                packed.close();
                throw Undamaged.damaged(name);
            }
        }
    }

    /** The entry at a place of a ZIP, from 0: names may stand twice. */
    private record Zipped(Path path, int place, String name) implements Part {
        @Override
        public InputStream open() throws IOException {
            ZipFile zip = new ZipFile(path.toFile());
            try {
                ZipEntry entry = Collections.list(zip.entries()).get(place);
                return new Undamaged(new Bounded(zip.getInputStream(entry), entry.getSize(), name), name, zip);
            } catch (IOException | RuntimeException failure) {
                zip.close();
                throw failure;
            }
        }
    }
}
