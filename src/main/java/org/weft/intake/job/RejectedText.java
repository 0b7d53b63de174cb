package org.weft.intake.job;

import org.weft.intake.RowSink.Original;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How the records that are not taken are written down, so that whoever reads the file reads them again. */
final class RejectedText {

    private static final String REASON = "reason";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private RejectedText() {
    }

    /** In which form records of a file come back. */
    enum Kind {
        TABLE(".csv", "", ""),
        JSON_LINES(".jsonl", "", ""),
        JSON_LISTS(".json", "{", "\n]}\n"),
        XML(".xml", "<graphml>\n", "</graphml>\n");

        private final String ending;
        private final String head;
        private final String foot;

        Kind(String ending, String head, String foot) {
            this.ending = ending;
            this.head = head;
            this.foot = foot;
        }

        static Kind of(Original original) {
            return !original.header().isEmpty()
                    ? TABLE
                    : !original.list().isEmpty()
                            ? JSON_LISTS
                            : original.cells().getFirst().startsWith("<") ? XML : JSON_LINES;
        }

        String ending() {
            return ending;
        }

        String head() {
            return head;
        }

        String foot() {
            return foot;
        }

        /**
         * A record that is one text, with the reason.
         *
         * @param before the list that the record before stands in; empty for the first
         */
        String record(Original original, String reason, String before) {
            String text = String.join("\n", original.cells());
            return switch (this) {
                case XML -> comment(reason) + '\n' + text + '\n';
                case JSON_LISTS -> between(before, original.list()) + '\n' + json(text, reason);
                default -> json(text, reason) + '\n';
            };
        }

        private static String between(String before, String list) {
            return list.equals(before) ? "," : (before.isEmpty() ? "" : "\n], ") + '"' + list + "\": [";
        }
    }

    /** Two hyphens would end it. */
    private static String comment(String reason) {
        return "<!-- " + reason.replaceAll("-(?=-)", "- ") + " -->";
    }

    /** The reason comes first, instead of the last time's. */
    private static String json(String text, String reason) {
        ObjectNode told = JSON.createObjectNode().put(REASON, reason);
        return text.startsWith("{")
                ? told.setAll(((ObjectNode) JSON.readTree(text)).without(REASON)).toString()
                : told.put("record", text).toString();
    }
}
