package org.weft.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** One import from its files to its end: sent, read, looked at, agreed to, written. */
final class ImportRun {

    private static final String IMPORTS = "/api/imports";
    private static final Set<String> AT_WORK = Set.of("READING", "WRITING", "UNDOING");
    private static final int FIRST_PAUSE_MILLIS = 50;
    private static final int LONGEST_PAUSE_MILLIS = 1000;

    private final Service service;
    private final Terminal terminal;
    private final boolean json;

    ImportRun(Service service, Terminal terminal, boolean json) {
        this.service = service;
        this.terminal = terminal;
        this.json = json;
    }

    /** Whether what is seen may be written. */
    enum Agreement {
        YES,
        NO,
        ASK
    }

    /** Imports files; the exit code. */
    int of(List<Path> files, Map<String, String> fields, @Nullable Path rejected, Agreement agreement)
            throws IOException {
        JsonNode job = rested(sent(files, fields), "Reading");
        String id = job.path("id").asString();
        try {
            requireState("PREVIEWED", job);
            if (!json) {
                new PreviewText(job).print(terminal.out());
            }
            if (rejected != null) {
                saveRejected(id, rejected);
            }
            return written(job, agreement);
        } catch (RuntimeException | IOException failure) {
            forget(id);
            throw failure;
        }
    }

    /** Takes an import back; the exit code. */
    int undo(String id) {
        JsonNode job = rested(service.send("POST", IMPORTS + '/' + segment(id) + "/undo"), "Taking back");
        requireState("UNDONE", job);
        tell(job, "Taken back: nothing of the import is in the graph.");
        return Commands.FINE;
    }

    private JsonNode sent(List<Path> files, Map<String, String> fields) {
        long bytes = files.stream().mapToLong(Form::size).sum();
        try (var progress = new Progress(terminal, "Sending", "bytes", bytes)) {
            return service.upload(IMPORTS, new Form(fields, files, progress::by));
        }
    }

    private int written(JsonNode previewed, Agreement agreement) {
        String id = previewed.path("id").asString();
        long news = PreviewText.sum(previewed, "added") + PreviewText.sum(previewed, "changed");
        boolean isRejected = previewed.at("/preview/rejected").asLong() > 0;
        if (agreement == Agreement.NO) {
            forget(id);
            tell(previewed, "Nothing was written: this is a preview.");
            return Commands.FINE;
        }
        if (news == 0) {
            forget(id);
            tell(previewed, isRejected && PreviewText.sum(previewed, "unchanged") == 0
                    ? "Nothing was written: no record can be taken."
                    : "Nothing was written: the graph has all of it already.");
            return isRejected ? Commands.REFUSED : Commands.FINE;
        }
        if (agreement == Agreement.ASK && !terminal.confirms("Write this?")) {
            forget(id);
            tell(previewed, terminal.isWatched()
                    ? "Nothing was written."
                    : "Nothing was written: nobody is here to ask. Look at it, then give --yes.");
            return Commands.REFUSED;
        }
        JsonNode job = rested(service.send("POST", IMPORTS + '/' + id + "/commit"), "Writing");
        requireState("COMMITTED", job);
        tell(job, "Written as import " + id + ". To take it back: weft import --undo " + id);
        return Commands.FINE;
    }

    /** The import, once it is at rest. */
    private JsonNode rested(JsonNode begun, String what) {
        String path = IMPORTS + '/' + segment(begun.path("id").asString());
        JsonNode job = begun;
        long pause = FIRST_PAUSE_MILLIS;
        try (var progress = new Progress(terminal, what, "rows", -1)) {
            while (AT_WORK.contains(job.path("state").asString())) {
                pause(pause);
                pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 3 / 2);
                job = service.get(path);
                progress.at(job.at("/progress/rows").asLong(), job.at("/progress/total").asLong(-1));
            }
        }
        return job;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refused("Stopped.");
        }
    }

    private static void requireState(String wanted, JsonNode job) {
        String state = job.path("state").asString();
        if (!state.equals(wanted)) {
            throw new Refused(job.path("message").asString("The import is " + state + "."));
        }
    }

    private void saveRejected(String id, Path file) throws IOException {
        new Download(service.download(IMPORTS + '/' + id + "/rejected.zip")).to(file);
        terminal.say("Records that are not taken: " + file);
    }

    /** Nothing is left of what was read. */
    private void forget(String id) {
        try {
            service.send("DELETE", IMPORTS + '/' + id);
        } catch (Refused over) {
            // it is over already, or its service is gone
        }
    }

    private void tell(JsonNode job, String sentence) {
        if (json) {
            terminal.print(job);
        }
        terminal.say(sentence);
    }

    private static String segment(String id) {
        if (!id.matches("[A-Za-z0-9-]+")) {
            throw new WrongUsage("'" + id + "' is no id of an import; see weft import --list");
        }
        return id;
    }
}
