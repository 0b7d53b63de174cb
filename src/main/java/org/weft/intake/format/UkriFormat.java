package org.weft.intake.format;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.OrganisationKind;
import org.weft.intake.Format;
import org.weft.intake.ImportSettings;
import org.weft.intake.Part;
import org.weft.intake.Problem.Code;
import org.weft.intake.RowSink;
import org.weft.intake.Table;

/** Projects of the Gateway to Research of UK Research and Innovation. */
@Component
final class UkriFormat implements Format {

    private static final Registry UKRI = new Registry("ukri-gtr", "Gateway to Research",
            "UK Research and Innovation", "OGL-UK-3.0", "https://gtr.ukri.org");

    @Override
    public String name() {
        return "UKRI";
    }

    @Override
    public String description() {
        return "Projects of UKRI's Gateway to Research: JSON of its API, one project or many.";
    }

    @Override
    public boolean recognises(List<Part> parts) throws IOException {
        for (Part part : parts) {
            if (!new UkriProject(records(part).first()).isProject()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void read(List<Part> parts, ImportSettings settings, RowSink rows) throws IOException {
        var filters = new Filters(settings);
        var extract = new Extract(rows, UKRI);
        for (Part part : parts) {
            records(part).each((json, number) -> {
                extract.record(part, number, json);
                take(new UkriProject(json), filters, extract);
            });
        }
    }

    private static JsonRecords records(Part part) {
        return new JsonRecords(part, UkriProject.MEMBERS, UkriProject.WRAPPERS);
    }

    private static void take(UkriProject project, Filters filters, Extract extract) {
        if (project.id().isEmpty() || project.title().isEmpty()) {
            extract.reject(project.id().isEmpty() ? "id" : "title", "", Code.REQUIRED,
                    "is empty; a project of the Gateway to Research has an id and a title");
            return;
        }
        Set<String> parties = organisations(project, extract);
        String started = project.day("start");
        if (parties.size() < 2) {
            extract.notice("No tie: the project names fewer than two organisations.", project.title());
        } else if (filters.takesYear(started.isEmpty() ? "" : started.substring(0, 4))) {
            String amount = project.amount();
            extract.row(Table.TIES, project.id(), new Saying().with("id", "ukri-" + project.id())
                    .with("kind", (project.isKnowledgeTransferPartnership()
                            ? CollaborationKind.KTP
                            : CollaborationKind.RESEARCH_PARTNERSHIP).name())
                    .with("status", project.status()).with("name", project.title()).with("parties", parties)
                    .with("startedOn", started).with("endedOn", project.day("end")).with("amount", amount)
                    .with("currency", amount.isEmpty() ? "" : "GBP")
                    .with("note", project.reference().isEmpty() ? "" : "UKRI reference " + project.reference()));
        }
    }

    private static Set<String> organisations(UkriProject project, Extract extract) {
        var parties = new LinkedHashSet<String>();
        for (UkriProject.Participant participant : project.participants()) {
            if (participant.isUnknown()) {
                extract.notice("Left out: the organisation is called Unknown.", project.title());
            } else {
                parties.add(organisation(participant, extract));
            }
        }
        return parties;
    }

    /** Writes a row and gives its id. */
    private static String organisation(UkriProject.Participant participant, Extract extract) {
        String university = participant.organisationOfDepartment();
        if (!university.isEmpty()) {
            extract.notice("A department is no organisation: it is read as the organisation before it.",
                    participant.name());
        }
        String name = university.isEmpty() ? participant.name() : university;
        String id = "ukri-" + participant.id();
        extract.shared(Table.ORGANISATIONS, participant.id(), new Saying().with("id", id).with("name", name)
                .with("kind", KindByName.of(name).orElseGet(() -> unsaid(name, extract)).name()));
        return id;
    }

    private static OrganisationKind unsaid(String name, Extract extract) {
        extract.notice("Neither the file nor the name says what kind of organisation it is: it is taken as a company.",
                name);
        return OrganisationKind.COMPANY;
    }
}
