package org.weft.intake.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.weft.intake.job.ImportPreview.Notice;

/** Sentences that hold of some records, and values that name nothing known: counted, with the first few of each. */
final class Noted {

    private static final int EXAMPLES = 3;
    private static final int SENTENCES = 50;
    private static final int UNKNOWN = 200;

    private final Map<String, Counted> notices = new LinkedHashMap<>();
    private final Map<Unknown, Long> unknown = new LinkedHashMap<>();

    /** A value that names nothing known of a kind. */
    record Unknown(String kind, String value) {}

    private static final class Counted {
        private final List<String> examples = new ArrayList<>();
        private long times;
    }

    /** The same, to go on from. */
    Noted copy() {
        var copy = new Noted();
        notices.forEach((sentence, counted) -> {
            var own = new Counted();
            own.examples.addAll(counted.examples);
            own.times = counted.times;
            copy.notices.put(sentence, own);
        });
        copy.unknown.putAll(unknown);
        return copy;
    }

    /** A sentence that holds of one more thing; beyond a number of different sentences they are counted together. */
    void notice(String sentence, String example) {
        String known = notices.containsKey(sentence) || notices.size() < SENTENCES
                ? sentence
                : "There is more to say than is shown here.";
        Counted counted = notices.computeIfAbsent(known, key -> new Counted());
        counted.times++;
        if (counted.examples.size() < EXAMPLES && !counted.examples.contains(example)) {
            counted.examples.add(example);
        }
    }

    /** Beyond a number of different values no more are kept. */
    void unknown(String kind, String value) {
        var key = new Unknown(kind, value);
        if (unknown.containsKey(key) || unknown.size() < UNKNOWN) {
            unknown.merge(key, 1L, Long::sum);
        }
    }

    List<Notice> notices() {
        return notices.entrySet().stream().map(
                entry -> new Notice(entry.getKey(), entry.getValue().times, List.copyOf(entry.getValue().examples)))
                .toList();
    }

    /** How often each value stands there. */
    Map<Unknown, Long> unknown() {
        return unknown;
    }
}
