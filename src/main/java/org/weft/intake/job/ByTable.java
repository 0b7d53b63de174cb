package org.weft.intake.job;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.LongDataType;
import org.weft.intake.Table;

/** What is kept on disk of the rows of each table, in the order in which it came. */
final class ByTable<T> {

    private final Map<Table, MVMap<Long, byte[]>> maps = new EnumMap<>(Table.class);
    private final BiFunction<Table, byte[], T> unpacking;

    /** @param name of its maps in the store, each with the table's behind it */
    ByTable(MVStore store, String name, BiFunction<Table, byte[], T> unpacking) {
        this.unpacking = unpacking;
        for (Table table : Table.values()) {
            maps.put(table, StoredMaps.bytes(store, name + ' ' + table, LongDataType.INSTANCE));
        }
    }

    void add(Table table, byte[] packed) {
        MVMap<Long, byte[]> map = map(table);
        map.append(map.sizeAsLong() + 1, packed);
    }

    long size(Table table) {
        return map(table).sizeAsLong();
    }

    void clear() {
        maps.values().forEach(MVMap::clear);
    }

    /** Batch by batch. */
    void each(Table table, int size, Consumer<List<T>> consumer) {
        StoredMaps.batches(map(table), size, (number, packed) -> unpacking.apply(table, packed), consumer);
    }

    private MVMap<Long, byte[]> map(Table table) {
        MVMap<Long, byte[]> map = maps.get(table);
        if (map == null) {
            throw new NoSuchElementException(table.name());
        }
        return map;
    }
}
