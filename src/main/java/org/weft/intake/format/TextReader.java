package org.weft.intake.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.weft.intake.Content;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;

/**
 * The characters of a text: UTF-16 where a mark or every other byte says so, else UTF-8, and any line that is no UTF-8
 * as Windows-1252. So a file is read rightly into which two programs wrote.
 */
final class TextReader extends Reader {

    private static final int CHUNK = 65_536;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String name;
    private final InputStream in;
    private final BiConsumer<String, String> notice;
    private final byte[] bytes = new byte[CHUNK];
    private int kept;
    private boolean isAtEnd;
    private long line = 1;
    private String chunk = "";
    private int at;

    private TextReader(String name, InputStream in, BiConsumer<String, String> notice) {
        this.name = name;
        this.in = in;
        this.notice = notice;
    }

    static Reader open(Part part, BiConsumer<String, String> notice) throws IOException {
        Charset wide = wide(part);
        Reader reader = new BufferedReader(wide == null
                ? new TextReader(part.name(), part.open(), notice)
                : new InputStreamReader(part.open(), wide.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    private static @Nullable Charset wide(Part part) throws IOException {
        try (InputStream in = part.open()) {
            String start = new String(in.readNBytes(4096), StandardCharsets.ISO_8859_1);
            if (start.startsWith("\u00ff\u00fe") || (Content.zeros(start, 1) && !Content.zeros(start, 0))) {
                return StandardCharsets.UTF_16LE;
            }
            return start.startsWith("\u00fe\u00ff") || (Content.zeros(start, 0) && !Content.zeros(start, 1))
                    ? StandardCharsets.UTF_16BE
                    : null;
        }
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        while (at == chunk.length()) {
            if (isAtEnd) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, chunk.length() - at);
        chunk.getChars(at, at + count, to, offset);
        at += count;
        return count;
    }

    private void fill() throws IOException {
        int length = kept + in.readNBytes(bytes, kept, CHUNK - kept);
        isAtEnd = length < CHUNK;
        int end = isAtEnd ? length : lastBreak(length);
        chunk = decode(end);
        at = 0;
        kept = length - end;
        System.arraycopy(bytes, end, bytes, 0, kept);
    }

    /** Behind the last line break; where there is none, before the last character that may be cut. */
    private int lastBreak(int length) {
        for (int i = length; i > 0; i--) {
            if (bytes[i - 1] == '\n') {
                return i;
            }
        }
        int end = length;
        while (end > length - 4 && (bytes[end - 1] & 0xC0) == 0x80) {
            end--;
        }
        return end - 1;
    }

    private String decode(int end) {
        String text = strict(0, end);
        if (text == null) {
            text = byLine(end);
        } else {
            int zero = text.indexOf('\0');
            if (zero >= 0) {
                throw zero(line + text.substring(0, zero).chars().filter(c -> c == '\n').count());
            }
            line += text.chars().filter(c -> c == '\n').count();
        }
        return text;
    }

    private String byLine(int end) {
        var text = new StringBuilder(end);
        for (int from = 0; from < end;) {
            int to = from;
            while (to < end && bytes[to] != '\n') {
                if (bytes[to] == 0) {
                    throw zero(line);
                }
                to++;
            }
            to = Math.min(end, to + 1);
            String part = strict(from, to);
            if (part == null) {
                part = new String(bytes, from, to - from, WINDOWS);
                notice.accept("Some lines are not in UTF-8; they were read as Windows-1252.", name + ", line " + line);
            }
            text.append(part);
            line += bytes[to - 1] == '\n' ? 1 : 0;
            from = to;
        }
        return text.toString();
    }

    private @Nullable String strict(int from, int to) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private IntakeException zero(long where) {
        return new IntakeException("'" + name + "' has a NUL byte in line " + where + ", which no text has.",
                "Open it in the program it came from, and save it as CSV in UTF-8 again.");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
