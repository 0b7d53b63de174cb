package org.weft.intake.job;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import org.weft.access.Refusal;
import org.weft.intake.Format;
import org.weft.intake.IntakeException;
import reactor.core.publisher.Flux;

/** Imports over GraphQL; the files themselves come by REST. */
@Controller
class ImportController {

    private static final Duration BEAT = Duration.ofMillis(250);

    private final Imports imports;
    private final Formats formats;

    ImportController(Imports imports, Formats formats) {
        this.imports = imports;
        this.formats = formats;
    }

    /** What a mutation of an import answers with. */
    record ImportPayload(@Nullable ImportJob job, List<ImportError> userErrors) {}

    /** Why an import did not go on. */
    record ImportError(List<String> field, String message, String code) {}

    @QueryMapping
    @Nullable
    ImportJob importJob(@Argument String id) {
        return imports.find(id).orElse(null);
    }

    @QueryMapping
    List<ImportJob> imports(@Argument int first) {
        if (first < 1 || first > 100) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "first is " + first + "; give 1 to 100.");
        }
        return imports.list().stream().limit(first).toList();
    }

    @QueryMapping
    List<Format> importFormats() {
        return formats.all();
    }

    @MutationMapping
    ImportPayload commitImport(@Argument ImportInput input) {
        return payload(() -> imports.commit(input.id()));
    }

    @MutationMapping
    ImportPayload cancelImport(@Argument ImportInput input) {
        return payload(() -> imports.cancel(input.id()));
    }

    @MutationMapping
    ImportPayload undoImport(@Argument ImportInput input) {
        return payload(() -> imports.undo(input.id()));
    }

    /** Which import. */
    record ImportInput(String id) {}

    @SubscriptionMapping
    Flux<ImportJob> importProgress(@Argument String id) {
        return Flux.interval(Duration.ZERO, BEAT)
                .map(beat -> imports.find(id).orElseThrow(() -> Refusal.notFound("import", id,
                        "One that was not committed is forgotten when the service stops.")))
                .distinctUntilChanged().takeUntil(job -> job.state().isAtRest());
    }

    private interface Work {
        ImportJob run();
    }

    private static ImportPayload payload(Work work) {
        try {
            return new ImportPayload(work.run(), List.of());
        } catch (IntakeException told) {
            return new ImportPayload(null,
                    List.of(new ImportError(List.of("input", "id"), String.valueOf(told.getMessage()), "INVALID")));
        }
    }
}
