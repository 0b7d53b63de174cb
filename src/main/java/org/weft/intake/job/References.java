package org.weft.intake.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.Network;
import org.weft.intake.Column;
import org.weft.intake.Countries;
import org.weft.intake.Recorder;
import org.weft.intake.Row;
import org.weft.intake.Texts;

/**
 * Finds what the references of a row name: an id or a name, of something in the file or in the graph. Of the file's own
 * organisations it knows which the graph has under another id.
 */
final class References {

    private final Scratch scratch;
    private final Network network;
    private final UnaryOperator<String> merged;
    private final boolean isExtract;
    private final Dropped dropped;
    private final Names names;

    /** Takes a reference that was dropped, because it names nothing that is known. */
    interface Dropped {
        void drop(Column column, String value);

        /** A tag that names no mission, field or sector. */
        void dropTag(String tag);
    }

    References(Scratch scratch, Network network, Names names, UnaryOperator<String> merged, boolean isExtract,
            Dropped dropped) {
        this.scratch = scratch;
        this.network = network;
        this.names = names;
        this.merged = merged;
        this.isExtract = isExtract;
        this.dropped = dropped;
    }

    /** The row with ids for all that it refers to; what is found nowhere stays, or goes where the file is an extract. */
    Row resolved(Row row) {
        var cells = new LinkedHashMap<>(row.cells());
        row.table().columns().values().forEach(column -> {
            String value = row.cell(column.name());
            if (!value.isEmpty() && column.kind() == Column.Kind.REFERENCE) {
                put(cells, column.name(), references(column, value));
            } else if (!value.isEmpty() && column.kind() == Column.Kind.ABOUT) {
                put(cells, column.name(), about(value));
            }
        });
        place(row, cells);
        Row exact = row.with(cells);
        String inGraph = inGraph(row.fact());
        return inGraph.equals(row.fact()) ? exact : exact.about(idOf(inGraph));
    }

    /** Tags go where what they name belongs. */
    private void place(Row row, Map<String, String> cells) {
        cells.remove(Row.TAGS);
        for (String tag : row.values(Row.TAGS)) {
            boolean isPlaced = false;
            for (String column : List.of("missions", "fields", "sectors")) {
                Column known = row.table().columns().get(column);
                String id = known == null ? null : find(String.valueOf(known.refersTo()), tag);
                if (id != null) {
                    cells.merge(column, id, (before, after) -> before + '|' + after);
                    isPlaced = true;
                }
            }
            if (!isPlaced) {
                dropped.dropTag(tag);
            }
        }
    }

    private static void put(Map<String, String> cells, String name, String value) {
        if (value.isEmpty()) {
            cells.remove(name);
        } else {
            cells.put(name, value);
        }
    }

    private String references(Column column, String value) {
        var found = new ArrayList<String>();
        for (String one : Arrays.stream(value.split("\\|", -1)).map(String::strip).filter(text -> !text.isEmpty())
                .toList()) {
            String id = find(String.valueOf(column.refersTo()), one);
            if (id != null) {
                found.add(id);
            } else if (isExtract) {
                dropped.drop(column, one);
            } else {
                found.add(one);
            }
        }
        return String.join("|", found.stream().distinct().toList());
    }

    private String about(String value) {
        int colon = value.indexOf(':');
        if (colon < 0) {
            return value;
        }
        String kind = value.substring(0, colon).strip();
        String id = kind.equals("market")
                ? Countries.code(value.substring(colon + 1))
                : find(kind, value.substring(colon + 1).strip());
        return id == null ? value : kind + ':' + id;
    }

    /** The id in the graph-to-be; null where nothing goes by that id or name. */
    @Nullable
    String find(String kind, String text) {
        String slug = Recorder.slug(text);
        for (String id : List.of(text, slug)) {
            String key = kind + ':' + id;
            String same = inGraph(key);
            if (!same.equals(key)) {
                return idOf(same);
            }
            if (scratch.has(key) || isInGraph(kind, id)) {
                return id;
            }
            String today = merged.apply(key);
            if (!today.equals(key)) {
                return idOf(today);
            }
        }
        String inFile = scratch.named(kind + ' ' + Texts.folded(text));
        if (inFile != null) {
            return idOf(inGraph(kind + ':' + inFile));
        }
        return names.find(kind, text);
    }

    /** The key in the graph-to-be of what the file has under this one. */
    String inGraph(String key) {
        String same = scratch.sameAs(key);
        return same == null ? key : same;
    }

    private static String idOf(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    private boolean isInGraph(String kind, String id) {
        return switch (kind) {
            case "region" -> network.findRegion(id).isPresent();
            case "mission" -> network.findMission(id).isPresent();
            case "field" -> network.findField(id).isPresent();
            case "sector" -> network.findSector(id).isPresent();
            case "organisation" -> network.findOrganisation(id).isPresent();
            case "source" -> network.findSource(id).isPresent();
            case "tie" -> network.findCollaboration(id).isPresent();
            case "place" -> network.findPlace(id).isPresent();
            case "policy" -> network.findPolicy(id).isPresent();
            case "event" -> network.findEvent(id).isPresent();
            case "workstream" -> network.findWorkstream(id).isPresent();
            default -> false;
        };
    }
}
