package org.weft.intake.format;

import static org.weft.intake.format.JsonRecords.text;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.weft.analysis.CollaborationKind;
import org.weft.intake.Format;
import org.weft.intake.ImportSettings;
import org.weft.intake.Part;
import org.weft.intake.Problem.Code;
import org.weft.intake.RowSink;
import org.weft.intake.Table;

/**
 * The works of OpenAlex: two institutions that publish together have a research partnership. One tie for each pair, one
 * statement of it for each work; the works are read twice, so that all rows of a tie agree on its first year.
 */
@Component
final class OpenAlexWorksFormat implements Format {

    @Override
    public String name() {
        return "OPENALEX_WORKS";
    }

    @Override
    public String description() {
        return "Works of OpenAlex: JSON Lines of its snapshot, or an answer of its API; a tie for each pair of institutions.";
    }

    @Override
    public boolean recognises(List<Part> parts) throws IOException {
        for (Part part : parts) {
            if (OpenAlexWork.of(records(part).first()).shortId().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void read(List<Part> parts, ImportSettings settings, RowSink rows) throws IOException {
        var filters = new Filters(settings);
        var years = new JointYears(filters);
        for (Part part : parts) {
            years.lookInto(part);
        }
        if (years.isFull()) {
            rows.notice(
                    "There are more pairs than are kept in memory: a further one begins with the year of each of its "
                            + "works. Give a filter (countries, years), or fewer works.",
                    "");
        }
        var extract = new Extract(rows, OpenAlexInstitution.OPENALEX);
        for (Part part : parts) {
            records(part).each((json, number) -> {
                extract.record(part, number, json);
                take(OpenAlexWork.of(json), filters, years, extract);
            });
        }
    }

    static JsonRecords records(Part part) {
        return new JsonRecords(part, OpenAlexWork.MEMBERS, OpenAlexInstitution.WRAPPERS);
    }

    private static void take(OpenAlexWork work, Filters filters, JointYears years, Extract extract) {
        String address = OpenAlexInstitution.address(work.shortId());
        if (work.shortId().isEmpty()) {
            extract.reject("id", text(work.json().path("id")), Code.INVALID,
                    "is no work of OpenAlex; that is https://openalex.org/W and digits");
        } else if (work.isRetracted()) {
            extract.notice("Left out: the work was retracted.", address);
        } else if (work.institutions().size() > OpenAlexWork.MOST_INSTITUTIONS) {
            extract.notice("Left out: a work of more than " + OpenAlexWork.MOST_INSTITUTIONS
                    + " institutions says little of any two of them.", address);
        } else if (work.counts(filters)) {
            take(work, address, work.pairs(filters), years, extract);
        }
    }

    private static void take(OpenAlexWork work, String address, List<OpenAlexWork.Pair> pairs, JointYears years,
            Extract extract) {
        if (pairs.isEmpty()) {
            extract.notice("Left out: the work joins no two institutions that are wanted.", address);
        }
        var institutions = new LinkedHashSet<OpenAlexInstitution>();
        pairs.forEach(pair -> institutions.addAll(List.of(pair.one(), pair.other())));
        institutions.forEach(institution -> extract.shared(Table.ORGANISATIONS,
                institution.shortId().isEmpty() ? address : OpenAlexInstitution.address(institution.shortId()),
                institution.cells()));
        pairs.forEach(pair -> extract.row(Table.TIES, address, new Saying().with("id", pair.tie())
                .with("kind", CollaborationKind.RESEARCH_PARTNERSHIP.name()).with("status", years.status(pair.tie()))
                .with("name", pair.one().name() + " – " + pair.other().name() + ": joint publications")
                .with("parties", List.of(pair.one().key(), pair.other().key()))
                .with("fields", List.of(work.field())).with("startedOn", years.first(pair.tie(), work))));
    }
}
