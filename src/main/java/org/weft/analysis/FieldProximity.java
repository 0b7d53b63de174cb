package org.weft.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How near two fields are, by the organisations that work in both: φ = organisations with both, over organisations with
 * the commoner one (Hidalgo, Klinger, Barabási and Hausmann, "The product space conditions the development of nations",
 * Science 317, 2007). The numbers of {@link org.weft.analysis.measure.Relatedness#proximity}, kept sparse: only fields
 * that meet in an organisation have an entry. Built in O(Σ f²) for organisations of f fields.
 */
final class FieldProximity {

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Map<String, Integer>> together = new HashMap<>();

    FieldProximity(Network network) {
        for (int i = 0; i < network.organisations().size(); i++) {
            Set<String> fields = network.fieldsOf(i);
            for (String field : fields) {
                counts.merge(field, 1, Integer::sum);
                Map<String, Integer> row = together.computeIfAbsent(field, key -> new HashMap<>());
                fields.forEach(other -> row.merge(other, 1, Integer::sum));
            }
        }
    }

    /** φ of two fields, in [0, 1]; 0 where no organisation works in both. O(1). */
    double of(String one, String other) {
        int both = together.getOrDefault(one, Map.of()).getOrDefault(other, 0);
        return both == 0 ? 0 : (double) both / Math.max(counts.getOrDefault(one, 0), counts.getOrDefault(other, 0));
    }

    /**
     * How much the other brings that is new and near: the mean over its fields g of 0 where the home has g too, and
     * otherwise of the greatest φ of g with a field of the home. In [0, 1]; null where no field is recorded for one of
     * them. Not symmetric. O(home fields · other fields).
     */
    @Nullable
    Double complementarity(Set<String> home, Set<String> other) {
        if (home.isEmpty() || other.isEmpty()) {
            return null;
        }
        double sum = 0;
        for (String brought : other) {
            if (!home.contains(brought)) {
                sum += home.stream().mapToDouble(known -> of(known, brought)).max().orElse(0);
            }
        }
        return sum / other.size();
    }
}
