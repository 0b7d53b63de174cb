package org.weft.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * One column of the data format.
 *
 * @param values the values it may take; empty for any
 * @param refersTo what its values are keys of, such as {@code organisation}
 * @param isList whether its values go to the graph as a list
 * @param isSingle whether that list may hold one value at most; else a cell may hold several, separated by |
 * @param isRequired whether a cell may not be empty
 */
public record Column(String name, Kind kind, Set<String> values, @Nullable String refersTo, boolean isList,
        boolean isSingle, boolean isRequired) {

    private static final Set<String> ACRONYMS = Set.of("KTP", "MOU");

    /** What a cell holds. */
    public enum Kind {
        ID,
        TEXT,
        DATE,
        DAY,
        NUMBER,
        AMOUNT,
        CURRENCY,
        COUNT,
        COUNTRY,
        CHOICE,
        REFERENCE,
        ABOUT;

        /** Whether it goes to the graph as a number. */
        public boolean isNumber() {
            return this == NUMBER || this == AMOUNT || this == COUNT;
        }
    }

    /** Whether its values are keys of other things. */
    public boolean refers() {
        return kind == Kind.REFERENCE || kind == Kind.ABOUT;
    }

    /** The values it may take as people write them, such as {@code Centre of excellence}; read, they are the constants again. */
    public List<String> words() {
        return values.stream().map(Column::words).toList();
    }

    private static String words(String constant) {
        return ACRONYMS.contains(constant)
                ? constant
                : constant.charAt(0) + constant.substring(1).replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    static Column id() {
        return of("id", Kind.ID).needed();
    }

    static Column text(String name) {
        return of(name, Kind.TEXT);
    }

    static Column number(String name) {
        return of(name, Kind.NUMBER);
    }

    /** A number that is 0 or more. */
    static Column amount(String name) {
        return of(name, Kind.AMOUNT);
    }

    static Column currency(String name) {
        return of(name, Kind.CURRENCY);
    }

    static Column count(String name) {
        return of(name, Kind.COUNT);
    }

    static Column date(String name) {
        return of(name, Kind.DATE);
    }

    static Column day(String name) {
        return of(name, Kind.DAY);
    }

    static Column country(String name) {
        return of(name, Kind.COUNTRY);
    }

    static Column about(String name) {
        return of(name, Kind.ABOUT);
    }

    private static Column of(String name, Kind kind) {
        return new Column(name, kind, Set.of(), null, false, false, false);
    }

    static Column oneOf(String name, String... values) {
        return new Column(name, Kind.CHOICE, new TreeSet<>(Arrays.asList(values)), null, false, false, false);
    }

    static Column oneOf(String name, Enum<?>... values) {
        return oneOf(name, Arrays.stream(values).map(Enum::name).toArray(String[]::new));
    }

    static Column reference(String name, String refersTo) {
        return new Column(name, Kind.REFERENCE, Set.of(), refersTo, false, false, false);
    }

    Column asList() {
        return new Column(name, kind, values, refersTo, true, false, isRequired);
    }

    /** One value or none, which the graph takes as a list all the same. */
    Column atMostOne() {
        return new Column(name, kind, values, refersTo, true, true, isRequired);
    }

    Column needed() {
        return new Column(name, kind, values, refersTo, isList, isSingle, true);
    }
}
