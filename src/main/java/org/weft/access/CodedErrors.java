package org.weft.access;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.introspection.GoodFaithIntrospection;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Gives the errors that graphql-java makes itself a stable code, and plain words. */
@Component
class CodedErrors {

    private final ObjectProvider<GraphQlSource> source;

    CodedErrors(ObjectProvider<GraphQlSource> source) {
        this.source = source;
    }

    GraphQLError coded(GraphQLError error) {
        if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
            return error;
        }
        String message = new PlainWords(source.getObject().schema()).of(String.valueOf(error.getMessage()));
        var coded = GraphqlErrorBuilder.newError().message("%s", message).errorType(error.getErrorType())
                .extensions(Map.of("code", code(error).name()));
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            coded.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            coded.path(error.getPath());
        }
        return coded.build();
    }

    private static Refusal.Code code(GraphQLError error) {
        ErrorClassification kind = error.getErrorType();
        if (kind == ErrorType.ExecutionAborted || isTooLong(error)
                || error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
            return Refusal.Code.LIMIT_EXCEEDED;
        }
        if (isBadValue(error)) {
            return Refusal.Code.BAD_INPUT;
        }
        return kind == ErrorType.InvalidSyntax || kind == ErrorType.ValidationError
                ? Refusal.Code.BAD_QUERY
                : Refusal.Code.INTERNAL;
    }

    /** A value that its type refuses, in the document or in a variable: the query is right, what it is given is not. */
    private static boolean isBadValue(GraphQLError error) {
        return error instanceof CoercingParseValueException || error instanceof NonNullableValueCoercedAsNullException
                || (error instanceof ValidationError invalid
                        && invalid.getValidationErrorType() == ValidationErrorType.WrongType);
    }

    /** A document with too many characters or words is given up while it is read, which counts as bad syntax. */
    private static boolean isTooLong(GraphQLError error) {
        return error.getErrorType() == ErrorType.InvalidSyntax
                && String.valueOf(error.getMessage()).contains("parsing has been cancelled");
    }
}
