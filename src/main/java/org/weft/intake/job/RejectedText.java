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

        /** A record that is one text, with the reason. */
        String record(String text, String reason) {
            return (this == XML ? comment(reason) + '\n' + text : json(text, reason)) + '\n';
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
