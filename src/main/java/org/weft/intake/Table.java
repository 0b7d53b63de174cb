package org.weft.intake;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.weft.analysis.CollaborationKind;
import org.weft.analysis.CollaborationStatus;
import org.weft.analysis.MarketRole;
import org.weft.analysis.OrganisationKind;
import org.weft.analysis.OrganisationStatus;
import org.weft.analysis.SourceKind;
import org.weft.analysis.Tier;
import org.weft.intake.Column.Kind;

/**
 * The files of the data format, in the order in which they are loaded: a file may name keys of any other. The columns
 * here are the ones that {@code seed-data/README.md} explains.
 */
enum Table {

    SOURCES("source", Column.required("id", Kind.ID), Column.required("title", Kind.TEXT),
            Column.of("publisher", Kind.TEXT), Column.of("published", Kind.DATE),
            Column.oneOf("kind", SourceKind.values()).needed(), Column.of("licence", Kind.TEXT),
            Column.oneOf("visibility", "PUBLIC", "PARTNERS", "PRIVATE").needed(), Column.of("document", Kind.TEXT),
            Column.of("url", Kind.TEXT), Column.of("note", Kind.TEXT)), REGIONS("region",
                    Column.required("id", Kind.ID), Column.required("name", Kind.TEXT),
                    Column.required("country", Kind.COUNTRY), Column.of("note", Kind.TEXT)), MARKETS("market",
                            Column.reference("region", "region").needed(), Column.required("country", Kind.COUNTRY),
                            Column.of("name", Kind.TEXT), Column.oneOf("role", MarketRole.values()).needed(),
                            Column.oneOf("tier", Tier.values()),
                            Column.of("focusSince", Kind.DATE)), MISSIONS("mission", Column.required("id", Kind.ID),
                                    Column.reference("region", "region").needed(),
                                    Column.required("name", Kind.TEXT), Column.of("summary", Kind.TEXT)), FIELDS(
                                            "field", Column.required("id", Kind.ID), Column.required("name", Kind.TEXT),
                                            Column.reference("broader", "field").asList(),
                                            Column.reference("missions", "mission").asList()), SECTORS("sector",
                                                    Column.required("id", Kind.ID),
                                                    Column.reference("region", "region").asList(),
                                                    Column.required("name", Kind.TEXT),
                                                    Column.reference("missions", "mission").asList(),
                                                    Column.reference("fields", "field").asList()), PLACES("place",
                                                            Column.required("id", Kind.ID),
                                                            Column.required("name", Kind.TEXT),
                                                            Column.reference("region", "region").asList(),
                                                            Column.of("country", Kind.COUNTRY).asList(),
                                                            Column.of("latitude", Kind.NUMBER),
                                                            Column.of("longitude", Kind.NUMBER)), ORGANISATIONS(
                                                                    "organisation", Column.required("id", Kind.ID),
                                                                    Column.required("name", Kind.TEXT),
                                                                    Column.oneOf("kind", OrganisationKind.values())
                                                                            .needed(),
                                                                    Column.oneOf("status", OrganisationStatus.values()),
                                                                    Column.reference("region", "region").asList(),
                                                                    Column.of("country", Kind.COUNTRY).asList(),
                                                                    Column.reference("place", "place").asList(),
                                                                    Column.reference("partOf", "organisation").asList(),
                                                                    Column.reference("fields", "field").asList(),
                                                                    Column.reference("sectors", "sector").asList(),
                                                                    Column.of("aliases", Kind.TEXT).asList(),
                                                                    Column.of("website", Kind.TEXT),
                                                                    Column.of("ror", Kind.TEXT),
                                                                    Column.of("companyNumber", Kind.TEXT),
                                                                    Column.of("wikidata", Kind.TEXT),
                                                                    Column.of("note", Kind.TEXT)), TIES("tie",
                                                                            Column.required("id", Kind.ID),
                                                                            Column.oneOf("kind",
                                                                                    CollaborationKind.values())
                                                                                    .needed(),
                                                                            Column.oneOf("status",
                                                                                    CollaborationStatus.values())
                                                                                    .needed(),
                                                                            Column.required("name", Kind.TEXT),
                                                                            Column.reference("parties", "organisation")
                                                                                    .asList().needed(),
                                                                            Column.reference("missions", "mission")
                                                                                    .asList(),
                                                                            Column.reference("fields", "field")
                                                                                    .asList(),
                                                                            Column.of("startedOn", Kind.DATE),
                                                                            Column.of("endedOn", Kind.DATE),
                                                                            Column.of("amount", Kind.NUMBER),
                                                                            Column.of("currency", Kind.TEXT),
                                                                            Column.of("note", Kind.TEXT)), POLICIES(
                                                                                    "policy",
                                                                                    Column.required("id", Kind.ID),
                                                                                    Column.required("name", Kind.TEXT),
                                                                                    Column.of("issuer", Kind.TEXT),
                                                                                    Column.of("published", Kind.DATE),
                                                                                    Column.oneOf("status", "IN_FORCE",
                                                                                            "PLANNED", "ENDED"),
                                                                                    Column.reference("missions",
                                                                                            "mission").asList(),
                                                                                    Column.reference("fields", "field")
                                                                                            .asList(),
                                                                                    Column.reference("sectors",
                                                                                            "sector").asList(),
                                                                                    Column.reference("organisations",
                                                                                            "organisation")
                                                                                            .asList()), EVENTS(
                                                                                                    "event",
                                                                                                    Column.required(
                                                                                                            "id",
                                                                                                            Kind.ID),
                                                                                                    Column.required(
                                                                                                            "name",
                                                                                                            Kind.TEXT),
                                                                                                    Column.oneOf("kind",
                                                                                                            "INWARD_MISSION",
                                                                                                            "OUTWARD_MISSION",
                                                                                                            "CONFERENCE",
                                                                                                            "SHOWCASE",
                                                                                                            "VISIT",
                                                                                                            "MEETING",
                                                                                                            "LAUNCH")
                                                                                                            .needed(),
                                                                                                    Column.oneOf(
                                                                                                            "status",
                                                                                                            "PLANNED",
                                                                                                            "HELD",
                                                                                                            "CANCELLED"),
                                                                                                    Column.reference(
                                                                                                            "region",
                                                                                                            "region")
                                                                                                            .asList(),
                                                                                                    Column.of(
                                                                                                            "countries",
                                                                                                            Kind.COUNTRY)
                                                                                                            .asList(),
                                                                                                    Column.reference(
                                                                                                            "organisations",
                                                                                                            "organisation")
                                                                                                            .asList(),
                                                                                                    Column.reference(
                                                                                                            "missions",
                                                                                                            "mission")
                                                                                                            .asList(),
                                                                                                    Column.of(
                                                                                                            "startsOn",
                                                                                                            Kind.DATE),
                                                                                                    Column.of("endsOn",
                                                                                                            Kind.DATE)), WORKSTREAMS(
                                                                                                                    "workstream",
                                                                                                                    Column.required(
                                                                                                                            "id",
                                                                                                                            Kind.ID),
                                                                                                                    Column.reference(
                                                                                                                            "region",
                                                                                                                            "region")
                                                                                                                            .asList(),
                                                                                                                    Column.required(
                                                                                                                            "name",
                                                                                                                            Kind.TEXT),
                                                                                                                    Column.reference(
                                                                                                                            "covers",
                                                                                                                            "mission")
                                                                                                                            .asList(),
                                                                                                                    Column.reference(
                                                                                                                            "promises",
                                                                                                                            "mission")
                                                                                                                            .asList(),
                                                                                                                    Column.of(
                                                                                                                            "fte",
                                                                                                                            Kind.NUMBER),
                                                                                                                    Column.of(
                                                                                                                            "months",
                                                                                                                            Kind.NUMBER),
                                                                                                                    Column.of(
                                                                                                                            "cost",
                                                                                                                            Kind.NUMBER),
                                                                                                                    Column.of(
                                                                                                                            "currency",
                                                                                                                            Kind.TEXT)), OBSERVATIONS(
                                                                                                                                    "observation",
                                                                                                                                    Column.required(
                                                                                                                                            "id",
                                                                                                                                            Kind.ID),
                                                                                                                                    Column.required(
                                                                                                                                            "about",
                                                                                                                                            Kind.ABOUT),
                                                                                                                                    Column.required(
                                                                                                                                            "indicator",
                                                                                                                                            Kind.TEXT),
                                                                                                                                    Column.required(
                                                                                                                                            "value",
                                                                                                                                            Kind.NUMBER),
                                                                                                                                    Column.oneOf(
                                                                                                                                            "bound",
                                                                                                                                            "EXACT",
                                                                                                                                            "AT_LEAST",
                                                                                                                                            "AT_MOST",
                                                                                                                                            "ABOUT")
                                                                                                                                            .needed(),
                                                                                                                                    Column.of(
                                                                                                                                            "unit",
                                                                                                                                            Kind.TEXT),
                                                                                                                                    Column.of(
                                                                                                                                            "year",
                                                                                                                                            Kind.NUMBER),
                                                                                                                                    Column.of(
                                                                                                                                            "note",
                                                                                                                                            Kind.TEXT));

    private final String fact;
    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable map, though its type does not say so
    private final Map<String, Column> columns;

    Table(String fact, Column... columns) {
        this.fact = fact;
        var byName = new LinkedHashMap<String, Column>();
        Arrays.stream(columns).forEach(column -> byName.put(column.name(), column));
        if (!fact.equals("source")) {
            List.of(Column.reference("source", "source").needed(), Column.required("locator", Kind.TEXT),
                    Column.of("quote", Kind.TEXT)).forEach(column -> byName.put(column.name(), column));
        }
        this.columns = Collections.unmodifiableMap(byName);
    }

    /** What one row is about, as in the key {@code organisation:uclan}. */
    String fact() {
        return fact;
    }

    /** The columns by name, in order. */
    Map<String, Column> columns() {
        return columns;
    }

    /** Name of the file, without its ending, and of the statement that loads it. */
    String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
