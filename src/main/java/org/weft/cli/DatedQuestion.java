package org.weft.cli;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/** A question about what held on a day. */
abstract class DatedQuestion extends Question {

    @Option(names = {"--as-of",
            "--asOf"}, paramLabel = "DAY", description = "What held on this day; today where not given.")
    @Nullable
    LocalDate asOf;

    DatedQuestion(Where where) {
        super(where);
    }
}
