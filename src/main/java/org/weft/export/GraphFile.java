package org.weft.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the network, or a part of it, in one format. */
interface GraphFile {

    /** Works out what takes long, so that a question that takes too long is refused before a file is begun. */
    default Export.Body ready(GraphPart graph, About about) {
        return out -> write(graph, about, out);
    }

    /** Writes all of it; the stream stays open. */
    void write(GraphPart graph, About about, OutputStream out) throws IOException;
}
