package org.weft.network;

import static org.weft.network.NetworkReader.backing;
import static org.weft.network.NetworkReader.find;
import static org.weft.network.NetworkReader.number;
import static org.weft.network.NetworkReader.optional;
import static org.weft.network.NetworkReader.text;
import static org.weft.network.NetworkReader.texts;

import org.neo4j.driver.Record;
import org.weft.analysis.AlumniGroup;
import org.weft.analysis.Event;
import org.weft.analysis.EventKind;
import org.weft.analysis.EventStatus;
import org.weft.analysis.PartialDate;
import org.weft.analysis.Policy;
import org.weft.analysis.PolicyStatus;
import org.weft.analysis.StudentGroup;
import org.weft.analysis.Workstream;

/** Rows of what a plan is made of, and of counts of people. */
final class PlanRows {

    private PlanRows() {
    }

    static Policy policy(Record row) {
        return new Policy(text(row, "id"), text(row, "name"), optional(row, "status", PolicyStatus::valueOf),
                texts(row, "missions"), texts(row, "fields"), texts(row, "sectors"), texts(row, "organisations"),
                backing(row));
    }

    static Workstream workstream(Record row) {
        return new Workstream(text(row, "id"), text(row, "name"), find(row, "region"), texts(row, "covers"),
                texts(row, "promises"), number(row, "fte"), number(row, "months"), number(row, "cost"),
                find(row, "currency"), backing(row));
    }

    static Event event(Record row) {
        return new Event(text(row, "id"), text(row, "name"), EventKind.valueOf(text(row, "kind")),
                optional(row, "status", EventStatus::valueOf), find(row, "region"), texts(row, "markets"),
                texts(row, "organisations"), texts(row, "missions"), optional(row, "startsOn", PartialDate::new),
                optional(row, "endsOn", PartialDate::new), backing(row));
    }

    static AlumniGroup alumni(Record row) {
        return new AlumniGroup(text(row, "id"), text(row, "university"), text(row, "market"), find(row, "field"),
                find(row, "employer"), (int) row.get("year").asDouble(), row.get("count").asDouble(), backing(row));
    }

    static StudentGroup students(Record row) {
        return new StudentGroup(text(row, "id"), text(row, "university"), text(row, "market"), find(row, "field"),
                (int) row.get("year").asDouble(), find(row, "level"), row.get("count").asDouble(), backing(row));
    }
}
