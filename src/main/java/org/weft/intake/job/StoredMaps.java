package org.weft.intake.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.StringDataType;

/** Maps on disk: how they are opened, and gone through batch by batch in the order of their keys. */
final class StoredMaps {

    private StoredMaps() {
    }

    static <K> MVMap<K, String> texts(MVStore store, String name, DataType<K> key) {
        return store.openMap(name, new MVMap.Builder<K, String>().keyType(key).valueType(StringDataType.INSTANCE));
    }

    static <K> MVMap<K, byte[]> bytes(MVStore store, String name, DataType<K> key) {
        return store.openMap(name, new MVMap.Builder<K, byte[]>().keyType(key).valueType(ByteArrayDataType.INSTANCE));
    }

    /** A new cursor for each batch: an old one would keep pages alive that others of the store replace meanwhile. */
    static <K, V, T> void batches(MVMap<K, V> map, int size, BiFunction<K, V, T> unpacking,
            Consumer<List<T>> consumer) {
        K next = map.firstKey();
        while (next != null) {
            var batch = new ArrayList<T>(size);
            Cursor<K, V> cursor = map.cursor(next);
            K last = next;
            while (cursor.hasNext() && batch.size() < size) {
                last = cursor.next();
                batch.add(unpacking.apply(last, cursor.getValue()));
            }
            next = map.higherKey(last);
            consumer.accept(List.copyOf(batch));
        }
    }
}
