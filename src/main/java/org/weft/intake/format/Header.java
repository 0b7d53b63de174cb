package org.weft.intake.format;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.weft.intake.IntakeException;

/** The names of a sheet's columns, found whatever their case, spaces, hyphens and underscores. */
final class Header {

    static final int MOST_COLUMNS = 512;

    private static final Pattern FILLING = Pattern.compile("[\\s\\u00a0_*-]+");

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    /** A row of cells as if it were one; columns without a name at the end are none. */
    Header(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        names = cells.subList(0, width).stream().map(String::strip).toList();
        for (int i = 0; i < width; i++) {
            places.putIfAbsent(plain(names.get(i)), i);
        }
        places.remove("");
    }

    /** The names as the file has them, stripped; empty for a column without one. */
    List<String> names() {
        return names;
    }

    boolean has(String name) {
        return places.containsKey(plain(name));
    }

    boolean hasAll(String... wanted) {
        return Arrays.stream(wanted).allMatch(this::has);
    }

    /** How many of these names it has. */
    int count(Collection<String> wanted) {
        return (int) wanted.stream().filter(this::has).count();
    }

    /** Where a column stands, from 0; -1 where there is none. */
    int place(String name) {
        return places.getOrDefault(plain(name), -1);
    }

    /** Refuses two columns of one name, and too many. */
    void requireSound(String file, long line) {
        if (names.size() > MOST_COLUMNS) {
            throw new IntakeException("'" + file + "' has " + names.size() + " columns.",
                    "Remove those you do not need; a sheet may have " + MOST_COLUMNS + " at most.");
        }
        var seen = new HashMap<String, String>();
        for (String name : names) {
            String other = name.isEmpty() ? null : seen.put(plain(name), name);
            if (other != null) {
                throw new IntakeException("'" + file + "' has two columns named '" + name + "' in line " + line + ".",
                        "Rename or remove one of them, so that each name stands once.");
            }
        }
    }

    /** A name without what people write differently: {@code Part of} is {@code partOf}. */
    static String plain(String name) {
        return FILLING.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
