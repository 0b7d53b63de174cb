package org.weft.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** Aligned columns for people: numbers to the right, with three decimals; what is not known or undefined is a dash. */
final class TextTable {

    private static final String NOTHING = "–";

    private final List<String> headers;
    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] hasText;

    TextTable(String... headers) {
        this(Arrays.asList(headers));
    }

    TextTable(List<String> headers) {
        this.headers = List.copyOf(headers);
        this.hasText = new boolean[headers.size()];
    }

    /** A row: strings, numbers or nodes of an answer. */
    TextTable row(@Nullable Object... cells) {
        return row(Arrays.asList(cells));
    }

    TextTable row(List<? extends @Nullable Object> cells) {
        var row = new ArrayList<String>();
        for (int i = 0; i < headers.size(); i++) {
            Object cell = cells.get(i);
            hasText[i] |= cell instanceof String || (cell instanceof JsonNode node && node.isString());
            row.add(text(cell));
        }
        rows.add(row);
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** As it reads in a line of text. */
    static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> NOTHING;
            case Double number -> String.format(Locale.ROOT, "%.3f", number);
            case JsonNode node when node.isNull() || node.isMissingNode() -> NOTHING;
            case JsonNode node when node.isFloatingPointNumber() -> text(node.doubleValue());
            case JsonNode node -> plain(node.asString());
            default -> plain(String.valueOf(cell));
        };
    }

    /** What a name holds cannot steer the terminal. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
    }

    @Override
    public String toString() {
        int[] widths = IntStream.range(0, headers.size()).map(this::width).toArray();
        var all = new StringBuilder(line(headers, widths));
        rows.forEach(row -> all.append(line(row, widths)));
        return all.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).reduce(length(headers.get(column)), Math::max);
    }

    private String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String blanks = " ".repeat(widths[i] - length(cells.get(i)));
            line.append(i == 0 ? "" : "  ").append(hasText[i] ? cells.get(i) + blanks : blanks + cells.get(i));
        }
        return line.toString().stripTrailing() + System.lineSeparator();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
