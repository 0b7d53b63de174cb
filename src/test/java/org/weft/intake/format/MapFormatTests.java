package org.weft.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.OrganisationKind;
import org.weft.intake.Format;
import org.weft.intake.ImportSettings;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;
import org.weft.intake.Row;
import org.weft.intake.Table;

/** Kumu and GraphML. */
class MapFormatTests {

    private final Format kumu = new KumuFormat();
    private final Format graphMl = new GraphMlFormat();
    private final Heard heard = new Heard();

    @Test
    void kumuTablesBecomeOrganisationsAndTies() throws IOException {
        // connections first: the order in which somebody drops files is no matter
        read(kumu, Given.file("kumu/connections.csv"), Given.file("kumu/elements.csv"));
        assertThat(heard.rows).extracting(MapFormatTests::told).containsExactly(
                "uni-contoh: Contoh University, UNIVERSITY, tags Health|Cyber",
                "Contoh Works Company: Contoh Works, COMPANY", "Contoh Things Thingummy: Contoh Things, COMPANY",
                "uni-contoh Contoh Works Company Knowledge Transfer Partnership: "
                        + "Contoh University – Contoh Works: Knowledge Transfer Partnership, KTP, tags Health",
                "Contoh Works Company: Contoh Works, COMPANY, part of uni-contoh",
                "Contoh Works Company uni-contoh Tea and biscuits: "
                        + "Contoh Works – Contoh University: Tea and biscuits, PARTNERSHIP");
        assertThat(heard.rows.getFirst().cell("note")).isEqualTo("A university\nin two lines");
        assertThat(heard.problems).extracting(p -> p.file() + " " + p.line() + " " + p.column())
                .containsExactly("elements.csv 7 Label", "connections.csv 6 To");
        assertThat(heard.notices)
                .anyMatch(n -> n.contains("no organisations, by their type") && n.contains("Ada Example"))
                .anyMatch(n -> n.contains("Connections of elements that are no organisations"))
                .anyMatch(n -> n.contains("strength")).anyMatch(n -> n.contains("Tea and biscuits"));
    }

    @Test
    void aKumuWorkbookReadsAsItsTables() throws IOException {
        Part book = Given.xlsx("map.xlsx", workbook -> {
            Worksheet connections = workbook.newWorksheet("connections");
            SpreadsheetTests.cells(connections, 0, "From", "To", "Type");
            SpreadsheetTests.cells(connections, 1, "A", "B", "MoU");
            Worksheet elements = workbook.newWorksheet("elements");
            SpreadsheetTests.cells(elements, 0, "Label", "Type");
            SpreadsheetTests.cells(elements, 1, "A", "University");
            SpreadsheetTests.cells(elements, 2, "B", "Hospital");
        });
        assertThat(kumu.recognises(List.of(book))).isTrue();
        read(kumu, book);
        assertThat(heard.rows).extracting(MapFormatTests::told).containsExactly("A University: A, UNIVERSITY",
                "B Hospital: B, HEALTHCARE", "A University B Hospital MoU: A – B: MoU, MOU");
    }

    @Test
    void aKumuBlueprintIsReadWhateverComesFirst() throws IOException {
        Part blueprint = Given.file("kumu/blueprint.json");
        assertThat(kumu.recognises(List.of(blueprint))).isTrue();
        read(kumu, blueprint);
        assertThat(heard.rows).extracting(MapFormatTests::told).containsExactly(
                "elem-1: Contoh University, UNIVERSITY, tags Cyber|Health", "elem-2: Lancaster University, UNIVERSITY",
                "conn-1: Health data, RESEARCH_PARTNERSHIP, tags Health");
        assertThat(heard.rows.getLast().cell("parties")).isEqualTo("elem-1|elem-2");
        assertThat(heard.records.get(1).cells().getFirst()).contains("\"label\": \"Lancaster University\"")
                .contains("Line \\\"one\\\"\\nline two");
    }

    @Test
    void graphMlReadsLikeAMap() throws IOException {
        Part graph = Given.file("graphml/partners.graphml");
        assertThat(graphMl.recognises(List.of(graph))).isTrue();
        read(graphMl, graph);
        assertThat(heard.rows).extracting(MapFormatTests::told).containsExactly(
                "Contoh & Sons CENTRE_OF_EXCELLENCE: Contoh & Sons, CENTRE_OF_EXCELLENCE",
                "Preston Works company: Preston Works, COMPANY",
                "lancaster-university: Lancaster University, UNIVERSITY",
                "Contoh & Sons CENTRE_OF_EXCELLENCE Preston Works company TWINNING: "
                        + "Contoh & Sons – Preston Works: TWINNING, TWINNING",
                "Contoh & Sons CENTRE_OF_EXCELLENCE lancaster-university partnership: "
                        + "Contoh & Sons – Lancaster University, PARTNERSHIP");
    }

    @Test
    void refusesXmlWithADocumentType() throws IOException {
        Part xxe = Given.text("x.graphml",
                "<?xml version=\"1.0\"?><!DOCTYPE graphml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<graphml><graph><node id=\"&x;\"/></graph></graphml>");
        assertThat(graphMl.recognises(List.of(xxe))).isTrue();
        assertThatThrownBy(() -> read(graphMl, xxe)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> read(graphMl, Given.text("x.graphml", "<graphml><graph><node id='a'></graph>")))
                .hasMessageContaining("no sound XML in line 1");
        assertThatThrownBy(() -> read(kumu, Given.text("x.json", "{\"elements\": [{\"label\": \"A\",,}]}")))
                .isInstanceOf(IntakeException.class).hasMessageContaining("no sound JSON in line 1");
    }

    @Test
    void typesAreTakenByTheirWords() {
        assertThat(KindWords.organisation("Spin-out company")).hasValue(OrganisationKind.COMPANY);
        assertThat(KindWords.organisation("CENTRE_OF_EXCELLENCE")).hasValue(OrganisationKind.CENTRE_OF_EXCELLENCE);
        assertThat(KindWords.organisation("Local Authority")).hasValue(OrganisationKind.PUBLIC_BODY);
        assertThat(KindWords.organisation("NHS Trust")).hasValue(OrganisationKind.HEALTHCARE);
        assertThat(KindWords.organisation("Thingummy")).isEmpty();
        assertThat(KindWords.isNoOrganisation("Research project")).isTrue();
        assertThat(KindWords.isNoOrganisation("Industry contact")).isTrue();
        assertThat(KindWords.isNoOrganisation("Public sector")).isFalse();
        assertThat(KindWords.tie("Memorandum of Understanding")).hasValue(CollaborationKind.MOU);
        assertThat(KindWords.tie("Funded by")).hasValue(CollaborationKind.FUNDING_AWARD);
        assertThat(KindWords.tie("likes")).isEmpty();
        assertThat(KindWords.isPartOf("Part_of")).isTrue();
        assertThat(KindWords.isPartOf("partner of")).isFalse();
    }

    private void read(Format format, Part... parts) throws IOException {
        format.read(List.of(parts), ImportSettings.NONE, heard);
    }

    private static String told(Row row) {
        return row.cell("id") + ": " + row.cell("name") + ", " + row.cell("kind")
                + (row.cell("tags").isEmpty() ? "" : ", tags " + row.cell("tags"))
                + (row.table() == Table.TIES || row.cell("partOf").isEmpty() ? "" : ", part of " + row.cell("partOf"));
    }
}
