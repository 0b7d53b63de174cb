package org.weft.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** What a file is by its first bytes; its name's ending is not asked. */
public enum Content {
    EMPTY("an empty file"),
    XLSX("an Excel workbook (.xlsx)"),
    OPEN_DOCUMENT("an OpenDocument file (.ods)"),
    ZIP("a ZIP file"),
    GZIP("a gzip file"),
    OLD_OFFICE("an old Excel file (.xls), or one protected by a password"),
    PDF("a PDF"),
    PICTURE("a picture"),
    PROGRAM("a program"),
    XML("an XML file"),
    JSON("a JSON file"),
    BINARY("a file of bytes that are no text"),
    TEXT("a text file");

    private static final int BEGINNING = 4096;
    private static final String ENTRY = "PK\3\4";
    private static final int NAME = 30;

    private final String words;

    Content(String words) {
        this.words = words;
    }

    /** What a person calls it, with its article. */
    public String words() {
        return words;
    }

    /** What a part is. */
    public static Content of(Part part) throws IOException {
        try (InputStream in = part.open()) {
            Content content = of(in.readNBytes(BEGINNING));
            return content == ZIP && part.file().filter(Content::hasWorkbook).isPresent() ? XLSX : content;
        }
    }

    static Content of(byte[] start) {
        if (start.length == 0) {
            return EMPTY;
        }
        String bytes = new String(start, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6")) {
            return ofZip(bytes);
        }
        if (bytes.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        if (bytes.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLD_OFFICE;
        }
        if (bytes.startsWith("%PDF")) {
            return PDF;
        }
        if (bytes.startsWith("\u0089PNG") || bytes.startsWith("GIF8") || bytes.startsWith("\u00ff\u00d8\u00ff")) {
            return PICTURE;
        }
        if (bytes.startsWith("\u007fELF") || bytes.startsWith("MZ\u0090")) {
            return PROGRAM;
        }
        return ofText(bytes);
    }

    private static Content ofText(String bytes) {
        if (isWide(bytes)) {
            return ofVisible(bytes.replaceAll("[\u0000\u00ff\u00fe]", ""));
        }
        long strange = bytes.chars().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r').count();
        return strange * 10 > bytes.length() ? BINARY : ofVisible(bytes.replaceFirst("^\u00ef\u00bb\u00bf", ""));
    }

    private static Content ofVisible(String text) {
        String visible = text.strip();
        if (visible.isEmpty()) {
            return EMPTY;
        }
        return switch (visible.charAt(0)) {
            case '<' -> XML;
            case '{', '[' -> JSON;
            default -> TEXT;
        };
    }

    /** Whether every other byte is 0, or there is a mark that says UTF-16. */
    private static boolean isWide(String bytes) {
        return bytes.startsWith("\u00ff\u00fe") || bytes.startsWith("\u00fe\u00ff")
                || zeros(bytes, 0) != zeros(bytes, 1);
    }

    /** Whether most bytes at even (0) or odd (1) places are 0. */
    public static boolean zeros(String bytes, int from) {
        long zeros = 0;
        for (int i = from; i < bytes.length(); i += 2) {
            zeros += bytes.charAt(i) == 0 ? 1 : 0;
        }
        return zeros * 10 > bytes.length() * 4L;
    }

    /** By the names of the entries that begin here. */
    private static Content ofZip(String bytes) {
        for (int at = bytes.indexOf(ENTRY); at >= 0; at = bytes.indexOf(ENTRY, at + 1)) {
            if (at + NAME <= bytes.length()) {
                int length = bytes.charAt(at + NAME - 4) + 256 * bytes.charAt(at + NAME - 3);
                String name = bytes.substring(at + NAME, Math.min(bytes.length(), at + NAME + length));
                if (name.equals("mimetype")) {
                    return OPEN_DOCUMENT;
                }
                if (name.equals("[Content_Types].xml") || name.startsWith("xl/") || name.equals("_rels/.rels")) {
                    return XLSX;
                }
            }
        }
        return ZIP;
    }

    private static boolean hasWorkbook(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("xl/workbook.xml") != null;
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }
}
