package org.weft.intake.format;

import java.io.IOException;
import java.util.List;

import org.springframework.stereotype.Component;
import org.weft.intake.Content;
import org.weft.intake.Format;
import org.weft.intake.ImportSettings;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;
import org.weft.intake.RowSink;

/** A map of Kumu: a workbook with the sheets elements and connections, CSV files of either, or its JSON. */
@Component
final class KumuFormat implements Format {

    private static final Wanted ELEMENTS = new Wanted("Label (and Type, Description, Tags)",
            header -> header.has("label") && !isOfConnections(header));
    private static final Wanted CONNECTIONS = new Wanted("From and To (and Type, Direction)",
            KumuFormat::isOfConnections);

    private static boolean isOfConnections(Header header) {
        return header.hasAll("from", "to");
    }

    @Override
    public String name() {
        return "KUMU";
    }

    @Override
    public String description() {
        return "A Kumu map: its workbook (elements, connections), CSV of either, or its JSON export.";
    }

    @Override
    public boolean isExtract() {
        return false;
    }

    @Override
    public boolean recognises(List<Part> parts) throws IOException {
        for (Part part : parts) {
            boolean isMap = Content.of(part) == Content.JSON
                    ? KumuJson.is(part)
                    : Spreadsheet.hasHeader(part, ELEMENTS.or(CONNECTIONS));
            if (isMap) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(List<Part> parts, ImportSettings settings, RowSink rows) throws IOException {
        var map = new MapRows(rows);
        long found = 0;
        for (boolean isOfElements : List.of(true, false)) { // first what connections may name
            for (Part part : parts) {
                found += Content.of(part) == Content.JSON
                        ? KumuJson.read(part, isOfElements, map)
                        : sheets(part, isOfElements, map, rows);
            }
        }
        if (found == 0) {
            throw new IntakeException("'" + parts.getFirst().name() + "' has no elements and no connections.",
                    "A Kumu file has elements with a Label, and connections with From and To.");
        }
    }

    private static long sheets(Part part, boolean isOfElements, MapRows map, RowSink rows) throws IOException {
        long found = 0;
        try (Spreadsheet book = Spreadsheet.open(part)) {
            for (Sheet sheet : book.sheets()) {
                if (sheet.header(isOfElements ? ELEMENTS : CONNECTIONS).isPresent()) {
                    found += sheet.read(isOfElements ? ELEMENTS : CONNECTIONS, rows, line -> {
                        if (isOfElements) {
                            map.element(line, line.original());
                        } else {
                            map.connection(line, line.original());
                        }
                    });
                } else if (isOfElements && sheet.header(CONNECTIONS).isEmpty()) {
                    rows.notice("Sheets or files without elements or connections are not read.", sheet.file());
                }
            }
            if (isOfElements) {
                book.hidden().forEach(
                        sheet -> rows.notice("Hidden sheets are not read.", part.name() + ", sheet " + sheet));
            }
        }
        return found;
    }
}
