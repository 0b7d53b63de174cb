package org.weft.intake.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;
import org.weft.intake.Recorder;
import org.weft.intake.Row;
import org.weft.intake.RowSink.Original;
import org.weft.intake.Table;
import org.weft.intake.Texts;
import org.weft.intake.identity.Match;
import org.weft.intake.identity.PossibleDuplicate;

/**
 * What an import knows of its files, on disk, so that memory does not grow with them: the records as they stand, the rows
 * made of them, what each row says of the fact it is about, and what has been decided. A file of its own for each import.
 */
final class Scratch implements AutoCloseable {

    private static final int CACHE_MEGABYTES = 24;

    private final Path file;
    private final MVStore store;
    private final MVMap<Long, byte[]> records;
    private final Rewindable<Long> rejected;
    private final Rewindable<String> facts;
    private final Rewindable<String> names;
    private final MVMap<String, String> same;
    private final MVMap<String, byte[]> matches;
    private final MVMap<String, byte[]> doubts;
    private final Rewindable<String> asked;
    private final MVMap<String, String> touched;
    private final ByTable<Numbered> read;
    private final ByTable<Judged> judged;
    private long lastRecord;

    /** Opens the file, or makes it. */
    Scratch(Path file) {
        this.file = file;
        this.store = new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE_MEGABYTES)
                .autoCompactFillRate(0).open();
        this.records = StoredMaps.bytes(store, "records", LongDataType.INSTANCE);
        this.rejected = rewindable("rejected", LongDataType.INSTANCE);
        this.facts = rewindable("facts", StringDataType.INSTANCE);
        this.names = rewindable("names", StringDataType.INSTANCE);
        this.same = StoredMaps.texts(store, "same", StringDataType.INSTANCE);
        this.matches = StoredMaps.bytes(store, "matches", StringDataType.INSTANCE);
        this.doubts = StoredMaps.bytes(store, "doubts", StringDataType.INSTANCE);
        this.asked = rewindable("asked", StringDataType.INSTANCE);
        this.touched = StoredMaps.texts(store, "touched", StringDataType.INSTANCE);
        this.read = new ByTable<>(store, "read", Packed::row);
        this.judged = new ByTable<>(store, "judged", Packed::judged);
        Long last = records.lastKey();
        this.lastRecord = last == null ? 0 : last;
    }

    private <K> Rewindable<K> rewindable(String name, DataType<K> key) {
        return new Rewindable<>(StoredMaps.texts(store, name, key), StoredMaps.texts(store, "before " + name, key));
    }

    /** All is read: what is noted from here on can be forgotten. */
    void readToTheEnd() {
        Stream.of(rejected, facts, names, asked).forEach(Rewindable::mark);
    }

    /** Forgets what was noted since all was read, so that it can be compared with the graph anew. */
    void forgetComparison() {
        Stream.of(rejected, facts, names, asked).forEach(Rewindable::rewind);
        Stream.of(same, matches, doubts, touched).forEach(MVMap::clear);
        forgetJudgements();
    }

    /** Keeps a record of the file, and answers with its number. */
    long add(Original original) {
        records.append(++lastRecord, Packed.original(original));
        return lastRecord;
    }

    /** Keeps a row that was made of a record. */
    void add(Row row, long record) {
        read.add(row.table(), Packed.row(row, record));
    }

    /** Whether the file has a fact with this key; more than one row may be about it. */
    boolean has(String key) {
        return facts.containsKey(key);
    }

    /** What rows say of a fact that others of the file need to know. */
    @Nullable
    Mention mention(String key) {
        String packed = facts.get(key);
        return packed == null ? null : Mention.of(packed);
    }

    void mention(String key, Mention mention) {
        facts.put(key, mention.packed());
    }

    void forget(String key) {
        facts.remove(key);
    }

    /** The id that a name stands for in the file; null for none, or for several. */
    @Nullable
    String named(String kindAndName) {
        String id = names.get(kindAndName);
        return id == null || id.isEmpty() ? null : id;
    }

    void name(String kindAndName, String id) {
        String known = names.putIfAbsent(kindAndName, id);
        if (known != null && !known.equals(id)) {
            names.put(kindAndName, "");
        }
    }

    /** Whether this is asked for the first time. */
    boolean isFirst(String what) {
        return asked.putIfAbsent(what, "") == null;
    }

    /** The fact of the graph that a fact of the file is, where it goes by another id there. */
    @Nullable
    String sameAs(String key) {
        return same.get(key);
    }

    void same(String key, String inGraph) {
        same.put(key, inGraph);
    }

    /** Notes which organisation of the graph one of the file is, and why. */
    void match(String id, Match match) {
        matches.put(id, Packed.match(match));
    }

    /** All matches, some at a time, by id. */
    void eachMatch(int size, Consumer<Map<String, Match>> consumer) {
        StoredMaps.batches(matches, size, (id, packed) -> Map.entry(id, Packed.match(packed)), batch -> {
            var byId = new LinkedHashMap<String, Match>();
            batch.forEach(entry -> byId.put(entry.getKey(), entry.getValue()));
            consumer.accept(byId);
        });
    }

    /** Notes a pair that somebody has to look at. */
    void doubt(PossibleDuplicate doubt) {
        doubts.put(doubt.a() + ' ' + doubt.b(), Packed.doubt(doubt));
    }

    /** All such pairs. */
    List<PossibleDuplicate> doubts() {
        return doubts.values().stream().map(Packed::doubt).toList();
    }

    /** Why a record is not taken; null: it is. */
    @Nullable
    String rejection(long record) {
        return rejected.get(record);
    }

    /** Notes why a record is not taken; the first reason stays. */
    void reject(long record, String reason) {
        rejected.putIfAbsent(record, reason);
    }

    /** Notes what a rejected row was about, and goes by, so that those who name it can be told; the first row stays. */
    void refuse(Row row) {
        String kind = row.table().fact();
        String where = row.file() + ", line " + row.line();
        asked.putIfAbsent("refused " + row.fact(), where);
        Stream.concat(Stream.of(row.cell("name")), row.values("aliases").stream()).filter(name -> !name.isBlank())
                .forEach(name -> asked.putIfAbsent("refused " + kind + ' ' + Texts.folded(name), where));
    }

    /** Where the row stands that is about what goes by this id or name, and was rejected; null: there is none. */
    @Nullable
    String refusal(String kind, String name) {
        String byId = asked.get("refused " + kind + ':' + Recorder.slug(name));
        return byId == null ? asked.get("refused " + kind + ' ' + Texts.folded(name)) : byId;
    }

    long rejectedRecords() {
        return rejected.size();
    }

    /** Every record that is not taken, with the reason, in the order of the file. */
    void eachRejected(Rejection consumer) throws IOException {
        Cursor<Long, String> cursor = rejected.cursor();
        while (cursor.hasNext()) {
            Long number = cursor.next();
            byte[] packed = records.get(number);
            if (packed != null) {
                consumer.accept(Packed.original(packed), cursor.getValue());
            }
        }
    }

    /** Takes a record that was rejected. */
    @FunctionalInterface
    interface Rejection {
        void accept(Original original, String reason) throws IOException;
    }

    /** The rows of a table as they were read, batch by batch. */
    void eachBatch(Table table, int size, Consumer<List<Numbered>> consumer) {
        read.each(table, size, consumer);
    }

    /** A row, with the record it was made of. */
    record Numbered(Row row, long record) {}

    long rows(Table table) {
        return read.size(table);
    }

    /** Keeps what was decided of a row. */
    void judge(Judged judgement) {
        judged.add(judgement.row().table(), Packed.judged(judgement));
    }

    void forgetJudgements() {
        judged.clear();
    }

    /** The rows of a table as they were judged, batch by batch, in a stable order. */
    void eachJudged(Table table, int size, Consumer<List<Judged>> consumer) {
        judged.each(table, size, consumer);
    }

    /** Notes a fact that is to be made again of what its statements say. */
    void touch(String key) {
        touched.put(key, "");
    }

    /** These facts, batch by batch. */
    void eachTouched(int size, Consumer<List<String>> consumer) {
        StoredMaps.batches(touched, size, (key, nothing) -> key, consumer);
    }

    /** Makes sure that all of it is on disk. */
    void flush() {
        store.commit();
        store.sync();
    }

    @Override
    public void close() {
        store.close();
    }

    /** Closes it and takes the file away. */
    void discard() {
        store.closeImmediately();
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }
}
