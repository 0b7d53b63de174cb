package org.weft.access;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in plain words, and with the values that there are, what graphql-java says with the names of its own types. */
final class PlainWords {

    private static final Pattern PREFIX = Pattern.compile("^Validation [Ee]rror \\(\\w+(?:@\\[([^\\]]*)])?\\) : ");
    private static final Pattern LITERAL = Pattern.compile("\\w+Value\\{(?:value|name)='?(.*?)'?}", Pattern.DOTALL);
    private static final Map<String, String> SCALARS = Map.of("Int", "a whole number, such as 20", "Float",
            "a number, such as 0.2", "Boolean", "true or false", "String", "a text in double quotes", "ID",
            "a text in double quotes");

    private final GraphQLSchema schema;

    /** What graphql-java says, and what is to be said instead. */
    private final List<Rule> rules = List.of(
            new Rule("argument '([^']+)' with value '.*' must not be null", found -> found.group(1)
                    + " is null; give a value."),
            new Rule("argument '([^']+)' with value '(.*)' is not a valid '(\\w+)'(?: - (.*))?", this::badValue),
            new Rule("argument '([^']+)' with value '.*' must be an object type", found -> found.group(1)
                    + " has parts; give them in braces, such as {name: value}."),
            new Rule("argument '([^']+)' with value '.*' is missing required fields '\\[?([^']*?)]?'",
                    found -> found.group(1) + " lacks " + found.group(2) + "; give it too."),
            new Rule("argument '([^']+)' with value '.*' contains a field not in '(\\w+)': '(\\w+)'",
                    found -> found.group(1) + " has no part '" + found.group(3) + "'" + partsOf(found.group(2))),
            new Rule("Exactly one key must be specified for OneOf type '(\\w+)'\\.?",
                    found -> "Give exactly one part of " + found.group(1) + partsOf(found.group(1))),
            new Rule("Variable '([^']+)' has an invalid value: (Invalid input for enum '(\\w+)'.*'(.*)')",
                    found -> "The variable " + found.group(1) + ": '" + found.group(4) + "' is no " + found.group(3)
                            + valuesOf(found.group(3))),
            new Rule("Variable '([^']+)' has an invalid value: Expected a (?:value that can be converted to type ')?"
                    + "(\\w+).*",
                    found -> "The variable " + found.group(1) + " is not " + SCALARS
                            .getOrDefault(found.group(2).replace("Number", "Float"), "a " + found.group(2)) + "."),
            new Rule("(?:Variable|Field) '([^']+)' has coerced Null value for NonNull type '([^']+)'",
                    found -> found.group(1) + " is null; give a value."),
            new Rule("Null value for non-null field argument '(\\w+)'", found -> found.group(1)
                    + " is null; give a value."));

    private record Rule(Pattern pattern, Function<MatchResult, String> sentence) {
        Rule(String pattern, Function<MatchResult, String> sentence) {
            this(Pattern.compile(pattern, Pattern.DOTALL), sentence);
        }
    }

    PlainWords(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The message in plain words; what is plain already stays as it is. */
    String of(String message) {
        Matcher prefix = PREFIX.matcher(message);
        String path = prefix.find() ? prefix.group(1) : null;
        String text = path == null ? prefix.replaceFirst("") : message.substring(prefix.end());
        for (Rule rule : rules) {
            Matcher found = rule.pattern().matcher(text);
            if (found.matches()) {
                return rule.sentence().apply(found);
            }
        }
        return LITERAL.matcher(aboutArguments(text, path)).replaceAll(found -> Matcher.quoteReplacement(found.group(1)))
                .replace("NullValue{}", "null");
    }

    private String badValue(MatchResult found) {
        String name = found.group(1);
        String value = shown(found.group(2));
        String type = found.group(3);
        String hint = found.group(4);
        if (schema.getType(type) instanceof GraphQLEnumType) {
            boolean isQuoted = found.group(2).startsWith("StringValue");
            return name + ": " + value + " is no " + type + (isQuoted ? ", which is written without quotes" : "")
                    + valuesOf(type);
        }
        return SCALARS.containsKey(type) || hint == null
                ? name + ": " + value + " is not " + SCALARS.getOrDefault(type, "a " + type) + "."
                : name + ": " + hint + ".";
    }

    /** A value of one word in quotes; what has parts is not said again. */
    private static String shown(String literal) {
        Matcher simple = LITERAL.matcher(literal);
        return simple.matches()
                ? "'" + simple.group(1) + "'"
                : literal.equals("NullValue{}") ? "null" : "what is given";
    }

    private String aboutArguments(String text, @Nullable String path) {
        String name = text.substring(text.indexOf('\'') + 1, Math.max(text.indexOf('\'') + 1, text.lastIndexOf('\'')));
        GraphQLFieldDefinition field = path == null ? null : field(path.split("/", -1));
        if (text.startsWith("Unknown field argument")) {
            return "There is no argument '" + name + "' here" + (field == null
                    ? "."
                    : field.getArguments().isEmpty()
                            ? "; " + field.getName() + " takes none."
                            : "; " + field.getName() + " takes " + field.getArguments().stream()
                                    .map(GraphQLArgument::getName).collect(Collectors.joining(", ")) + ".");
        }
        return text.startsWith("Missing field argument")
                ? (field == null ? "The field" : field.getName()) + " needs the argument '" + name + "'."
                : text;
    }

    /** The field at the end of a path from the root; null where the path leads through a fragment. */
    private @Nullable GraphQLFieldDefinition field(String... path) {
        GraphQLType at = schema.getQueryType().getFieldDefinition(path[0]) == null && schema.isSupportingMutations()
                ? schema.getMutationType()
                : schema.getQueryType();
        GraphQLFieldDefinition field = null;
        for (String name : path) {
            field = at instanceof GraphQLFieldsContainer fields ? fields.getFieldDefinition(name) : null;
            if (field == null) {
                return null;
            }
            at = GraphQLTypeUtil.unwrapAll(field.getType());
        }
        return field;
    }

    private String valuesOf(String type) {
        return schema.getType(type) instanceof GraphQLEnumType choice
                ? "; it is one of " + choice.getValues().stream().map(GraphQLEnumValueDefinition::getName)
                        .collect(Collectors.joining(", ")) + "."
                : ".";
    }

    private String partsOf(String type) {
        return schema.getType(type) instanceof GraphQLInputObjectType input
                ? "; its parts are " + input.getFieldDefinitions().stream().map(GraphQLInputObjectField::getName)
                        .collect(Collectors.joining(", ")) + "."
                : ".";
    }
}
