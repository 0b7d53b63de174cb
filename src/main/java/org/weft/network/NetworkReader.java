package org.weft.network;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.weft.analysis.Backing;
import org.weft.analysis.Collaboration;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.CollaborationStatus;
import org.weft.analysis.Field;
import org.weft.analysis.Market;
import org.weft.analysis.MarketAim;
import org.weft.analysis.MarketRole;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.NetworkData;
import org.weft.analysis.Organisation;
import org.weft.analysis.OrganisationKind;
import org.weft.analysis.OrganisationStatus;
import org.weft.analysis.PartialDate;
import org.weft.analysis.Place;
import org.weft.analysis.Region;
import org.weft.analysis.Review;
import org.weft.analysis.Sector;
import org.weft.analysis.Source;
import org.weft.analysis.SourceKind;
import org.weft.analysis.Tier;
import org.weft.store.Graph;

/** Reads the whole network from the graph: a few statements, one for each kind of thing. */
@Component
class NetworkReader {

    private final Graph graph;

    NetworkReader(Graph graph) {
        this.graph = graph;
    }

    /** The network as it is now; read again where somebody wrote meanwhile, so that it is one state and no mixture. */
    Network read() {
        Graph.Version before = graph.version();
        while (true) {
            Map<String, String> merged = new HashMap<>();
            NetworkData data = graph.read(statements -> {
                statements.rows("network/merged", Map.of(),
                        row -> merged.put(text(row, "from"), text(row, "into")));
                return data(statements);
            });
            Graph.Version after = graph.version();
            if (before.number() == after.number() && after.busy() == null) {
                return new Network(after.number(), after.at(), data, merged);
            }
            before = after;
        }
    }

    private static NetworkData data(Graph.Statements statements) {
        return new NetworkData(rows(statements, "regions", NetworkReader::region),
                rows(statements, "markets", row -> new Market(text(row, "id"), text(row, "name"))),
                rows(statements, "aims", NetworkReader::aim), rows(statements, "missions", NetworkReader::mission),
                rows(statements, "fields", NetworkReader::field), rows(statements, "sectors", NetworkReader::sector),
                rows(statements, "places", NetworkReader::place),
                rows(statements, "organisations", NetworkReader::organisation),
                rows(statements, "collaborations", NetworkReader::collaboration),
                rows(statements, "reviews", NetworkReader::review), rows(statements, "sources", NetworkReader::source),
                rows(statements, "policies", PlanRows::policy), rows(statements, "workstreams", PlanRows::workstream),
                rows(statements, "events", PlanRows::event), rows(statements, "alumni", PlanRows::alumni),
                rows(statements, "students", PlanRows::students));
    }

    private static <T> List<T> rows(Graph.Statements statements, String question, Function<Record, T> row) {
        return statements.rows("network/" + question, Map.of(), row);
    }

    private static Region region(Record row) {
        return new Region(text(row, "id"), text(row, "name"), text(row, "country"));
    }

    private static MarketAim aim(Record row) {
        return new MarketAim(text(row, "region"), text(row, "market"), MarketRole.valueOf(text(row, "role")),
                optional(row, "tier", Tier::valueOf), optional(row, "focusSince", PartialDate::new), backing(row));
    }

    private static Mission mission(Record row) {
        return new Mission(text(row, "id"), text(row, "region"), text(row, "name"), find(row, "summary"));
    }

    private static Field field(Record row) {
        return new Field(text(row, "id"), text(row, "name"), texts(row, "broader"), texts(row, "missions"));
    }

    private static Sector sector(Record row) {
        return new Sector(text(row, "id"), find(row, "region"), text(row, "name"), texts(row, "missions"),
                texts(row, "fields"), backing(row));
    }

    private static Place place(Record row) {
        return new Place(text(row, "id"), text(row, "name"), find(row, "region"), find(row, "country"),
                number(row, "latitude"), number(row, "longitude"));
    }

    private static Organisation organisation(Record row) {
        return new Organisation(text(row, "id"), text(row, "name"), OrganisationKind.valueOf(text(row, "kind")),
                optional(row, "status", OrganisationStatus::valueOf), find(row, "region"), find(row, "country"),
                find(row, "place"), find(row, "partOf"), texts(row, "fields"), texts(row, "sectors"),
                texts(row, "aliases"), backing(row));
    }

    private static Collaboration collaboration(Record row) {
        return new Collaboration(text(row, "id"), text(row, "name"), CollaborationKind.valueOf(text(row, "kind")),
                CollaborationStatus.valueOf(text(row, "status")), texts(row, "parties"), texts(row, "missions"),
                texts(row, "fields"), optional(row, "startedOn", PartialDate::new),
                optional(row, "endedOn", PartialDate::new), number(row, "amount"), find(row, "currency"), backing(row));
    }

    private static Review review(Record row) {
        return new Review(text(row, "id"), text(row, "region"), find(row, "mission"), find(row, "market"),
                find(row, "organisation"), row.get("reviewedOn").asLocalDate(), text(row, "by"),
                texts(row, "statements"));
    }

    private static Source source(Record row) {
        return new Source(text(row, "id"), text(row, "title"), SourceKind.valueOf(text(row, "kind")),
                optional(row, "published", PartialDate::new));
    }

    static Backing backing(Record row) {
        return new Backing(row.get("claims").asList(NetworkReader::claim));
    }

    /** A statement is as old as its source; what was recorded here is as old as the record. */
    private static Backing.Claim claim(Value claim) {
        SourceKind kind = SourceKind.valueOf(claim.get("kind").asString());
        LocalDate date = null;
        if (!claim.get("published").isNull()) {
            date = new PartialDate(claim.get("published").asString()).first();
        } else if (kind == SourceKind.RECORDED) {
            ZonedDateTime recorded = claim.get("recordedAt").asZonedDateTime();
            date = recorded.toLocalDate();
        }
        CollaborationStatus status = claim.get("status").isNull()
                ? null
                : CollaborationStatus.valueOf(claim.get("status").asString());
        return new Backing.Claim(claim.get("id").asString(), claim.get("source").asString(), kind, date, status);
    }

    static String text(Record row, String column) {
        return row.get(column).asString();
    }

    static @Nullable String find(Record row, String column) {
        return row.get(column).isNull() ? null : row.get(column).asString();
    }

    static <T> @Nullable T optional(Record row, String column, Function<String, T> make) {
        return row.get(column).isNull() ? null : make.apply(row.get(column).asString());
    }

    static @Nullable Double number(Record row, String column) {
        return row.get(column).isNull() ? null : row.get(column).asDouble();
    }

    static List<String> texts(Record row, String column) {
        return row.get(column).asList(Value::asString);
    }
}
