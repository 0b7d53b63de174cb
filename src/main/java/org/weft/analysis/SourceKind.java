package org.weft.analysis;

/** What a source is. */
public enum SourceKind {
    /** A published or shared document. */
    DOCUMENT,
    /** A registry or data set. */
    DATASET,
    /** What somebody recorded through this service. */
    RECORDED,
    /** Made up to show how something works; never loaded unless asked for. */
    ILLUSTRATIVE
}
