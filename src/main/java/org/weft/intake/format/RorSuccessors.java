package org.weft.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.weft.intake.Part;

/**
 * Who follows the records that ROR has withdrawn: a look ahead through the file that keeps these alone (about one in fifty),
 * and at most {@value #MOST} of them.
 */
final class RorSuccessors {

    private static final int MOST = 20_000;

    private final Map<String, RorRecord.Related> successors = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();

    void lookInto(Part part) throws IOException {
        new JsonRecords(part, RorRecord.MEMBERS, RorFormat.WRAPPERS).each((json, number) -> {
            var record = new RorRecord(json);
            List<RorRecord.Related> next = record.related("successor");
            if (record.status().equals("withdrawn") && next.size() == 1 && successors.size() < MOST) {
                successors.put(RorRecord.key(record.id()), next.getFirst());
                names.computeIfAbsent(next.getFirst().key(), key -> new ArrayList<>()).addAll(record.names());
            }
        });
    }

    /** The last of the chain of successors; the key itself where it has none. */
    String follow(String key) {
        var seen = new HashSet<String>();
        String last = key;
        while (successors.containsKey(last) && seen.add(last)) {
            last = successors.get(last).key();
        }
        return last;
    }

    /** The names of those whose place it takes. */
    List<String> namesOfPredecessors(String key) {
        return names.getOrDefault(key, List.of());
    }
}
