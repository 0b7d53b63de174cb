package org.weft.export;

import java.util.List;
import java.util.stream.Stream;

/** A kind of file that an export can be. */
enum Format {

    CSV("csv", "text/csv;charset=UTF-8",
            "A table that every program reads; with ?about=true a ZIP of it and about.csv."),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "A workbook with the table and a sheet About."),
    ZIP("zip", "application/zip", "CSV files of the data format."),
    GRAPHML("graphml", "application/graphml+xml", "For Gephi, yEd, Cytoscape, igraph, NetworkX."),
    GEXF("gexf", "application/gexf+xml", "GEXF 1.3, for Gephi."),
    VOSVIEWER("vosviewer.json", "application/json", "For VOSviewer and VOSviewer Online."),
    KUMU("kumu.json", "application/json", "A blueprint for Kumu: drop it onto a map."),
    JSON_LD("jsonld", "application/ld+json", "Linked data in terms of schema.org and VIVO.");

    private final String ending;
    private final String mediaType;
    private final String description;

    Format(String ending, String mediaType, String description) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.description = description;
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    String description() {
        return description;
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
