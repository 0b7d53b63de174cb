package org.weft.intake;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file of an import as its reader sees it: unpacked, whether it came alone, compressed or within a ZIP. It can be
 * opened more than once.
 */
public interface Part {

    /** Its name, as a person would look for it: {@code partners.xlsx}, {@code dump.zip/ror.json}. */
    String name();

    /**
     * Its bytes from the start, unpacked; the reader closes it.
     *
     * @throws IntakeException while reading, where it unpacks to more than is allowed or is damaged
     */
    InputStream open() throws IOException;
}
