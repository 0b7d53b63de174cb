package org.weft.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.Network;

/**
 * What one request over plain HTTP asks: values by name, named and refused as in GraphQL. A list is given by repeating
 * its name, or with commas.
 *
 * @param network the one state that the whole answer is made from
 * @param today the day that is meant where none is given
 * @param values as they were given, by name
 */
public record Asked(Network network, LocalDate today, Map<String, List<String>> values) {

    /** Refuses what the question does not know, so that a filter that is misspelt cannot pass unnoticed. */
    public void requireOnly(Collection<String> known) {
        for (String name : new TreeSet<>(values.keySet())) {
            if (!known.contains(name)) {
                String nearest = Nearest.of(name, known);
                throw bad("There is no parameter '" + name + "' here. "
                        + (nearest != null ? "Did you mean '" + nearest + "'?" : told(known)));
            }
        }
    }

    /** All names, the many weights in one word. */
    private static String told(Collection<String> known) {
        return known.isEmpty()
                ? "There are none."
                : "There are: " + known.stream().map(name -> name.replaceFirst("(?i)(weights)\\..*", "$1.…")).distinct()
                        .collect(Collectors.joining(", ")) + ".";
    }

    /** Whether anything is given whose name begins so. */
    public boolean hasAny(String beginning) {
        return values.keySet().stream().anyMatch(name -> name.startsWith(beginning));
    }

    /** A text; null where not given. */
    public @Nullable String text(String name) {
        List<String> given = values.getOrDefault(name, List.of()).stream().filter(text -> !text.isBlank()).toList();
        if (given.size() > 1) {
            throw bad(name + " is given " + given.size() + " times; give one.");
        }
        return given.isEmpty() ? null : given.getFirst().strip();
    }

    /** A text that must be given. */
    public String required(String name) {
        String text = text(name);
        if (text == null) {
            throw bad(name + " is missing; give it as " + name + "=…");
        }
        return text;
    }

    /** A list of texts; null where not given. */
    public @Nullable List<String> texts(String name) {
        List<String> given = values.get(name);
        if (given == null) {
            return null;
        }
        List<String> texts = given.stream().flatMap(text -> Arrays.stream(text.split(",", -1))).map(String::strip)
                .filter(text -> !text.isEmpty()).toList();
        if (texts.isEmpty()) {
            throw bad(name + " is empty; name at least one, or leave it out.");
        }
        return texts;
    }

    /**
     * Things that are written in one value each, {@code name=value;name=value}, as questions of their own; none where not
     * given.
     *
     * @param known what can be named in one
     */
    public List<Asked> parts(String name, String... known) {
        return values.getOrDefault(name, List.of()).stream().map(text -> {
            var parts = new LinkedHashMap<String, List<String>>();
            for (String part : text.split(";", -1)) {
                String[] pair = part.split("=", 2);
                if (pair.length < 2) {
                    throw bad(name + " is '" + text + "'; write it as name=value;name=value with "
                            + String.join(", ", known) + ".");
                }
                parts.computeIfAbsent(pair[0].strip(), key -> new ArrayList<>()).add(pair[1]);
            }
            var asked = new Asked(network, today, parts);
            asked.requireOnly(List.of(known));
            return asked;
        }).toList();
    }

    /** A day; null where not given. */
    public @Nullable LocalDate day(String name) {
        return parsed(name, Scalars::day);
    }

    /** A day that must be given. */
    public LocalDate requiredDay(String name) {
        return parsed(required(name), Scalars::day, name);
    }

    /** The day asked about: {@code asOf}, or today. */
    public LocalDate asOf() {
        LocalDate day = day("asOf");
        return day == null ? today : day;
    }

    /** A country code; null where not given. */
    public @Nullable String country(String name) {
        return parsed(name, Scalars::country);
    }

    /** Country codes; null where not given. */
    public @Nullable List<String> countries(String name) {
        List<String> given = texts(name);
        return given == null ? null : given.stream().map(text -> parsed(text, Scalars::country, name)).toList();
    }

    /** A whole number; null where not given. */
    public @Nullable Integer whole(String name) {
        String text = text(name);
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException notWhole) {
            throw bad(name + " is '" + text + "'; give a whole number.");
        }
    }

    /** A whole number, or this one where not given. */
    public int whole(String name, int otherwise) {
        Integer whole = whole(name);
        return whole == null ? otherwise : whole;
    }

    /** A number; null where not given. */
    public @Nullable Double number(String name) {
        String text = text(name);
        try {
            Double number = text == null ? null : Double.valueOf(text);
            if (number == null || Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw bad(name + " is '" + text + "'; give a number such as 2.5.");
    }

    /** A number, or this one where not given. */
    public double number(String name, double otherwise) {
        Double number = number(name);
        return number == null ? otherwise : number;
    }

    /** True or false; null where not given. */
    public @Nullable Boolean truth(String name) {
        String text = text(name);
        if (text == null || text.equals("true") || text.equals("false")) {
            return text == null ? null : Boolean.valueOf(text);
        }
        throw bad(name + " is '" + text + "'; give true or false.");
    }

    /** One of these; null where not given. */
    public <E extends Enum<E>> @Nullable E one(String name, Class<E> type) {
        String text = text(name);
        return text == null ? null : value(name, text, type);
    }

    /** One of the kind of this one, or this one where not given. */
    public <E extends Enum<E>> E one(String name, E otherwise) {
        E one = one(name, otherwise.getDeclaringClass());
        return one == null ? otherwise : one;
    }

    /** One of these that must be given. */
    public <E extends Enum<E>> E requiredOne(String name, Class<E> type) {
        return value(name, required(name), type);
    }

    /** Some of these; null where not given. */
    public <E extends Enum<E>> @Nullable List<E> some(String name, Class<E> type) {
        List<String> given = texts(name);
        return given == null ? null : given.stream().map(text -> value(name, text, type)).toList();
    }

    private static <E extends Enum<E>> E value(String name, String text, Class<E> type) {
        E[] all = type.getEnumConstants();
        return Stream.of(all).filter(one -> one.name().equals(text)).findFirst()
                .orElseThrow(() -> bad(name + " is '" + text + "'; give one of "
                        + Stream.of(all).map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }

    private <T> @Nullable T parsed(String name, Function<String, T> parse) {
        String text = text(name);
        return text == null ? null : parsed(text, parse, name);
    }

    private static <T> T parsed(String text, Function<String, T> parse, String name) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException failure) {
            throw bad(name + ": " + failure.getMessage() + ".");
        }
    }

    private static Refusal bad(String message) {
        return new Refusal(Refusal.Code.BAD_INPUT, message);
    }
}
