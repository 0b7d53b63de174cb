package org.weft.access;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import org.weft.analysis.PartialDate;

/** The scalars of the schema: each refuses a malformed text and says how a right one looks. */
@Component
class Scalars implements RuntimeWiringConfigurer {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(text("Date", Scalars::day)).scalar(ExtendedScalars.DateTime)
                .scalar(text("CountryCode", Scalars::country)).scalar(text("PartialDate", PartialDate::new))
                .scalar(text("Url", Scalars::url));
    }

    /** Strict: the scalar of the library takes 30 February for the 28th. */
    static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException(
                        "'" + text + "' lies outside the years " + FIRST_YEAR + " to " + LAST_YEAR);
            }
            return day;
        } catch (DateTimeParseException failure) {
            throw new IllegalArgumentException("'" + text + "' is not a day; write it as 2026-11-21", failure);
        }
    }

    static String country(String text) {
        if (!COUNTRIES.contains(text)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a country code; write two capital letters of ISO 3166-1, such as MY");
        }
        return text;
    }

    private static String url(String text) {
        String scheme = URI.create(text).getScheme();
        if (!"https".equals(scheme) && !"http".equals(scheme)) {
            throw new IllegalArgumentException("'" + text + "' is not a web address; write https://…");
        }
        return text;
    }

    private static GraphQLScalarType text(String name, Function<String, ?> parse) {
        return GraphQLScalarType.newScalar().name(name).coercing(new TextScalar(name, parse)).build();
    }

    private record TextScalar(String name, Function<String, ?> parse) implements Coercing<Object, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value.toString();
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof String text) {
                try {
                    return parse.apply(text);
                } catch (IllegalArgumentException failure) {
                    throw CoercingParseValueException.newCoercingParseValueException()
                            .message(String.valueOf(failure.getMessage())).build();
                }
            }
            throw CoercingParseValueException.newCoercingParseValueException().message("a " + name + " is a text")
                    .build();
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof StringValue text) {
                try {
                    return parse.apply(String.valueOf(text.getValue()));
                } catch (IllegalArgumentException failure) {
                    throw CoercingParseLiteralException.newCoercingParseLiteralException()
                            .message(String.valueOf(failure.getMessage())).build();
                }
            }
            throw CoercingParseLiteralException.newCoercingParseLiteralException().message("a " + name + " is a text")
                    .build();
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(input.toString());
        }
    }
}
