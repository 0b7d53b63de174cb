package org.weft.intake.format;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.weft.intake.Bounded;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;

/**
 * Looks through a workbook before the library sees it: refuses bombs, document types and cells where none can be, and
 * finds the merged cells, which stand behind the rows.
 */
final class XlsxScan {

    private static final Map<Part, XlsxScan> SEEN = Collections.synchronizedMap(new WeakHashMap<>());

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 2_000_000_000L;
    private static final long MOST_SHARED = 200_000_000L;
    private static final long HARMLESS = 100_000_000L;
    private static final int HIGHEST_RATIO = 200;

    private final String name;
    private final String stamp;
    private final Map<String, List<Merge>> merges = new HashMap<>();
    private final Map<String, String> entryById = new HashMap<>();

    private XlsxScan(String name, String stamp) {
        this.name = name;
        this.stamp = stamp;
    }

    /** Looks through a workbook once, however often it is asked. */
    static XlsxScan of(Part part, File file) throws IOException {
        XlsxScan known = SEEN.get(part);
        String stamp = file.length() + " " + (part.file().isPresent() ? file.lastModified() : 0);
        if (known == null || !known.stamp.equals(stamp)) {
            known = new XlsxScan(part.name(), stamp);
            known.scan(file);
            SEEN.put(part, known);
        }
        return known;
    }

    /** The merged cells of a sheet, by the id of its relation. */
    List<Merge> merges(String id) {
        return merges.getOrDefault(entryById.getOrDefault(id, ""), List.of());
    }

    private void scan(File file) throws IOException {
        try (ZipFile zip = new ZipFile(file)) {
            var names = new HashSet<String>();
            long total = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String plain = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                if (!names.add(plain) || names.size() > MOST_ENTRIES) {
                    throw damaged();
                }
                if (plain.endsWith(".xml") || plain.endsWith(".rels")) {
                    boolean isShared = plain.contains("sharedstrings");
                    total += scan(zip, entry, isShared ? MOST_SHARED : MOST_BYTES - total, file.length());
                }
            }
        } catch (XMLStreamException | java.util.zip.ZipException | IllegalArgumentException
                | java.util.NoSuchElementException failure) {
            throw damaged();
        }
    }

    private IntakeException damaged() {
        return new IntakeException("'" + name + "' is damaged: it is no whole Excel workbook.",
                "Open it in your spreadsheet program and save it as .xlsx again.");
    }

    private long scan(ZipFile zip, ZipEntry entry, long most, long packed) throws IOException, XMLStreamException {
        try (InputStream raw = zip.getInputStream(entry);
                Bounded in = new Bounded(raw, Math.min(most, Math.max(HARMLESS, packed * HIGHEST_RATIO)), name)) {
            XMLStreamReader xml = Xml.open(in);
            Xml.toRoot(xml, name + '/' + entry.getName());
            if (xml.getLocalName().equals("worksheet")) {
                merges.put(entry.getName(), sheet(xml));
            } else if (entry.getName().endsWith("workbook.xml.rels")) {
                relations(xml);
            } else {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return in.count();
        }
    }

    private void relations(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (Xml.next(xml, name) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                entryById.putIfAbsent(String.valueOf(xml.getAttributeValue(null, "Id")),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
    }

    private List<Merge> sheet(XMLStreamReader xml) throws XMLStreamException {
        var found = new ArrayList<Merge>();
        var cell = new CellPlace(name);
        while (xml.hasNext()) {
            switch (Xml.next(xml, name)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    cell.enter(xml);
                    if (xml.getLocalName().equals("mergeCell")) {
                        Merge.of(String.valueOf(xml.getAttributeValue(null, "ref"))).ifPresent(found::add);
                        cell.requireFew(found.size());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> cell.text(xml.getTextLength());
                default -> {
                }
            }
        }
        return found;
    }
}
