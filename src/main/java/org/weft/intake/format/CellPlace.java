package org.weft.intake.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.weft.intake.IntakeException;

/** Where we are in the XML of a sheet; refuses cells where none can be, and too long ones. */
final class CellPlace {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
    private static final int MOST_MERGES = 50_000;
    private static final int LAST_COLUMN = 16_383;

    private final String name;
    private @Nullable String address;
    private int column;
    private int length;

    CellPlace(String name) {
        this.name = name;
    }

    void enter(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                column = -1;
                String row = xml.getAttributeValue(null, "r");
                if (row != null && !row.matches("[1-9]\\d{0,6}")) {
                    throw damaged("row " + shorten(row));
                }
            }
            case "c" -> cell(xml.getAttributeValue(null, "r"));
            case "v", "is" -> {
                if (column >= Header.MOST_COLUMNS) {
                    throw new IntakeException(
                            "'" + name + "' has a value in cell " + (address == null ? "" : address)
                                    + ", beyond column "
                                    + Header.MOST_COLUMNS + '.',
                            "Remove the columns you do not need; a sheet may have " + Header.MOST_COLUMNS
                                    + " at most.");
                }
            }
            default -> {
            }
        }
    }

    private void cell(@Nullable String r) {
        length = 0;
        column++;
        address = r;
        if (r != null) {
            Matcher m = ADDRESS.matcher(r);
            if (!m.matches()) {
                throw damaged("cell " + shorten(r));
            }
            column = Merge.column(m.group(1));
        }
        if (column > LAST_COLUMN) {
            throw damaged("column " + (column + 1));
        }
    }

    void text(int more) {
        length += more;
        if (length > 2 * Texts.LONGEST_CELL) { // a formula may stand beside the value
            throw new IntakeException("'" + name + "' has more than " + Texts.LONGEST_CELL + " characters in cell "
                    + (address == null ? "?" : address) + '.', "Shorten it; no cell of a spreadsheet can be so long.");
        }
    }

    void requireFew(int merges) {
        if (merges > MOST_MERGES) {
            throw new IntakeException("'" + name + "' has more than " + MOST_MERGES + " merged cells.",
                    "Unmerge them: select the sheet, then choose Unmerge cells.");
        }
    }

    private IntakeException damaged(String where) {
        return new IntakeException("'" + name + "' is damaged: it speaks of " + where + ", which no sheet has.",
                "Open it in your spreadsheet program and save it as .xlsx again.");
    }

    private static String shorten(String text) {
        return text.length() > 20 ? text.substring(0, 20) + '…' : text;
    }
}
