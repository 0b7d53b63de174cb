package org.weft.intake.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;

/** A text with one sheet. */
final class CsvBook implements Spreadsheet {

    private static final int MOST_FIELDS = 16_384;
    private static final int LONGEST_RECORD = 1_000_000;

    private final Part part;

    CsvBook(Part part) {
        this.part = part;
    }

    @Override
    public List<Sheet> sheets() {
        String name = part.name().substring(part.name().lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return List.of(new Sheet(part.name(), dot < 0 ? name : name.substring(0, dot), this::lines));
    }

    private Sheet.Source lines(BiConsumer<String, String> notice) throws IOException {
        char delimiter = Delimiter.of(part);
        return new Lines(CsvReader.builder().fieldSeparator(delimiter).allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).maxBufferSize(LONGEST_RECORD)
                .build(CsvRecordHandler.builder().maxFields(MOST_FIELDS).maxFieldSize(Texts.LONGEST_CELL)
                        .maxRecordSize(LONGEST_RECORD).build(), TextReader.open(part, notice)));
    }

    private final class Lines implements Sheet.Source {

        private final CsvReader<CsvRecord> csv;
        private final Iterator<CsvRecord> records;
        private long last;

        Lines(CsvReader<CsvRecord> csv) {
            this.csv = csv;
            records = csv.iterator();
        }

        @Override
        public @Nullable Cells next() {
            try {
                if (!records.hasNext()) {
                    return null;
                }
                CsvRecord record = records.next();
                last = record.getStartingLineNumber();
                return new Cells(last, record.getFields(), List.of());
            } catch (CsvParseException | UncheckedIOException | NoSuchElementException failure) {
                if (failure.getCause() instanceof IntakeException known) {
                    throw known;
                }
                throw unreadable();
            }
        }

        private IntakeException unreadable() {
            return new IntakeException(
                    "'" + part.name() + "' cannot be read on after line " + last
                            + ": the next one has a quote that is not"
                            + " closed or that text follows, a cell of more than " + Texts.LONGEST_CELL
                            + " characters, more than " + MOST_FIELDS + " cells, or damaged characters.",
                    "Put one quote before and one after such a cell, double the quotes within it, and save as CSV in UTF-8.");
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }
}
