package org.weft.stakeholder;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.weft.access.GlobalId;
import org.weft.access.RequestNetwork;
import org.weft.analysis.Network;
import org.weft.intake.Problem;
import org.weft.intake.Recorder;
import org.weft.intake.Recording;
import org.weft.intake.Recording.Subject;
import org.weft.network.Snapshot;
import org.weft.stakeholder.Payload.UserError;
import org.weft.stakeholder.RecordInputs.StatementInput;

/** Writes what somebody says, and moves the request on to the network that holds it: read your own write. */
@Service
class Records {

    private final Recorder recorder;
    private final Snapshot snapshot;

    Records(Recorder recorder, Snapshot snapshot) {
        this.recorder = recorder;
        this.snapshot = snapshot;
    }

    /** Writes the cells with their statement; answers with what was wrong with them, or with nothing. */
    List<UserError> write(Subject subject, Cells cells, StatementInput statement, RequestNetwork request) {
        Recorder.Outcome outcome = recorder.record(
                new Recording(subject, cells.after(), cells.cleared(), statement.because()),
                request.get());
        if (outcome.problems().isEmpty()) {
            request.moveTo(snapshot.at(outcome.version()));
        }
        return outcome.problems().stream().map(UserError::of).toList();
    }

    /** Reads the graph again, whatever its version says: for what others wrote straight into Neo4j. */
    Network refreshed(RequestNetwork request) {
        request.moveTo(snapshot.refresh());
        return request.get();
    }

    /** The slug that a new thing is to have: the given one, or one made of its name. */
    static String newSlug(@Nullable String slug, @Nullable String name) {
        return slug != null ? slug : Recorder.slug(String.valueOf(name));
    }

    static UserError alreadyThere(String kind, String slug) {
        return new UserError(List.of("input", "slug"), "slug: '" + slug + "' is the slug of another " + kind
                + " already; change that one, or give another slug.", Problem.Code.ALREADY_EXISTS);
    }

    static UserError notThere(String kind, String slug) {
        return new UserError(List.of("input", "slug"),
                "slug: there is no " + kind + " '" + slug + "'; use search to find it.", Problem.Code.NOT_FOUND);
    }

    static String key(String kind, @Nullable String given) {
        return given == null ? "" : GlobalId.keyOf(kind, given);
    }
}
