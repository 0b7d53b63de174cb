package org.weft.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the network, or a part of it, in one format. */
interface GraphFile {

    /** Writes all of it; the stream stays open. */
    void write(GraphPart graph, About about, OutputStream out) throws IOException;
}
