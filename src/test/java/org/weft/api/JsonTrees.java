package org.weft.api;

import java.util.Iterator;

import tools.jackson.databind.JsonNode;

/** Compares JSON: the order of fields does not matter, that of lists does, and numbers may differ by 1e-9. */
final class JsonTrees {

    private static final double NEAR = 1e-9;

    private JsonTrees() {
    }

    static boolean areAlike(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            double a = one.asDouble();
            return Math.abs(a - other.asDouble()) <= NEAR * Math.max(1, Math.abs(a));
        }
        if (one.isObject() && other.isObject()) {
            return one.size() == other.size() && one.propertyStream()
                    .allMatch(field -> other.has(field.getKey())
                            && areAlike(field.getValue(), other.get(field.getKey())));
        }
        if (one.isArray() && other.isArray()) {
            Iterator<JsonNode> others = other.iterator();
            return one.size() == other.size() && one.valueStream().allMatch(item -> areAlike(item, others.next()));
        }
        return one.equals(other);
    }
}
