package org.weft.intake.job;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A map on disk that can be taken back to where it was marked: of each entry that changes afterwards, what it was before is
 * kept beside it. Costs one look more for each change.
 */
final class Rewindable<K> {

    private static final String NOTHING = "-";
    private static final String SOMETHING = "+";

    private final MVMap<K, String> map;
    private final MVMap<K, String> before;
    private boolean isMarked;

    /** @param before keeps what was there; empty at first */
    Rewindable(MVMap<K, String> map, MVMap<K, String> before) {
        this.map = map;
        this.before = before;
    }

    /** To here it can be taken back. */
    void mark() {
        before.clear();
        isMarked = true;
    }

    /** Takes it back; it can be taken back to the same place again. */
    void rewind() {
        Cursor<K, String> cursor = before.cursor(null);
        while (cursor.hasNext()) {
            K key = cursor.next();
            String was = cursor.getValue();
            if (was.startsWith(SOMETHING)) {
                map.put(key, was.substring(SOMETHING.length()));
            } else {
                map.remove(key);
            }
        }
        before.clear();
    }

    @Nullable
    String get(K key) {
        return map.get(key);
    }

    boolean containsKey(K key) {
        return map.containsKey(key);
    }

    void put(K key, String value) {
        keep(key, isMarked ? map.get(key) : null);
        map.put(key, value);
    }

    /** Answers with what was there before; then nothing changes. */
    @Nullable
    String putIfAbsent(K key, String value) {
        String known = map.putIfAbsent(key, value);
        if (known == null) {
            keep(key, null);
        }
        return known;
    }

    void remove(K key) {
        keep(key, isMarked ? map.get(key) : null);
        map.remove(key);
    }

    long size() {
        return map.sizeAsLong();
    }

    Cursor<K, String> cursor() {
        return map.cursor(null);
    }

    private void keep(K key, @Nullable String was) {
        if (isMarked) {
            before.putIfAbsent(key, was == null ? NOTHING : SOMETHING + was);
        }
    }
}
