package org.weft.access;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;

/** Refuses documents that flood the service with aliases or directives, before they are validated. */
final class DocumentLimits extends SimplePerformantInstrumentation {

    private final GraphQlLimits limits;

    DocumentLimits(GraphQlLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<java.util.List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
        Document document = parameters.getDocument();
        require("aliases", count(document, Field.class, true), limits.aliases());
        require("directives", count(document, Directive.class, false), limits.directives());
        return SimpleInstrumentationContext.noOp();
    }

    private static void require(String what, int used, int most) {
        if (used > most) {
            throw new AbortExecutionException(
                    "The query uses " + used + " " + what + "; a request may use " + most + " at most.");
        }
    }

    private static int count(Node<?> node, Class<?> type, boolean aliasedOnly) {
        int found = type.isInstance(node) && (!aliasedOnly || ((Field) node).getAlias() != null) ? 1 : 0;
        for (Node<?> child : node.getChildren()) {
            found += count(child, type, aliasedOnly);
        }
        return found;
    }
}
