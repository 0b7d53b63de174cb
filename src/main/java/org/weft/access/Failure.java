package org.weft.access;

import graphql.execution.AbortExecutionException;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weft.store.GraphBusy;

/**
 * What went wrong, as an asker is told it: a reason where they can do something, an id where not.
 *
 * @param correlationId finds it in the log; null where the asker can mend it
 */
public record Failure(Refusal.Code code, String message, @Nullable String correlationId) {

    private static final Logger log = LoggerFactory.getLogger(Failure.class);

    /** What to tell of it; what is inside goes to the log. */
    public static Failure of(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> new Failure(refusal.code(), String.valueOf(refusal.getMessage()), null);
            case GraphBusy busy -> new Failure(Refusal.Code.BUSY, String.valueOf(busy.getMessage()), null);
            case AbortExecutionException late -> new Failure(Refusal.Code.TIMEOUT,
                    "The request was given up before this ended.", null);
            case CancellationException late -> new Failure(Refusal.Code.TIMEOUT,
                    "This took too long and was given up.", null);
            case Neo4jException gone -> new Failure(Refusal.Code.UNAVAILABLE,
                    "The graph does not answer now; try again later.", logged("The graph did not answer", gone));
            case Throwable asked when badQuestion(asked) != null -> new Failure(Refusal.Code.BAD_INPUT,
                    sentence(badQuestion(asked)), null);
            default -> new Failure(Refusal.Code.INTERNAL, "Something went wrong on our side.",
                    logged("A question failed", failure));
        };
    }

    /** What analysis refuses, such as weights that are all 0; also where it was refused while arguments were bound. */
    private static @Nullable Throwable badQuestion(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException && cause.getStackTrace().length > 0
                    && cause.getStackTrace()[0].getClassName().startsWith("org.weft.analysis.")) {
                return cause;
            }
        }
        return null;
    }

    private static String sentence(@Nullable Throwable failure) {
        String text = failure == null ? "" : String.valueOf(failure.getMessage());
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private static String logged(String what, Throwable failure) {
        String id = UUID.randomUUID().toString();
        log.error("{} [{}]", what, id, failure);
        return id;
    }
}
