package org.weft.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is ready to be written.
 *
 * @param fileName what a browser saves it as
 * @param hasAbout whether asking with {@code about=true} tells more of it
 */
record Export(String fileName, String mediaType, boolean hasAbout, Body body) {

    /** Writes itself; the stream stays open. */
    interface Body {
        void write(OutputStream out) throws IOException;
    }
}
