package org.weft.intake.format;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;

/**
 * Why a text cannot be read on as CSV: reads it once more, sign by sign, and finds the line where the first quote opens that
 * is not closed, or the first cell that is too long. Linear in the length of the text, and asked only where reading failed.
 */
final class CsvFault {

    private static final String REMEDY = "Put one quote before and one after such a cell, double the quotes within it, and save as CSV in UTF-8.";

    private final Part part;
    private final char delimiter;
    private final long last;
    private long line = 1;
    private long cellLine = 1;
    private long cells = 1;
    private long length;
    private long recordLength;
    private boolean isQuoted;
    private boolean isStart = true;
    private boolean isClosed;

    /** @param last the line in which the last record begins that could be read; 0 for none */
    CsvFault(Part part, char delimiter, long last) {
        this.part = part;
        this.delimiter = delimiter;
        this.last = last;
    }

    /** The same in words. */
    IntakeException told() {
        try (Reader text = TextReader.open(part, (sentence, example) -> {
        })) {
            for (int sign = text.read(); sign >= 0; sign = text.read()) {
                String fault = take((char) sign);
                if (fault != null) {
                    return exception(fault);
                }
            }
        } catch (IOException damaged) {
            return exception("characters in line " + line + " that are damaged");
        }
        return exception(isQuoted ? openQuote() : "something after line " + last + " that is no CSV");
    }

    private IntakeException exception(String fault) {
        return new IntakeException("'" + part.name() + "' has " + fault + '.', REMEDY);
    }

    /** One more sign; answers with what is wrong, null while nothing is. */
    private @Nullable String take(char sign) {
        line += sign == '\n' ? 1 : 0;
        recordLength++;
        if (isQuoted) {
            isQuoted = sign != '"';
            isClosed = !isQuoted;
            return tooLong();
        }
        if (isClosed && sign == '"') { // a doubled one
            isQuoted = true;
            isClosed = false;
        } else if (sign == delimiter || sign == '\n' || sign == '\r') {
            endCell(sign != delimiter);
            return cells > CsvBook.MOST_FIELDS
                    ? "more than " + CsvBook.MOST_FIELDS + " cells in line " + cellLine
                    : null;
        } else if (isStart && sign == '"') {
            isQuoted = true;
            isStart = false;
            cellLine = line;
        } else if (isClosed && sign != ' ') {
            return "text behind a quote that opens in line " + cellLine + " and ends in line " + line
                    + (cellLine == line ? "" : "; one of the two may be missing its other half");
        } else if (sign != ' ') {
            isStart = false;
        }
        return tooLong();
    }

    private void endCell(boolean isLast) {
        cells = isLast ? 1 : cells + 1;
        recordLength = isLast ? 0 : recordLength;
        length = 0;
        isStart = true;
        isClosed = false;
        cellLine = line;
    }

    private @Nullable String tooLong() {
        length++;
        if (length <= Texts.LONGEST_CELL && recordLength <= CsvBook.LONGEST_RECORD) {
            return null;
        }
        return isQuoted
                ? openQuote()
                : "a cell of more than " + Texts.LONGEST_CELL + " characters, or a record of more than "
                        + CsvBook.LONGEST_RECORD + ", in line " + cellLine;
    }

    private String openQuote() {
        return "a quote in line " + cellLine + " that is not closed" + (length > Texts.LONGEST_CELL
                ? " within the " + Texts.LONGEST_CELL + " characters that a cell may have"
                : "");
    }
}
