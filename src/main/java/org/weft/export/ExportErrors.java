package org.weft.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.weft.access.Failure;
import tools.jackson.databind.json.JsonMapper;

/** Says what is wrong as RFC 9457 has it (application/problem+json), in the codes and sentences of GraphQL. */
@RestControllerAdvice(assignableTypes = ExportController.class)
class ExportErrors {

    private static final int SOON = 5;

    private final JsonMapper json;

    ExportErrors(JsonMapper json) {
        this.json = json;
    }

    @ExceptionHandler
    void tell(Exception failure, HttpServletResponse response) throws Exception {
        if (failure instanceof IOException || response.isCommitted()) {
            throw failure; // the connection breaks, so that nobody takes half a file for a whole one
        }
        Failure told = Failure.of(failure);
        HttpStatus status = status(told);
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", told.message());
        problem.put("code", told.code().name());
        if (told.correlationId() != null) {
            problem.put("correlationId", told.correlationId());
        }
        response.reset();
        response.setStatus(status.value());
        if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS) {
            response.setIntHeader("Retry-After", SOON);
        }
        response.setContentType("application/problem+json");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private static HttpStatus status(Failure failure) {
        return switch (failure.code()) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case BAD_INPUT, BAD_QUERY -> HttpStatus.BAD_REQUEST;
            case NO_MISSIONS -> HttpStatus.UNPROCESSABLE_CONTENT;
            case LIMIT_EXCEEDED -> HttpStatus.TOO_MANY_REQUESTS;
            case TIMEOUT -> HttpStatus.GATEWAY_TIMEOUT;
            case BUSY -> HttpStatus.CONFLICT;
            case NOT_READY, UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
