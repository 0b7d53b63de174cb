package org.weft.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.weft.intake.Part;

/** The rows of a sheet of a workbook: formulas by what they last gave, merged cells filled downwards, dates in ISO. */
final class XlsxRows implements Sheet.Source {

    private final Part part;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final XlsxText text;
    private final List<Merge> coming;
    private final List<Merge> open = new ArrayList<>();
    private final Map<Merge, String> values = new HashMap<>();
    private final BiConsumer<String, String> notice;
    private int next;

    private XlsxRows(Part part, Stream<Row> stream, XlsxText text, List<Merge> merges,
            BiConsumer<String, String> notice) {
        this.part = part;
        this.stream = stream;
        this.rows = stream.iterator();
        this.text = text;
        this.coming = merges.stream().sorted(java.util.Comparator.comparingInt(Merge::firstRow)).toList();
        this.notice = notice;
    }

    static XlsxRows open(Part part, ReadableWorkbook workbook, org.dhatim.fastexcel.reader.Sheet sheet,
            List<Merge> merges, BiConsumer<String, String> notice) {
        try {
            return new XlsxRows(part, sheet.openStream(), new XlsxText(workbook.isDate1904()), merges, notice);
        } catch (IOException | RuntimeException failure) {
            throw XlsxBook.damaged(part);
        }
    }

    @Override
    public @Nullable Cells next() {
        Row row;
        try {
            if (!rows.hasNext()) {
                return null;
            }
            row = rows.next();
        } catch (RuntimeException failure) {
            throw XlsxBook.damaged(part);
        }
        var texts = new ArrayList<String>();
        var flaws = new ArrayList<Cells.Flaw>();
        int width = Math.min(row.getCellCount(), Header.MOST_COLUMNS);
        for (int i = 0; i < width; i++) {
            Cell cell = row.hasCell(i) ? row.getCell(i) : null;
            texts.add(cell == null ? "" : read(cell, flaws));
        }
        fillMerged(row.getRowNum(), texts, flaws);
        return new Cells(row.getRowNum(), texts, flaws);
    }

    private String read(Cell cell, List<Cells.Flaw> flaws) {
        if (cell.getType() == CellType.ERROR) {
            flaws.add(new Cells.Flaw(cell.getColumnIndex(), String.valueOf(cell.getRawValue()),
                    "is an error of the spreadsheet; type the value instead"));
            return "";
        }
        String value = text.of(cell);
        if (value.length() > Texts.LONGEST_CELL) {
            flaws.add(new Cells.Flaw(cell.getColumnIndex(), value.substring(0, 50) + '…',
                    "is longer than " + Texts.LONGEST_CELL + " characters; shorten it"));
            return "";
        }
        String formula = cell.getFormula();
        if (formula == null) {
            return value;
        }
        if (cell.getRawValue() == null || cell.getRawValue().isEmpty()) {
            flaws.add(new Cells.Flaw(cell.getColumnIndex(), '=' + formula,
                    "is a formula that was never calculated; type the value, or open and save the file in Excel"));
            return "";
        }
        if (cell.getRawValue().startsWith("#")) {
            flaws.add(new Cells.Flaw(cell.getColumnIndex(), cell.getRawValue(),
                    "is an error of the formula =" + formula + "; type the value instead"));
            return "";
        }
        notice.accept("Some cells are formulas; what they gave when the file was saved was taken.",
                part.name() + ", cell " + cell.getAddress() + ": " + value);
        return value;
    }

    private void fillMerged(int row, List<String> texts, List<Cells.Flaw> flaws) {
        while (next < coming.size() && coming.get(next).firstRow() <= row) {
            open.add(coming.get(next));
            next++;
        }
        open.removeIf(merge -> merge.lastRow() < row);
        values.keySet().removeIf(merge -> merge.lastRow() < row);
        for (Merge merge : open) {
            int column = merge.firstColumn();
            if (!merge.isOneColumn()) {
                flaws.add(new Cells.Flaw(column, column < texts.size() ? texts.get(column) : "",
                        "is merged over several columns, so nobody can tell which one it belongs to; unmerge it"));
            } else if (row == merge.firstRow()) {
                values.put(merge, column < texts.size() ? texts.get(column) : "");
            } else if (column < Header.MOST_COLUMNS && !values.getOrDefault(merge, "").isEmpty()) {
                while (texts.size() <= column) {
                    texts.add("");
                }
                texts.set(column, values.getOrDefault(merge, ""));
                notice.accept("Some cells are merged over several rows; each of the rows got the value.",
                        part.name() + ", row " + row + ": " + values.get(merge));
            }
        }
    }

    @Override
    public void close() {
        stream.close();
    }
}
