package org.weft.analysis;

/** Unordered pairs of numbers, tens of millions of them: a hash table with open addressing over one array of longs. */
final class PairSet {

    private static final double FULL = 0.6;

    private long[] slots = new long[1024];
    private int size;

    /** Whether it was not there yet. */
    boolean add(int one, int other) {
        if (size > slots.length * FULL) {
            grow();
        }
        boolean isNew = put(slots, key(one, other));
        if (isNew) {
            size++;
        }
        return isNew;
    }

    boolean contains(int one, int other) {
        long key = key(one, other);
        return slots[slot(slots, key)] == key;
    }

    int size() {
        return size;
    }

    private void grow() {
        var larger = new long[slots.length * 2];
        for (long key : slots) {
            if (key != 0) {
                put(larger, key);
            }
        }
        slots = larger;
    }

    private static boolean put(long[] slots, long key) {
        int slot = slot(slots, key);
        boolean isNew = slots[slot] == 0;
        slots[slot] = key;
        return isNew;
    }

    /** Where the key stands, or may stand. */
    private static int slot(long[] slots, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) ((mixed ^ (mixed >>> 32)) & (slots.length - 1));
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** Never 0, which marks an empty slot: the higher number of a pair of two is at least 1. */
    private static long key(int one, int other) {
        return ((long) Math.max(one, other) << 32) | Math.min(one, other);
    }
}
