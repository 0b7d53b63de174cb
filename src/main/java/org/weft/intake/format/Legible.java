package org.weft.intake.format;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.weft.intake.Content;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;

/** Whether a file can be read at all; a file that is broken where its header should be is recognised by no format. */
public final class Legible {

    private Legible() {
    }

    /**
     * The beginning of a part, as far as a header is looked for, is sound.
     *
     * @throws IntakeException where it is not: says why, and where
     */
    public static void require(Part part) throws IOException {
        switch (Content.of(part)) {
            case XLSX, TEXT, BINARY -> requireSheets(part);
            case XML -> requireXml(part);
            default -> {
            }
        }
    }

    private static void requireSheets(Part part) throws IOException {
        try (Spreadsheet book = Spreadsheet.open(part)) {
            for (Sheet sheet : book.sheets()) {
                sheet.header(new Wanted("", header -> false));
            }
        }
    }

    private static void requireXml(Part part) throws IOException {
        try (InputStream in = part.open()) {
            XMLStreamReader xml = Xml.open(in);
            Xml.toRoot(xml, part.name());
        } catch (XMLStreamException broken) {
            throw new IntakeException("'" + part.name() + "' is no sound XML"
                    + (broken.getLocation() == null ? "" : " in line " + broken.getLocation().getLineNumber()) + '.',
                    "Export it anew from the program it came from.");
        }
    }
}
