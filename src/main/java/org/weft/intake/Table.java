package org.weft.intake;

import static org.weft.intake.Column.about;
import static org.weft.intake.Column.amount;
import static org.weft.intake.Column.count;
import static org.weft.intake.Column.country;
import static org.weft.intake.Column.currency;
import static org.weft.intake.Column.date;
import static org.weft.intake.Column.day;
import static org.weft.intake.Column.id;
import static org.weft.intake.Column.number;
import static org.weft.intake.Column.oneOf;
import static org.weft.intake.Column.reference;
import static org.weft.intake.Column.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.CollaborationStatus;
import org.weft.analysis.EventKind;
import org.weft.analysis.EventStatus;
import org.weft.analysis.MarketRole;
import org.weft.analysis.OrganisationKind;
import org.weft.analysis.OrganisationStatus;
import org.weft.analysis.PolicyStatus;
import org.weft.analysis.SourceKind;
import org.weft.analysis.Tier;

/**
 * The files of the data format, in the order in which they are loaded: a file may name keys of any other. The columns
 * here are the ones that {@code seed-data/README.md} explains.
 */
public enum Table {

    // @formatter:off: one line a few columns, as in the table of the README
    SOURCES("source", id(), text("title").needed(), text("publisher"), date("published"),
            oneOf("kind", SourceKind.values()).needed(), text("licence"),
            oneOf("visibility", "PUBLIC", "PARTNERS", "PRIVATE").needed(), text("document"), text("url"), text("note")),
    REGIONS("region", id(), text("name").needed(), country("country").needed(), text("note")),
    MARKETS("market", reference("region", "region").needed(), country("country").needed(), text("name"),
            oneOf("role", MarketRole.values()).needed(), oneOf("tier", Tier.values()), date("focusSince")),
    MISSIONS("mission", id(), reference("region", "region").needed(), text("name").needed(), text("summary")),
    FIELDS("field", id(), text("name").needed(), reference("broader", "field").asList(),
            reference("missions", "mission").asList()),
    SECTORS("sector", id(), reference("region", "region").atMostOne(), text("name").needed(),
            reference("missions", "mission").asList(), reference("fields", "field").asList()),
    PLACES("place", id(), text("name").needed(), reference("region", "region").atMostOne(), country("country").atMostOne(),
            number("latitude"), number("longitude")),
    ORGANISATIONS("organisation", id(), text("name").needed(), oneOf("kind", OrganisationKind.values()).needed(),
            oneOf("status", OrganisationStatus.values()), reference("region", "region").atMostOne(),
            country("country").atMostOne(), reference("place", "place").atMostOne(),
            reference("partOf", "organisation").atMostOne(), reference("fields", "field").asList(),
            reference("sectors", "sector").asList(), text("aliases").asList(), text("website"), text("ror"),
            text("companyNumber"), text("wikidata"), text("note")),
    TIES("tie", id(), oneOf("kind", CollaborationKind.values()).needed(),
            oneOf("status", CollaborationStatus.values()).needed(), text("name").needed(),
            reference("parties", "organisation").asList().needed(), reference("missions", "mission").asList(),
            reference("fields", "field").asList(), date("startedOn"), date("endedOn"), amount("amount"),
            currency("currency"), text("note")),
    ALUMNI("alumni", id(), reference("university", "organisation").needed(), country("market").needed(),
            reference("field", "field").atMostOne(), reference("employer", "organisation").atMostOne(), count("year").needed(),
            count("count").needed()),
    STUDENTS("students", id(), reference("university", "organisation").needed(), country("market").needed(),
            reference("field", "field").atMostOne(), count("year").needed(), text("level"), count("count").needed()),
    POLICIES("policy", id(), text("name").needed(), text("issuer"), date("published"),
            oneOf("status", PolicyStatus.values()), reference("missions", "mission").asList(),
            reference("fields", "field").asList(), reference("sectors", "sector").asList(),
            reference("organisations", "organisation").asList()),
    EVENTS("event", id(), text("name").needed(),
            oneOf("kind", EventKind.values()).needed(),
            oneOf("status", EventStatus.values()), reference("region", "region").atMostOne(),
            country("countries").asList(), reference("organisations", "organisation").asList(),
            reference("missions", "mission").asList(), date("startsOn"), date("endsOn")),
    WORKSTREAMS("workstream", id(), reference("region", "region").atMostOne(), text("name").needed(),
            reference("covers", "mission").asList(), reference("promises", "mission").asList(), amount("fte"),
            amount("months"), amount("cost"), currency("currency")),
    OBSERVATIONS("observation", id(), about("about").needed(), text("indicator").needed(), number("value").needed(),
            oneOf("bound", "EXACT", "AT_LEAST", "AT_MOST", "ABOUT").needed(), text("unit"), number("year"), text("note")),
    REVIEWS("review", id(), reference("region", "region").needed(), reference("mission", "mission").atMostOne(),
            country("market").atMostOne(), reference("organisation", "organisation").atMostOne(), day("reviewedOn").needed(),
            text("by").needed());
    // @formatter:on

    private final String fact;
    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable map, though its type does not say so
    private final Map<String, Column> columns;

    Table(String fact, Column... columns) {
        this.fact = fact;
        var byName = new LinkedHashMap<String, Column>();
        Arrays.stream(columns).forEach(column -> byName.put(column.name(), column));
        if (!fact.equals("source")) {
            List.of(reference("source", "source").needed(), text("locator").needed())
                    .forEach(column -> byName.put(column.name(), column));
            if (!byName.containsKey("count")) { // a quote would publish the exact count of few people
                byName.put("quote", text("quote"));
            }
        }
        this.columns = Collections.unmodifiableMap(byName);
    }

    /** What one row is about, as in the key {@code organisation:uclan}. */
    public String fact() {
        return fact;
    }

    /** The columns by name, in order. */
    public Map<String, Column> columns() {
        return columns;
    }

    /** Whether several values of a column add up. */
    public boolean isList(String column) {
        Column known = columns.get(column);
        return known != null && known.isList();
    }

    /** What the values of a column are keys of; null: of nothing. */
    @Nullable
    String refersTo(String column) {
        Column known = columns.get(column);
        return known == null ? null : known.kind() == Column.Kind.COUNTRY ? "market" : known.refersTo();
    }

    /** The one of this file name, without its ending. */
    public static Optional<Table> named(String fileName) {
        return Arrays.stream(values()).filter(table -> table.fileName().equals(fileName)).findFirst();
    }

    /** Name of the file, without its ending, and of the statement that loads it. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
