package org.weft.intake.format;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;

import org.weft.intake.Part;

/** What stands between the cells of a text: the one of comma, semicolon and tab that parts most lines alike. */
final class Delimiter {

    private static final int BEGINNING = 65_536;
    private static final List<Character> KNOWN = List.of(',', ';', '\t');

    private Delimiter() {
    }

    static char of(Part part) throws IOException {
        var start = new char[BEGINNING];
        int length = 0;
        try (Reader reader = TextReader.open(part, (sentence, example) -> {
        })) {
            for (int read = 0; read >= 0 && length < BEGINNING; read = reader.read(start, length, BEGINNING - length)) {
                length += read;
            }
        }
        return of(new String(start, 0, length));
    }

    /** Lines of a preamble have none; of two that part as many lines alike, the one with more cells. */
    static char of(String start) {
        char best = ',';
        long highest = 0;
        for (char candidate : KNOWN) {
            long score = score(start, candidate);
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }
        return best;
    }

    private static long score(String start, char delimiter) {
        var linesByCount = new HashMap<Integer, Integer>();
        int count = 0;
        boolean isQuoted = false;
        boolean isCellStart = true;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            if (c == '"' && (isQuoted || isCellStart)) {
                isQuoted = !isQuoted;
            } else if (c == delimiter && !isQuoted) {
                count++;
            } else if (c == '\n' && !isQuoted) {
                linesByCount.merge(count, 1, Integer::sum);
                count = 0;
            }
            isCellStart = c == delimiter || c == '\n';
        }
        linesByCount.merge(count, 1, Integer::sum);
        linesByCount.remove(0);
        return linesByCount.entrySet().stream().mapToLong(e -> e.getValue() * 100_000L + Math.min(e.getKey(), 99_999))
                .max().orElse(0);
    }
}
