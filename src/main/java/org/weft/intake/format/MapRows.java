package org.weft.intake.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.OrganisationKind;
import org.weft.intake.Problem;
import org.weft.intake.Row;
import org.weft.intake.RowSink;
import org.weft.intake.Table;

/**
 * Makes rows of what people draw as a map: elements are organisations, connections ties, or say what is part of what.
 * The first {@value #MOST_KNOWN} elements are remembered, so that a connection finds them by id or label.
 */
final class MapRows {

    private static final int MOST_KNOWN = 50_000;
    private static final OrganisationKind DEFAULT_KIND = OrganisationKind.COMPANY;
    private static final List<String> OF_ORGANISATIONS = List.of("region", "country", "place", "partOf", "fields",
            "sectors",
            "website", "ror", "companyNumber", "wikidata", "source", "locator", "quote");
    private static final List<String> OF_TIES = List.of("missions", "fields", "startedOn", "endedOn", "amount",
            "currency",
            "source", "locator", "quote");

    private static final Pattern COLLABORATION = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** A column that every map has which Weft draws, and that means something only here. */
    private static final String OURS = "illustrative";

    private final RowSink rows;
    private final Map<String, Known> known = new HashMap<>();

    /**
     * An element seen before.
     *
     * @param kind null for one that is no organisation
     */
    private record Known(String id, String name, @Nullable OrganisationKind kind) {}

    MapRows(RowSink rows) {
        this.rows = rows;
    }

    /** Takes an element; {@code original} is recorded unless it is left out. */
    void element(Line line, RowSink.Original original) {
        element(line, original, line.firstOf("id", "_id"));
    }

    /** Takes an element that connections name by a key of its own. */
    void element(Line line, RowSink.Original original, String key) {
        String ownId = line.firstOf("id", "_id");
        String label = line.firstOf("label", "name");
        String type = line.firstOf("kind", "type", "element type");
        String name = label.isEmpty() ? ownId : label;
        if (name.isEmpty()) {
            rows.record(original);
            rows.reject(line.problem("Label", Problem.Code.REQUIRED, "is empty; an element needs a label"));
            return;
        }
        if (KindWords.isNoOrganisation(type)) {
            rows.notice("Elements that are no organisations, by their type, are left out with their connections.",
                    name + " (" + type + ")");
            remember(key, name, new Known("", name, null));
            return;
        }
        OrganisationKind kind = KindWords.organisation(type).orElse(DEFAULT_KIND);
        if (KindWords.organisation(type).isEmpty()) {
            rows.notice("Elements whose type says no kind of organisation are taken as " + DEFAULT_KIND + '.',
                    name + (type.isEmpty() ? "" : " (" + type + ")"));
        }
        String id = !ownId.isEmpty() ? ownId : type.isEmpty() ? name : name + ' ' + type;
        remember(key, name, new Known(id, name, kind));
        rows.record(original);
        rows.row(row(Table.ORGANISATIONS, line, organisation(line, id, name, kind)));
    }

