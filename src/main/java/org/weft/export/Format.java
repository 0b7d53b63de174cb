package org.weft.export;

import java.util.List;
import java.util.stream.Stream;

/** A kind of file that an export can be. */
enum Format {

    CSV("csv", "text/csv;charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** CSV files of the data format. */
    ZIP("zip", "application/zip"),
    GRAPHML("graphml", "application/graphml+xml"),
    /** GEXF 1.3. */
    GEXF("gexf", "application/gexf+xml"),
    VOSVIEWER("vosviewer.json", "application/json"),
    /** A blueprint: dropped onto a map. */
    KUMU("kumu.json", "application/json"),
    /** In terms of schema.org and VIVO. */
    JSON_LD("jsonld", "application/ld+json");

    private final String ending;
    private final String mediaType;

    Format(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** Those for answers. */
    static List<Format> tables() {
        return List.of(CSV, XLSX);
    }

    /** Those for the network. */
    static List<Format> graphs() {
        return Stream.of(values()).filter(format -> format != ZIP && !tables().contains(format)).toList();
    }
}
