package org.weft.intake.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.weft.intake.IntakeException;
import org.weft.intake.Problem;
import org.weft.intake.RowSink;

/**
 * Lines under a header, one at a time. The header is the first of the first {@value #PREAMBLE} filled lines that fits
 * what is wanted.
 */
final class Sheet {

    static final int PREAMBLE = 50;

    /** Gives the lines of a sheet in order; null at its end. */
    interface Source extends Closeable {
        @Nullable
        Cells next() throws IOException;
    }

    /** Opens the lines from the start, and tells what a person should know of them. */
    interface Opener {
        Source open(BiConsumer<String, String> notice) throws IOException;
    }

    private final String file;
    private final String name;
    private final Opener opener;

    /**
     * Lines that have a name.
     *
     * @param file name of the part, with the sheet where it has sheets
     * @param name of the sheet; of a text the file's name without folders and ending
     */
    Sheet(String file, String name, Opener opener) {
        this.file = file;
        this.name = name;
        this.opener = opener;
    }

    String file() {
        return file;
    }

    String name() {
        return name;
    }

    /** The header, if there is one that fits; looks at the beginning alone. */
    Optional<Header> header(Wanted wanted) throws IOException {
        try (Source source = opener.open((sentence, example) -> {
        })) {
            Cells cells = findHeader(source, wanted);
            return cells == null ? Optional.empty() : Optional.of(new Header(cells.texts()));
        }
    }

    /**
     * Hands over each line below the header that can be read; one that cannot is recorded and rejected here.
     *
     * @param each has to call {@link RowSink#record} for what it takes
     * @return how many lines there were below the header
     * @throws IntakeException where no header fits, or the sheet cannot be read on
     */
    long read(Wanted wanted, RowSink rows, Consumer<Line> each) throws IOException {
        try (Source source = opener.open(rows::notice)) {
            Cells found = findHeader(source, wanted);
            if (found == null) {
                throw new IntakeException("'" + file + "' has no row with the column names " + wanted.words() + '.',
                        "Put them in one row above the data, within the first " + PREAMBLE + " lines.");
            }
            Header header = new Header(found.texts());
            header.requireSound(file, found.number());
            long lines = 0;
            for (Cells cells = source.next(); cells != null; cells = source.next()) {
                if (!cells.isBlank()) {
                    lines++;
                    take(header, cells, rows, each);
                }
            }
            return lines;
        }
    }

    private static @Nullable Cells findHeader(Source source, Wanted wanted) throws IOException {
        int seen = 0;
        for (Cells cells = source.next(); cells != null && seen < PREAMBLE; cells = source.next()) {
            if (!cells.isBlank()) {
                if (wanted.fits().test(new Header(cells.texts()))) {
                    return cells;
                }
                seen++;
            }
        }
        return null;
    }

    private void take(Header header, Cells cells, RowSink rows, Consumer<Line> each) {
        int width = header.names().size();
        var texts = new ArrayList<String>(width);
        for (int i = 0; i < width; i++) {
            texts.add(i < cells.texts().size() ? Texts.strip(cells.texts().get(i)) : "");
        }
        var line = new Line(header, file, cells.number(), texts);
        Problem problem = problem(line, cells);
        if (problem == null) {
            each.accept(line);
        } else {
            rows.record(line.original());
            rows.reject(problem);
        }
    }

    private static @Nullable Problem problem(Line line, Cells cells) {
        int width = line.cells().size();
        for (Cells.Flaw flaw : cells.flaws()) {
            return problem(line, flaw.column(), flaw.value(), flaw.message());
        }
        for (int i = width; i < cells.texts().size(); i++) {
            if (!cells.texts().get(i).isBlank()) {
                return problem(line, i, Texts.strip(cells.texts().get(i)),
                        "stands right of the last named column; put quotes around cells that hold a separator, or name the column");
            }
        }
        for (int i = 0; i < width; i++) {
            String text = line.cells().get(i);
            if (Texts.hasControl(text)) {
                return problem(line, i, Texts.withoutControl(text),
                        "holds a control character (such as a bell or a NUL); type the cell anew");
            }
        }
        return null;
    }

    private static Problem problem(Line line, int place, String value, String message) {
        List<String> names = line.header().names();
        String column = place < names.size() && !names.get(place).isEmpty()
                ? names.get(place)
                : "number " + (place + 1);
        return new Problem(line.file(), line.number(), column, value, Problem.Code.INVALID, message);
    }
}
