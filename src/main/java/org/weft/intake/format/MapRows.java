package org.weft.intake.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.weft.analysis.CollaborationKind;
import org.weft.analysis.OrganisationKind;
import org.weft.intake.Problem;
import org.weft.intake.Row;
import org.weft.intake.RowSink;
import org.weft.intake.Table;
import org.weft.intake.format.MapElements.Known;

/** Makes rows of what people draw as a map: elements are organisations, connections ties, or say what is part of what. */
final class MapRows {

    private static final OrganisationKind DEFAULT_KIND = OrganisationKind.COMPANY;
    private static final List<String> OF_STATEMENTS = List.of("source", "locator", "quote");
    private static final List<String> OF_ORGANISATIONS = List.of("region", "country", "place", "partOf", "fields",
            "sectors", "website", "ror", "companyNumber", "wikidata");
    private static final List<String> OF_TIES = List.of("missions", "fields", "startedOn", "endedOn", "amount",
            "currency");

    private static final Pattern COLLABORATION = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** A column that every map has which Weft draws, and that means something only here. */
    private static final String OURS = "illustrative";

    private final RowSink rows;
    private final MapElements elements = new MapElements();

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
            elements.remember(key, new Known("", name, null));
            return;
        }
        Optional<OrganisationKind> said = KindWords.organisation(type);
        if (said.isEmpty()) {
            rows.notice("Elements whose type says no kind of organisation are taken as " + DEFAULT_KIND + '.',
                    name + (type.isEmpty() ? "" : " (" + type + ")"));
        }
        OrganisationKind kind = said.orElse(DEFAULT_KIND);
        String id = !ownId.isEmpty() ? ownId : type.isEmpty() ? name : name + ' ' + type;
        elements.remember(key, new Known(id, name, kind));
        rows.record(original);
        write(Table.ORGANISATIONS, line, organisation(line, id, name, kind));
    }

    private static Saying organisation(Line line, String id, String name, OrganisationKind kind) {
        return new Saying().with("id", id).with("name", name).with("kind", kind.name()).with(line, OF_ORGANISATIONS)
                .with(line, OF_STATEMENTS)
                .with("aliases", Lists.piped(line.firstOf("aliases", "alias", "also known as")))
                .with("website", line.firstOf("website", "url", "web site"))
                .with("note", line.firstOf("note", "description")).with("tags", tags(line))
                .with("status", line.cell("status"));
    }

    /** Takes a connection. */
    void connection(Line line, RowSink.Original original) {
        Known from = elements.find(line.firstOf("from", "source node"));
        Known to = elements.find(line.firstOf("to", "target node"));
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
        write(Table.ORGANISATIONS, line, new Saying().with("id", part.id()).with("name", part.name())
                .with("kind", kind.name()).with("partOf", whole.id()).with(line, OF_STATEMENTS));
    }

    private void tie(Line line, Known from, Known to, String type) {
        Optional<CollaborationKind> kind = KindWords.tie(type);
        if (kind.isEmpty() && !type.isEmpty()) {
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
        write(Table.TIES, line, new Saying()
                .with("id",
                        id.isEmpty()
                                ? String.join(" ", first.id(), second.id(), type.isEmpty() ? "partnership" : type)
                                : id)
                .with("kind", kind.orElse(CollaborationKind.PARTNERSHIP).name())
                .with("status", line.cell("status").isEmpty() ? "ACTIVE" : line.cell("status"))
                .with("name", label.isEmpty()
                        ? first.name() + " – " + second.name() + (type.isEmpty() ? "" : ": " + type)
                        : label)
                .with("parties", first.id() + '|' + second.id()) // a statement for each pair, all about the one tie:
                .with("locator", whole.isEmpty() ? "" : whole + ": " + first.id() + " – " + second.id())
                .with(line, OF_TIES).with(line, OF_STATEMENTS)
                .with("startedOn", line.firstOf("startedOn", "start", "start date"))
                .with("endedOn", line.firstOf("endedOn", "end", "end date"))
                .with("note", line.firstOf("note", "description")).with("tags", tags(line)));
    }

    /** The tie of many that a connection is a part of, where Weft itself drew the map; else empty. */
    private static String collaboration(Line line) {
        String slug = line.cell("collaboration");
        return line.header().has("parties") && COLLABORATION.matcher(slug).matches() ? slug : "";
    }

    /** Those that Weft writes repeat columns, by names that a mission may share with a sector. */
    private static String tags(Line line) {
        return line.header().has(OURS) ? "" : Lists.piped(line.firstOf("tags", "tag"));
    }

    private void write(Table table, Line line, Saying cells) {
        rows.row(new Row(table, line.file(), line.number(),
                cells.with(Row.DRAWN, line.header().has(OURS) ? "by Weft" : "").asMap()));
    }
}
