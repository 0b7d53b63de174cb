package org.weft.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.weft.intake.ImportSettings;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;
import org.weft.intake.Table;
import org.weft.intake.Template;

class TemplateFormatTests {

    private final TemplateFormat format = new TemplateFormat();
    private final Heard heard = new Heard();

    @Test
    void readsTablesByNameWithTheWordsOfThePage() throws IOException {
        read(Given.file("template/organisations.csv"), Given.file("template/ties.csv"));
        assertThat(heard.rows(Table.ORGANISATIONS)).extracting(row -> row.cells()).contains(
                Map.of("name", "Contoh University", "kind", "University", "country", "MY", "aliases",
                        "CU|Universiti Contoh"),
                Map.of("name", "Institute of \"Deep\" Tech", "kind", "Research organisation", "country", "MY", "partOf",
                        "Contoh University"),
                Map.of("name", "Łódź Works", "kind", "Company", "country", "PL", "aliases", "ŁW"));
        assertThat(heard.problems).singleElement().satisfies(problem -> assertThat(problem.toString()).contains(
                "organisations.csv, line 5, column number 7", "right of the last named column"));
        assertThat(heard.rows(Table.TIES)).extracting(row -> row.cell("parties")).containsExactly(
                "Contoh University|lancaster-university", "Contoh University|Lancaster University", "a|b");
        assertThat(heard.rows(Table.TIES)).extracting(row -> row.cell("startedOn")).containsExactly("2019-09",
                "30/09/2019", "30 September 2019");
        assertThat(heard.notices).contains("Columns that the data format does not have are left out. "
                + "[organisations.csv, column E-mail]");
        assertThat(format.isExtract()).isFalse();
    }

    @Test
    void readsBackItsOwnTemplateAndLeavesTheExampleOutUntilItIsChanged() throws IOException {
        var out = new ByteArrayOutputStream();
        Template.writeXlsx(out);
        Part template = new Given("template.xlsx", out.toByteArray());
        assertThat(format.recognises(List.of(template))).isTrue();
        read(template);
        assertThat(heard.rows).isEmpty();
        assertThat(heard.notices).hasSize(2).allMatch(notice -> notice.contains("example row was left out"));
        var changed = new ByteArrayOutputStream();
        Template.writeCsv(Table.ORGANISATIONS, changed);
        read(Given.text("organisations.csv", changed.toString(java.nio.charset.StandardCharsets.UTF_8)
                .replace("Example University", "University of Malaya")));
        assertThat(heard.rows).singleElement()
                .satisfies(row -> assertThat(row.cell("name")).isEqualTo("University of Malaya"));
    }

    @Test
    void recognisesTablesUnderAnyNameByTheirHeaders() throws IOException {
        Part any = Given.text("our partners.csv", "Name;Kind;Country\nA;Company;MY\n");
        Part ties = Given.text("x.csv", "Kind,Status,Name,Parties\nMOU,ACTIVE,M,A|B\n");
        assertThat(format.recognises(List.of(any))).isTrue();
        assertThat(format.recognises(List.of(ties))).isTrue();
        assertThat(format.recognises(List.of(Given.text("x.csv", "year,university,count\n2024,U,5\n")))).isFalse();
        assertThat(format.recognises(List.of(Given.file("kumu/elements.csv")))).isFalse();
        read(any, ties);
        assertThat(heard.rows).extracting(row -> row.table()).containsExactly(Table.ORGANISATIONS, Table.TIES);
    }

    @Test
    void readsOtherTablesAndIgnoresSheetsThatAreNone() throws IOException {
        read(Given.xlsx("a.xlsx", book -> {
            Worksheet sources = book.newWorksheet("Sources");
            SpreadsheetTests.cells(sources, 0, "id", "title", "kind", "visibility");
            SpreadsheetTests.cells(sources, 1, "s", "A source", "DOCUMENT", "PUBLIC");
            SpreadsheetTests.cells(book.newWorksheet("help"), 0, "anything");
            SpreadsheetTests.cells(book.newWorksheet("Notes"), 0, "to do");
        }));
        assertThat(heard.rows).singleElement().satisfies(row -> assertThat(row.fact()).isEqualTo("source:s"));
        assertThat(heard.notices).containsExactly(
                "Sheets or files that are no table of the data format are not read. [a.xlsx, sheet Notes]");
    }

    @Test
    void aZipMayHoldFilesThatAreNoTables() throws IOException {
        read(Given.text("z/README.md", "# The \"data\n\"format"), Given.text("z/a.json", "{}"),
                Given.text("z/regions.csv", "id,name,country,source,locator\nx,X,GB,s,l\n"));
        assertThat(heard.rows).singleElement().satisfies(row -> assertThat(row.fact()).isEqualTo("region:x"));
        assertThat(heard.notices).hasSize(2);
        assertThatThrownBy(() -> read(Given.text("z/ties.csv", "\"id"), Given.text("z/organisations.csv", "id")))
                .hasMessageContaining("z/ties.csv").hasMessageContaining("not closed");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> read(Given.text("organisations.csv", "id,name,country\na,A,MY\n")))
                .isInstanceOf(IntakeException.class).hasMessageContaining("lacks the column Kind");
        assertThatThrownBy(() -> read(Given.text("organisations.csv", "id,name,kind\n")))
                .hasMessageContaining("has no rows of organisations");
        assertThatThrownBy(() -> read(Given.text("organisations.csv", "foo,bar\n1,2\n")))
                .hasMessageContaining("has no row with the column names Name, Kind");
    }

    private void read(Part... parts) throws IOException {
        format.read(List.of(parts), ImportSettings.NONE, heard);
    }
}
