package org.weft.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.io.ClassPathResource;

/** The named statements of the folder {@code cypher/}: one file, one question. */
final class Cypher {

    /** The one dialect that the statements are written in and tested with. */
    private static final String DIALECT = "CYPHER 5 ";

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private Cypher() {
    }

    /** The text of {@code cypher/NAME.cypher}; {@code name} is {@code package/question}. */
    static String named(String name) {
        return TEXTS.computeIfAbsent(name, Cypher::read);
    }

    private static String read(String name) {
        try {
            return DIALECT
                    + new ClassPathResource("cypher/" + name + ".cypher", Cypher.class.getClassLoader())
                            .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("There is no statement named " + name, failure);
        }
    }
}
