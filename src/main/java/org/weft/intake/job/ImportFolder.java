package org.weft.intake.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The files of imports on this machine: a folder for each, with what was uploaded and the notes made of it. */
@Component
class ImportFolder {

    private static final Logger log = LoggerFactory.getLogger(ImportFolder.class);
    private static final String NOTES = "scratch.mv";

    private final ImportPlace place;

    ImportFolder(ImportPlace place) {
        this.place = place;
    }

    /** A new folder for one import. */
    Path make() {
        try {
            return Files.createDirectories(of(UUID.randomUUID().toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder " + place.folder() + " cannot be written.", failure);
        }
    }

    Path of(String id) {
        return place.folder().resolve(id);
    }

    Path notes(Job job) {
        return job.folder().resolve(NOTES);
    }

    boolean hasNotes(Job job) {
        return Files.exists(notes(job));
    }

    /** What was uploaded goes when it has been written; the rejected records stay at hand. */
    void deleteUploads(Job job) {
        try (Stream<Path> files = Files.list(job.folder())) {
            files.filter(file -> !file.endsWith(NOTES)).forEach(ImportFolder::delete);
        } catch (IOException left) {
            log.debug("Uploads of {} stay until the next start", job.id(), left);
        }
    }

    void delete(Job job) {
        delete(job.folder());
    }

    /** Away with the folders of imports that nobody knows any more. */
    void sweep(Set<String> known) {
        if (Files.isDirectory(place.folder())) {
            try (Stream<Path> folders = Files.list(place.folder())) {
                folders.filter(folder -> !known.contains(String.valueOf(folder.getFileName())))
                        .forEach(ImportFolder::delete);
            } catch (IOException left) {
                log.warn("Old files stay in {}: {}", place.folder(), left.getMessage());
            }
        }
    }

    private static void delete(Path path) {
        try (Stream<Path> below = Files.walk(path)) {
            for (Path one : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException gone) {
            log.debug("{} stays", path, gone);
        }
    }
}
