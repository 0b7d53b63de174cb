package org.weft.intake.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.weft.intake.Content;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;

/**
 * A part that holds sheets of cells: an XLSX, or a text with one sheet (CSV with commas, semicolons or tabs).
 *
 * <pre>{@code
 * try (Spreadsheet book = Spreadsheet.open(part)) {
 *     for (Sheet sheet : book.sheets()) {
 *         sheet.read(Wanted.all("id", "name"), rows, line -> { rows.record(line.original()); … });
 *     }
 * }
 * }</pre>
 */
interface Spreadsheet extends Closeable {

    /** Its sheets in order, without hidden ones. */
    List<Sheet> sheets();

    /** Names of the sheets that are hidden, and so not read. */
    default List<String> hidden() {
        return List.of();
    }

    @Override
    default void close() throws IOException {
    }

    /** Whether a part is one, as its first bytes say. */
    static boolean is(Part part) throws IOException {
        Content content = Content.of(part);
        return content == Content.XLSX || content == Content.TEXT;
    }

    /**
     * Opens a part.
     *
     * @throws IntakeException where it is something else, or damaged
     */
    static Spreadsheet open(Part part) throws IOException {
        return switch (Content.of(part)) {
            case XLSX -> XlsxBook.open(part);
            case TEXT -> new CsvBook(part);
            case EMPTY -> throw new IntakeException("'" + part.name() + "' is empty.",
                    "Choose the file that holds the rows; was it saved?");
            case Content other -> throw new IntakeException("'" + part.name() + "' is " + other.words() + ".",
                    "Save it as an Excel workbook (.xlsx) or as CSV.");
        };
    }

    /** Whether some sheet of some of these parts has a header that fits; what cannot be opened has none. */
    static boolean anyHeader(List<Part> parts, Wanted wanted) throws IOException {
        for (Part part : parts) {
            if (hasHeader(part, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each of these parts has a sheet with a header that fits. */
    static boolean allHeader(List<Part> parts, Wanted wanted) throws IOException {
        for (Part part : parts) {
            if (!hasHeader(part, wanted)) {
                return false;
            }
        }
        return true;
    }

    /** Whether some sheet has a header that fits; false where the part cannot be opened. */
    static boolean hasHeader(Part part, Wanted wanted) throws IOException {
        if (!is(part)) {
            return false;
        }
        try (Spreadsheet book = open(part)) {
            for (Sheet sheet : book.sheets()) {
                if (sheet.header(wanted).isPresent()) {
                    return true;
                }
            }
        } catch (IntakeException broken) {
            return false; // whoever reads it says why
        }
        return false;
    }
}