    private static Map<String, String> organisation(Line line, String id, String name, OrganisationKind kind) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("id", id);
        cells.put("name", name);
        cells.put("kind", kind.name());
        copy(line, OF_ORGANISATIONS, cells);
        put(cells, "aliases", Lists.piped(line.firstOf("aliases", "alias", "also known as")));
        put(cells, "website", line.firstOf("website", "url", "web site"));
        put(cells, "note", line.firstOf("note", "description"));
        put(cells, "tags", tags(line));
        put(cells, "status", line.cell("status"));
        return cells;
    }

    /** Takes a connection. */
    void connection(Line line, RowSink.Original original) {
        Known from = find(line.firstOf("from", "source node"));
        Known to = find(line.firstOf("to", "target node"));
        if (from.id().isEmpty() || to.id().isEmpty()) {
            connectionOfNone(line, original, from, to);
            return;
        }
        String type = line.firstOf("kind", "type", "connection type");
        rows.record(original);
        if (KindWords.isPartOf(type)) {
            partOf(line, from, to);
        } else {
            tie(line, from, to, type);
        }
    }

    private void connectionOfNone(Line line, RowSink.Original original, Known from, Known to) {
        if (from.name().isEmpty() || to.name().isEmpty()) {
            rows.record(original);
            rows.reject(line.problem(from.name().isEmpty() ? "From" : "To", Problem.Code.REQUIRED,
                    "is empty; a connection needs both ends"));
        } else {
            rows.notice("Connections of elements that are no organisations are left out.",
                    from.name() + " – " + to.name());
        }
    }

    private void partOf(Line line, Known part, Known whole) {
        OrganisationKind kind = part.kind();
        if (kind == null) {
            rows.reject(line.problem("From", Problem.Code.NOT_FOUND, "is the label of no element of this file"));
            return;
        }
        var cells = new LinkedHashMap<String, String>();
        cells.put("id", part.id());
        cells.put("name", part.name());
        cells.put("kind", kind.name());
        cells.put("partOf", whole.id());
        copy(line, List.of("source", "locator", "quote"), cells);
        rows.row(row(Table.ORGANISATIONS, line, cells));
    }

    private void tie(Line line, Known from, Known to, String type) {
        CollaborationKind kind = KindWords.tie(type).orElse(CollaborationKind.PARTNERSHIP);
        if (KindWords.tie(type).isEmpty() && !type.isEmpty()) {
            rows.notice("Connections whose type says no kind of tie are taken as PARTNERSHIP.", type);
        }
        if (!line.firstOf("strength", "weight").isEmpty()) {
            rows.notice("The strength of connections is left out; Weft works strength out from evidence.",
                    from.name() + " – " + to.name());
        }
        boolean isTurned = !line.cell("direction").toLowerCase(Locale.ROOT).startsWith("directed")
                && from.id().compareTo(to.id()) > 0;
        Known first = isTurned ? to : from;
        Known second = isTurned ? from : to;
        String whole = collaboration(line);
        String id = whole.isEmpty() ? line.firstOf("id", "_id") : whole;
        String label = line.firstOf("label", "name");
        var cells = new LinkedHashMap<String, String>();
        if (!whole.isEmpty()) { // a statement for each pair, all about the one tie
            cells.put("locator", whole + ": " + first.id() + " – " + second.id());
        }
        cells.put("id",
                id.isEmpty() ? String.join(" ", first.id(), second.id(), type.isEmpty() ? "partnership" : type) : id);
        cells.put("kind", kind.name());
        cells.put("status", line.cell("status").isEmpty() ? "ACTIVE" : line.cell("status"));
        cells.put("name", label.isEmpty()
                ? first.name() + " – " + second.name() + (type.isEmpty() ? "" : ": " + type)
                : label);
        cells.put("parties", first.id() + '|' + second.id());
        copy(line, OF_TIES, cells);
        put(cells, "startedOn", line.firstOf("startedOn", "start", "start date"));
        put(cells, "endedOn", line.firstOf("endedOn", "end", "end date"));
        put(cells, "note", line.firstOf("note", "description"));
        put(cells, "tags", tags(line));
        rows.row(row(Table.TIES, line, cells));
    }

    /** The tie of many that a connection is a part of, where Weft itself drew the map; else empty. */
    private static String collaboration(Line line) {
        String slug = line.cell("collaboration");
        return line.header().has("parties") && COLLABORATION.matcher(slug).matches() ? slug : "";
    }

    private void remember(String id, String name, Known element) {
        if (known.size() < 2 * MOST_KNOWN) {
            known.putIfAbsent("name " + Header.plain(name), element);
            if (!id.isEmpty()) {
                known.putIfAbsent("id " + id, element);
            }
        }
    }

    /** What an end of a connection names; an unknown one stands for itself. */
    private Known find(String end) {
        Known byId = known.get("id " + end);
        return byId != null ? byId : known.getOrDefault("name " + Header.plain(end), new Known(end, end, null));
    }

    /** Those that Weft writes repeat columns, by names that a mission may share with a sector. */
    private static String tags(Line line) {
        return line.header().has(OURS) ? "" : Lists.piped(line.firstOf("tags", "tag"));
    }

    private static Row row(Table table, Line line, Map<String, String> cells) {
        if (line.header().has(OURS)) {
            cells.put(Row.DRAWN, "by Weft");
        }
        return new Row(table, line.file(), line.number(), cells);
    }

    private static void copy(Line line, List<String> columns, Map<String, String> cells) {
        columns.forEach(column -> put(cells, column, line.cell(column)));
    }

    private static void put(Map<String, String> cells, String column, String text) {
        if (!text.isEmpty()) {
            cells.put(column, text);
        }
    }
}
