package org.weft.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weft.store.StartFailure;

/** Each kind of problem is told with its file, line, column and value, and with what would be right. */
class DataSetCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private String status = "ACTIVE";

    @TempDir
    Path folder;

    @BeforeEach
    void aSoundDataSet() throws IOException {
        write("sources", "id,title,kind,visibility", "report,A report,DOCUMENT,PUBLIC");
        write("regions", "id,name,country,source,locator,quote", "north,North,GB,report,page 1,the north");
        write("organisations", "id,name,kind,country,source,locator,quote", "mill,Mill,COMPANY,GB,report,page 1,a mill",
                "loom,Loom,COMPANY,MY,report,page 1,a loom");
    }

    @Test
    void findsNothingWrongWithASoundDataSet() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void findsAnUnknownColumn() throws IOException {
        write("regions", "id,name,land,country,source,locator", "north,North,UK,GB,report,page 1");
        assertThat(problems()).singleElement().asString().startsWith(name("regions") + ", line 2, column land: 'UK'")
                .contains("is not a column of this file", "id, name, country");
    }

    @Test
    void findsAMissingValue() throws IOException {
        write("regions", "id,name,country,source,locator", "north,,GB,report,page 1");
        assertProblem("regions", "name", "", "is empty; this needs a value");
    }

    @Test
    void findsAMissingColumn() throws IOException {
        write("regions", "id,name,source,locator", "north,North,report,page 1");
        assertProblem("regions", "country", "", "is empty; this needs a value");
    }

    @Test
    void findsAMalformedId() throws IOException {
        write("regions", "id,name,country,source,locator", "The North,North,GB,report,page 1");
        assertProblem("regions", "id", "The North", "is not an id; write lower-case letters and digits");
    }

    @Test
    void findsALowerCaseCountry() throws IOException {
        write("regions", "id,name,country,source,locator", "north,North,gb,report,page 1");
        assertProblem("regions", "country", "gb", "write its ISO 3166-1 code in capitals, such as MY");
    }

    @Test
    void findsAValueThatIsNoChoice() throws IOException {
        write("organisations", "id,name,kind,source,locator", "mill,Mill,FACTORY,report,page 1");
        assertProblem("organisations", "kind", "FACTORY", "is not one of Centre of excellence, Cluster, Company");
    }

    @Test
    void findsAReferenceToNothing() throws IOException {
        write("organisations", "id,name,kind,partOf,source,locator", "mill,Mill,COMPANY,guild,report,page 1");
        assertProblem("organisations", "partOf", "guild", "names no organisation that is known");
    }

    @Test
    void findsEachWrongValueOfAList() throws IOException {
        write("ties", "id,kind,status,name,parties,source,locator",
                "tie,MOU,ACTIVE,Tie,mill|loom|guild,report,page 1");
        assertProblem("ties", "parties", "guild", "names no organisation that is known");
    }

    @Test
    void findsTwoValuesWhereOneFits() throws IOException {
        write("organisations", "id,name,kind,country,source,locator", "mill,Mill,COMPANY,GB|DE,report,page 1");
        assertProblem("organisations", "country", "GB|DE", "holds 2 values; this takes one at most");
    }

    @Test
    void findsAnUnknownSource() throws IOException {
        write("regions", "id,name,country,source,locator", "north,North,GB,rumour,page 1");
        assertProblem("regions", "source", "rumour", "names no source that is known");
    }

    @Test
    void findsAFigureAboutNothing() throws IOException {
        write("observations", "id,about,indicator,value,bound,source,locator",
                "jobs,organisation:guild,jobs,5,EXACT,report,page 1");
        assertProblem("observations", "about", "organisation:guild", "write KIND:ID, such as organisation:uclan");
    }

    @Test
    void findsAFigureThatIsNoNumber() throws IOException {
        write("observations", "id,about,indicator,value,bound,source,locator",
                "jobs,organisation:mill,jobs,5m,EXACT,report,page 1");
        assertProblem("observations", "value", "5m", "is not a number; write 5000000 for five million");
    }

    @Test
    void findsAFigureThatOnlyAProgrammerWouldCallANumber() throws IOException {
        write("observations", "id,about,indicator,value,bound,source,locator",
                "jobs,organisation:mill,jobs,5d,EXACT,report,page 1");
        assertProblem("observations", "value", "5d", "is not a number");
    }

    @Test
    void findsADayThatDoesNotExist() throws IOException {
        write("ties", "id,kind,status,name,parties,startedOn,source,locator",
                "tie,MOU,ACTIVE,Tie,mill|loom,2019-02-30,report,page 1");
        assertProblem("ties", "startedOn", "2019-02-30", "is not a date; write 2019, 2019-09 or 2019-09-30");
    }

    @Test
    void findsATieOfOneParty() throws IOException {
        write("ties", "id,kind,status,name,parties,source,locator", "tie,MOU,ACTIVE,Tie,mill|mill,report,page 1");
        assertProblem("ties", "parties", "mill|mill", "needs two or more different organisations");
    }

    @Test
    void findsAQuoteThatIsTooLong() throws IOException {
        String quote = "word ".repeat(21).strip();
        write("regions", "id,name,country,source,locator,quote", "north,North,GB,report,page 1," + quote);
        assertProblem("regions", "quote", quote, "is longer than 20 words; give the fewest that carry the fact");
    }

    @Test
    void findsTwoSourcesOfOneName() throws IOException {
        write("sources", "id,title,kind,visibility", "report,A report,DOCUMENT,PUBLIC", "report,B,DOCUMENT,PUBLIC");
        assertThat(problems()).singleElement().asString().startsWith(name("sources") + ", line 3, column id: 'report'");
    }

    @Test
    void findsAnEndBeforeTheBeginning() throws IOException {
        write("ties", "id,kind,status,name,parties,startedOn,endedOn,source,locator",
                "tie,MOU,ENDED,Tie,mill|loom,2019,2018-06,report,page 1");
        assertProblem("ties", "endedOn", "2018-06", "is before");
    }

    @Test
    void findsAnAmountBelowZero() throws IOException {
        assertTie("amount,currency", "-5,GBP", "amount", "-5", "is below 0; give a number that is 0 or more");
    }

    @Test
    void findsACurrencyThatIsNone() throws IOException {
        assertTie("amount,currency", "5,gbp", "currency", "gbp", "is not a currency; write its ISO 4217 code");
    }

    @Test
    void findsAnAmountWithoutACurrencyAndTheOtherWayRound() throws IOException {
        assertTie("amount,currency", "5,", "currency", "", "is empty, though there is amount");
        assertTie("amount,currency", ",GBP", "amount", "", "is empty, though there is currency");
    }

    @Test
    void findsAnEndThatDoesNotFitTheStatus() throws IOException {
        assertTie("endedOn", "2024", "endedOn", "2024", "has passed, though the status is ACTIVE; say ENDED");
        status = "ENDED";
        assertTie("endedOn", "2027", "endedOn", "2027", "lies ahead, though the status is ENDED");
        assertTie("startedOn", "2027", "startedOn", "2027", "lies ahead, though the status is ENDED; say PLANNED");
        status = "PLANNED";
        assertTie("startedOn", "2025", "startedOn", "2025", "has passed, though the status is PLANNED; say ACTIVE");
    }

    @Test
    void aDocumentMayCallAliveWhatHasEndedSince() throws IOException {
        write("sources", "id,title,kind,visibility,published", "report,A report,DOCUMENT,PUBLIC,2023-05");
        tie("endedOn", "2024");
        assertThat(problems()).isEmpty();
        assertTie("endedOn", "2023-04", "endedOn", "2023-04", "has passed");
        tie("endedOn", "2023");
        assertThat(problems()).isEmpty();
    }

    @Test
    void findsACountryThatIsNotTheRegionsOrThePlaces() throws IOException {
        write("places", "id,name,country,source,locator", "ipoh,Ipoh,MY,report,page 1");
        write("organisations", "id,name,kind,region,country,source,locator",
                "mill,Mill,COMPANY,north,MY,report,page 1");
        assertProblem("organisations", "country", "MY", "is not the country of region 'north', which lies in GB");
        write("organisations", "id,name,kind,place,country,source,locator", "mill,Mill,COMPANY,ipoh,GB,report,page 1");
        assertProblem("organisations", "country", "GB", "is not the country of place 'ipoh', which lies in MY");
    }

    @Test
    void findsAMarketThatIsTheRegionsOwnCountry() throws IOException {
        write("markets", "region,country,role,source,locator", "north,GB,FOCUS,report,page 1");
        assertProblem("markets", "country", "GB", "is the country in which the region lies");
    }

    @Test
    void findsAReviewThatLooksAheadOrElsewhere() throws IOException {
        write("reviews", "id,region,organisation,reviewedOn,by,source,locator",
                "look,north,,2027-01-01,office,report,page 1");
        assertProblem("reviews", "reviewedOn", "2027-01-01", "lies ahead");
        write("reviews", "id,region,organisation,reviewedOn,by,source,locator",
                "look,north,loom,2026-01-01,office,report,page 1");
        assertProblem("reviews", "organisation", "loom", "is no organisation of the region");
    }

    @Test
    void findsACircleOfParts() throws IOException {
        write("organisations", "id,name,kind,partOf,source,locator", "mill,Mill,COMPANY,loom,report,page 1",
                "loom,Loom,COMPANY,mill,report,page 1");
        assertThat(problems()).hasSize(2).allSatisfy(
                problem -> assertThat(problem.message()).contains("a part of itself", "is itself a part of"));
    }

    @Test
    void findsACircleThatTheGraphCloses() throws IOException {
        write("organisations", "id,name,kind,partOf,source,locator", "mill,Mill,COMPANY,guild,report,page 1");
        KnownThings known = new KnownThings().and(new DataSet(List.of(new Row(Table.ORGANISATIONS, "graph", 2,
                Map.of("id", "guild", "partOf", "mill")))));
        assertThat(new DataSetCheck(DataSet.read(folder.toUri().toString(), false), known, TODAY).problems())
                .singleElement().asString().contains("'guild' is itself a part of 'mill'");
    }

    private void assertTie(String columns, String values, String column, String value, String message)
            throws IOException {
        tie(columns, values);
        assertProblem("ties", column, value, message);
    }

    private void tie(String columns, String values) throws IOException {
        write("ties", "id,kind,status,name,parties," + columns + ",source,locator",
                "tie,MOU," + status + ",Tie,mill|loom," + values + ",report,page 1");
    }

    @Test
    void tellsTheLineOfARowAfterACellOfSeveralLines() throws IOException {
        write("regions", "id,name,country,note,source,locator", "north,North,GB,\"two\nlines\",report,page 1",
                "south,,GB,,report,page 2");
        assertThat(problems()).singleElement().asString().startsWith(name("regions") + ", line 4, column name");
    }

    @Test
    void refusesAFileThatIsNotOfTheFormat() throws IOException {
        write("friends", "id", "x");
        assertThatThrownBy(this::problems).isInstanceOf(StartFailure.class).hasMessageContaining("friends.csv")
                .hasMessageContaining("is not a file of the data format");
    }

    @Test
    void findsWhatAForgottenQuoteSwallows() throws IOException {
        write("regions", "id,name,country,source,locator", "north,\"North,GB,report,page 1");
        assertThat(problems()).anyMatch(problem -> problem.column().equals("country") && problem.line() == 2);
    }

    @Test
    void readsNothingFromAFolderThatIsNotThere() {
        assertThat(DataSet.read(folder.resolve("nowhere").toUri().toString(), false).size()).isZero();
    }

    @Test
    void readsAFileWithAByteOrderMark() throws IOException {
        write("regions", "\ufeffid,name,country,source,locator", "north,North,GB,report,page 1");
        assertThat(problems()).isEmpty();
    }

    private void assertProblem(String file, String column, String value, String message) {
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(name(file));
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.value()).isEqualTo(value);
            assertThat(problem.message()).contains(message);
        });
    }

    private List<Problem> problems() {
        return new DataSetCheck(DataSet.read(folder.toUri().toString(), false), TODAY).problems();
    }

    private String name(String file) {
        return folder.getFileName() + "/" + file + ".csv";
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file + ".csv"), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
