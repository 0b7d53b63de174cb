package org.weft.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;

/** An Excel workbook, looked through before it is read row by row. */
final class XlsxBook implements Spreadsheet {

    private final Part part;
    private final ReadableWorkbook workbook;
    private final XlsxScan scan;
    private final @Nullable Path copy;

    private XlsxBook(Part part, ReadableWorkbook workbook, XlsxScan scan, @Nullable Path copy) {
        this.part = part;
        this.workbook = workbook;
        this.scan = scan;
        this.copy = copy;
    }

    static XlsxBook open(Part part) throws IOException {
        Optional<Path> file = part.file();
        if (file.isPresent()) {
            return open(part, file.get(), null);
        }
        Path copy = Files.createTempFile("weft-", ".xlsx");
        boolean isOpen = false;
        try (InputStream in = part.open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            XlsxBook book = open(part, copy, copy);
            isOpen = true;
            return book;
        } finally {
            if (!isOpen) {
                Files.deleteIfExists(copy);
            }
        }
    }

    private static XlsxBook open(Part part, Path file, @Nullable Path copy) throws IOException {
        XlsxScan scan = XlsxScan.of(part, file.toFile());
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            return new XlsxBook(part, workbook, scan, copy);
        } catch (IOException | RuntimeException failure) {
            throw damaged(part);
        }
    }

    static IntakeException damaged(Part part) {
        return new IntakeException("'" + part.name() + "' is damaged: it is no whole Excel workbook.",
                "Open it in your spreadsheet program and save it as .xlsx again.");
    }

    @Override
    public List<Sheet> sheets() {
        return workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .map(sheet -> new Sheet(part.name() + ", sheet " + sheet.getName(), sheet.getName(),
                        notice -> XlsxRows.open(part, workbook, sheet, scan.merges(sheet.getId()), notice)))
                .toList();
    }

    @Override
    public List<String> hidden() {
        return workbook.getSheets().filter(sheet -> sheet.getVisibility() != SheetVisibility.VISIBLE)
                .map(org.dhatim.fastexcel.reader.Sheet::getName).toList();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        if (copy != null) {
            Files.deleteIfExists(copy);
        }
    }
}
