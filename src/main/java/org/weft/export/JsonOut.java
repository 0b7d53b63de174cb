package org.weft.export;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON thing by thing: what is large is an array, and one item of it at a time is held. */
final class JsonOut {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonOut() {
    }

    /** What is written. */
    interface Content {
        void write(JsonGenerator json);
    }

    /** A whole document; the stream stays open. */
    static void document(OutputStream out, Content content) {
        JsonGenerator json = MAPPER.createGenerator(out);
        json.writeStartObject();
        content.write(json);
        json.writeEndObject();
        json.flush();
    }

    /** A property that is an array. */
    static void array(JsonGenerator json, String name, Stream<? extends Map<String, ?>> items) {
        json.writeName(name);
        json.writeStartArray();
        items(json, items);
        json.writeEndArray();
    }

    /** Items of the array that is open. */
    static void items(JsonGenerator json, Stream<? extends Map<String, ?>> items) {
        for (Iterator<? extends Map<String, ?>> all = items.iterator(); all.hasNext();) {
            json.writePOJO(all.next());
        }
    }

    /** An object from names and values in turn; what has no value is left out. */
    static Map<String, Object> object(@Nullable Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                object.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return object;
    }

    /** A text, cleaned; null stays null. */
    static @Nullable Object text(@Nullable Object value) {
        return value == null ? null : Plain.text(value);
    }
}
