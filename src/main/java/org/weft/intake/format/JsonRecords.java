package org.weft.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Set;

import org.weft.intake.IntakeException;
import org.weft.intake.Part;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records of a JSON file, one at a time: JSON Lines, an array, or an object around an array as an API answers. Only the
 * members that are asked for are read, at any depth; what is not asked for, such as the names of authors, never gets
 * into memory.
 */
final class JsonRecords {

    private static final int MOST_VALUES = 200_000;
    private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(100).maxStringLength(10_000_000).maxNameLength(10_000).maxNumberLength(100).build())
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Part part;
    private final Set<String> members;
    private final Set<String> wrappers;
    private long number;
    private int values;

    /** Takes a record. */
    interface Taker {
        void take(ObjectNode record, long number);
    }

    /** Takes a record, and tells whether it wants more. */
    private interface Asker {
        boolean goesOn(ObjectNode record);
    }

    /**
     * Reads nothing yet.
     *
     * @param members names of members to read, at any depth
     * @param wrappers names of members that hold the records, where an object stands around them
     */
    JsonRecords(Part part, Set<String> members, Set<String> wrappers) {
        this.part = part;
        this.members = members;
        this.wrappers = wrappers;
    }

    /** The first record; an empty one where this is no JSON, or breaks off before it ends. */
    ObjectNode first() throws IOException {
        var first = new ObjectNode[]{NODES.objectNode()};
        try {
            ask(record -> {
                first[0] = record;
                return false;
            });
        } catch (IntakeException noJson) {
            return first[0];
        }
        return first[0];
    }

    /** Hands over one record after another, numbered from 1. */
    void each(Taker taker) throws IOException {
        ask(record -> {
            taker.take(record, number);
            return true;
        });
    }

    private void ask(Asker asker) throws IOException {
        number = 0;
        try (InputStream bytes = part.open(); JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            boolean goesOn = true;
            while (goesOn && parser.nextToken() != null) {
                goesOn = records(parser, asker);
            }
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        } catch (JacksonException broken) {
            throw new IntakeException(
                    "'" + part.name() + "' is not sound JSON after record " + number + ", in line "
                            + line(broken) + ".",
                    "Download it again; where it was changed by hand, look there for a missing quote, comma or bracket.");
        }
        if (number == 0) {
            throw new IntakeException("'" + part.name() + "' holds no record.",
                    "Give a file with at least one JSON object in it.");
        }
    }

    private static long line(JacksonException broken) {
        return broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNr());
    }

    /** The records at or below a value that no record holds. */
    private boolean records(JsonParser parser, Asker asker) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            boolean goesOn = true;
            while (goesOn && parser.nextToken() != JsonToken.END_ARRAY) {
                goesOn = records(parser, asker);
            }
            return goesOn;
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new IntakeException("'" + part.name() + "' holds something else than a record after record "
                    + number + ".", "Each record is a JSON object, in { and }.");
        }
        return recordOrWrapper(parser, asker);
    }

    private boolean recordOrWrapper(JsonParser parser, Asker asker) {
        ObjectNode record = NODES.objectNode();
        boolean isWrapper = false;
        values = 0;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (wrappers.contains(name) && value.isStructStart()) {
                isWrapper = true;
                if (!records(parser, asker)) {
                    return false;
                }
            } else {
                member(parser, record, name);
            }
        }
        if (isWrapper) {
            return true;
        }
        number++;
        return asker.goesOn(record);
    }

    private void member(JsonParser parser, ObjectNode into, String name) {
        if (members.contains(name)) {
            into.set(name, value(parser));
        } else {
            parser.skipChildren();
        }
    }

    private JsonNode value(JsonParser parser) {
        if (++values > MOST_VALUES) {
            throw new IntakeException("'" + part.name() + "' has a record of more than " + MOST_VALUES
                    + " values after record " + number + ".", "Give the file as its publisher made it.");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                ObjectNode object = NODES.objectNode();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    member(parser, object, name);
                }
                yield object;
            }
            case START_ARRAY -> {
                var array = NODES.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    /** A text or number as a cell has it; empty for anything else. */
    static String text(JsonNode node) {
        return node.isString() ? node.stringValue().strip() : node.isNumber() ? plain(node.decimalValue()) : "";
    }

    /** A number without an exponent; empty where it is beyond any amount. */
    static String plain(BigDecimal number) {
        BigDecimal short_ = number.stripTrailingZeros();
        return Math.abs((long) short_.scale()) + short_.precision() > 40 ? "" : short_.toPlainString();
    }
}
