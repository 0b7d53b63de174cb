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

    static final int MOST_FIELDS = 16_384;
    static final int LONGEST_RECORD = 1_000_000;

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
        return new Lines(
                CsvReader.builder().fieldSeparator(delimiter).allowUnclosedQuote(false)
                        .trimWhitespacesAroundQuotes(true).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE).maxBufferSize(LONGEST_RECORD)
                        .build(CsvRecordHandler.builder().maxFields(MOST_FIELDS).maxFieldSize(Texts.LONGEST_CELL)
                                .maxRecordSize(LONGEST_RECORD).build(), TextReader.open(part, notice)),
                delimiter);
    }

    private final class Lines implements Sheet.Source {

        private final CsvReader<CsvRecord> csv;
        private final Iterator<CsvRecord> records;
        private final char delimiter;
        private long last;

        Lines(CsvReader<CsvRecord> csv, char delimiter) {
            this.csv = csv;
            this.delimiter = delimiter;
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
                throw new CsvFault(part, delimiter, last).told();
            }
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }
}
