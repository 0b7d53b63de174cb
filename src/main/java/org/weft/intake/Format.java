package org.weft.intake;

import java.io.IOException;
import java.util.List;

/**
 * A kind of file that people have: recognises it, and turns it into rows of the data format, one at a time and without
 * holding the file.
 *
 * <p>Rows come as the file has them. Ids may be any text that is stable over releases of the file ({@code ror-04xs57h96});
 * a reference may be an id or a name, a country a code or a name, a date in a common style, a choice in the words of
 * the page: what follows makes keys, codes and ISO dates of them, or says which cell it cannot make sense of.
 */
public interface Format {

    /** Its name in the API and on the command line: upper case, such as {@code ROR}. */
    String name();

    /** One sentence for a person who wonders what to drop here. */
    String description();

    /** Whether these files, given together, are of this kind; looks at names and beginnings alone. */
    boolean recognises(List<Part> parts) throws IOException;

    /**
     * Reads them, in memory that does not grow with them.
     *
     * @throws IntakeException where a file cannot be read on: says where, and what would be right
     */
    void read(List<Part> parts, ImportSettings settings, RowSink rows) throws IOException;

    /**
     * Whether a reference to something that is neither in the file nor in the graph is dropped with a notice, as in an
     * extract of a registry, or is a mistake in its row, as in a file made by hand.
     */
    default boolean isExtract() {
        return true;
    }
}
