package org.weft.intake.format;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** Texts by key in a temporary file: what a format has to look up in one file while it reads another. */
final class Scratch implements Closeable {

    private static final int CACHE_MEGABYTES = 8;
    private static final char AFTER_KEY = '\t';

    private final Path file;
    private final MVStore store;
    private final MVMap<String, String> texts;
    private long count;

    Scratch() throws IOException {
        file = Files.createTempFile("weft-import-", ".scratch");
        store = new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE_MEGABYTES).open();
        store.setVersionsToKeep(0);
        texts = store.openMap("texts");
    }

    /** Keeps one more text under a key. */
    void add(String key, String text) {
        texts.put(key + AFTER_KEY + String.format("%012d", count++), text);
    }

    /** The texts under a key, in the order in which they were added. */
    List<String> of(String key) {
        var found = new ArrayList<String>();
        for (Iterator<String> keys = texts.keyIterator(key + AFTER_KEY); keys.hasNext();) {
            String next = keys.next();
            if (!next.startsWith(key + AFTER_KEY)) {
                break;
            }
            found.add(texts.getOrDefault(next, ""));
        }
        return found;
    }

    boolean has(String key) {
        String next = texts.ceilingKey(key + AFTER_KEY);
        return next != null && next.startsWith(key + AFTER_KEY);
    }

    @Override
    public void close() throws IOException {
        store.closeImmediately();
        Files.deleteIfExists(file);
    }
}
