package org.weft.stakeholder;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.Collaboration;
import org.weft.analysis.Organisation;
import org.weft.analysis.Review;
import org.weft.intake.Problem;
import org.weft.intake.identity.Merge;

/** What a mutation answers with. */
sealed interface Payload {

    /** The graph's version that holds what was written; of the whole snapshot where nothing was. */
    String version();

    /** Why nothing was written; empty where it was. */
    List<UserError> userErrors();

    /** What is wrong with one part of an input, and what would be right. */
    record UserError(List<String> field, String message, Problem.Code code) {

        static UserError of(Problem problem) {
            return of(problem, "slug");
        }

        /** @param key what the input calls the id of what it is about */
        static UserError of(Problem problem, String key) {
            String part = problem.column().equals("id") ? key : problem.column();
            String value = problem.value().isEmpty() ? "" : "'" + problem.value() + "' ";
            return new UserError(List.of("input", part), part + ": " + value + problem.message() + ".",
                    problem.code());
        }
    }

    record OrganisationPayload(@Nullable Organisation organisation, List<Cells.Change> changes, String version,
            List<UserError> userErrors) implements Payload {}

    record CollaborationPayload(@Nullable Collaboration collaboration, List<Cells.Change> changes, String version,
            List<UserError> userErrors) implements Payload {}

    record MergePayload(@Nullable Merge merge, String version, List<UserError> userErrors) implements Payload {}

    record ReviewPayload(@Nullable Review review, List<Cells.Change> changes, String version,
            List<UserError> userErrors) implements Payload {}
}
