package org.weft.intake;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One row of a file.
 *
 * @param file where it stands, as a person would look for it
 * @param line from 1, the header's line
 * @param cells by column name, stripped; an absent column reads as empty
 * @param occasion what tells this statement from an equal one made at another time, or the id of the statement itself; empty
 *     for a row of a file
 * @param origin the id that the file gave it, where it is about something that the graph has under another; null: its own
 */
public record Row(Table table, String file, long line, Map<String, String> cells, String occasion,
        @Nullable String origin) {

    /** A cell of words that may name missions, fields or sectors: no column, it is made one of these before rows are checked. */
    public static final String TAGS = "tags";

    /** A cell that says that Weft itself drew the map in which the row stands, so that it is no witness of its own. */
    public static final String DRAWN = "drawn";

    /**
     * The column beside the data format's own that tells which statement a row is, where its words do not: one that was
     * recorded through the service, or that is said of an organisation under another key today.
     */
    public static final String STATEMENT = "statement";

    private static final Pattern STATEMENT_ID = Pattern.compile("[0-9a-f]{20}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final Set<String> NOT_SAID = Set.of("id", "source", "locator", "quote");

    public Row(Table table, String file, long line, Map<String, String> cells) {
        this(table, file, line, cells, "");
    }

    /** What a statement says, as {@link #said} gave it. */
    public static Row of(Table table, String where, List<String> said) {
        return new Row(table, where, 0, cells(said));
    }

    static Map<String, String> cells(List<String> said) {
        var cells = new LinkedHashMap<String, String>();
        said.forEach(cell -> cells.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1)));
        return cells;
    }

    /** Whether a text can be the id of a statement. */
    public static boolean isStatementId(String text) {
        return STATEMENT_ID.matcher(text).matches();
    }

    /** Whether the row tells which statement it is, which was checked when it was recorded. */
    public boolean tellsItsStatement() {
        return isStatementId(occasion);
    }

    public Row(Table table, String file, long line, Map<String, String> cells, String occasion) {
        this(table, file, line, cells, occasion, null);
    }

    /** The same with other cells. */
    public Row with(Map<String, String> others) {
        return new Row(table, file, line, others, occasion, origin);
    }

    /** The same about what the graph has under this id. */
    public Row about(String id) {
        var others = new LinkedHashMap<>(cells);
        others.put("id", id);
        return new Row(table, file, line, others, occasion, cell("id"));
    }

    /** The key of the thing as the file gave it, where the graph has it under another; null: under its own. */
    @Nullable
    String saidOf() {
        return origin == null ? null : table.fact() + ':' + origin;
    }

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** What stands in a cell; null where nothing does, as where a file has no such column. */
    @Nullable
    String filled(String column) {
        String value = cell(column);
        return value.isEmpty() ? null : value;
    }

    /** Whether it was recorded through the service, and so speaks of how things stand today. */
    boolean isRecordedHere() {
        return !occasion.isEmpty();
    }

    /** The values of a cell that may hold several. */
    public List<String> values(String column) {
        return Arrays.stream(cell(column).split("\\|", -1)).map(String::strip).filter(value -> !value.isEmpty())
                .toList();
    }

    /** The key of what this row is about, such as {@code organisation:uclan}. */
    public String fact() {
        return table.fact() + ':' + (table == Table.MARKETS ? cell("country") : cell("id"));
    }

    /**
     * What it says of its fact: cells that are filled, as {@code column=value}; not where it stands, nor in which words.
     * Numbers and lists are written in one way: 53.760 is 53.76.
     */
    public List<String> said() {
        return table.columns().values().stream().filter(column -> !NOT_SAID.contains(column.name()))
                .filter(column -> !cell(column.name()).isEmpty()).map(column -> column.name() + '=' + plain(column))
                .toList();
    }

    private String plain(Column column) {
        if (column.isList() && !column.isSingle()) {
            return String.join("|", values(column.name()).stream().distinct().toList());
        }
        String value = cell(column.name());
        return isNumber(column) ? new BigDecimal(value).stripTrailingZeros().toPlainString() : value;
    }

    /** Whether a number stands in the cell of a column of numbers. */
    public boolean isNumber(Column column) {
        return column.kind().isNumber() && NUMBER.matcher(cell(column.name())).matches();
    }

    /** The same, with what the things that it refers to are called today. */
    public Row resolved(UnaryOperator<String> resolved) {
        var today = new LinkedHashMap<String, String>();
        cells.forEach((column, value) -> today.put(column, resolved(table, column, value, resolved)));
        return with(today);
    }

    static String resolved(Table table, String column, String value, UnaryOperator<String> resolved) {
        if (column.equals("about")) {
            return resolved.apply(value);
        }
        String kind = table.refersTo(column);
        return kind == null
                ? value
                : String.join("|", Arrays.stream(value.split("\\|", -1)).map(String::strip)
                        .map(one -> resolved.apply(kind + ':' + one)).map(one -> one.substring(one.indexOf(':') + 1))
                        .toList());
    }

    /** An id that the same words at the same place of the same source always get. */
    public String statement() {
        if (tellsItsStatement()) {
            return occasion;
        }
        String said = String.join("\n", Objects.requireNonNullElse(saidOf(), fact()), cell("region"), cell("role"),
                cell("source"), cell("locator"),
                cell("quote"), occasion);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 10);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
