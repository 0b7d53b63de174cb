package org.weft.intake.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.weft.Api;
import org.weft.Uploads;
import org.weft.intake.identity.Merges;
import tools.jackson.databind.JsonNode;

/** What people are told of their files: in their words, and where to mend what. On a graph of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "weft.store.data-folder=target/told-${random.uuid}", "weft.store.bolt-port=0"})
@DirtiesContext
class ToldIT {

    @LocalServerPort
    private int port;
    @Autowired
    private Merges merges;

    private Uploads uploads;
    private Api api;

    @BeforeEach
    void connect() {
        uploads = new Uploads(port);
        api = new Api(port);
    }

    @Test
    void anImportIsNotTakenBackWhileRegionsAimsAndMissionsOfItAreNamedElsewhere() {
        String home = committed(Map.of("regions.csv", "id,name,country\nelbeland,Elbeland,DE\n"));
        String mission = committed(Map.of("missions.csv", "id,name,region\nelbe-water,Water of the Elbe,elbeland\n"));
        String aim = committed(Map.of("markets.csv", "region,country,role\nelbeland,MY,FOCUS\n"));
        String firm = committed(Map.of("organisations.csv",
                "name,kind,country,region\nElbe Shipyard,Company,DE,elbeland\n"));
        String field = committed(Map.of("fields.csv", "id,name,missions\nelbe-locks,Locks of the Elbe,elbe-water\n"));
        assertThat(refusal(home)).contains("Water of the Elbe on Elbeland", "Malaysia on Elbeland",
                "Elbe Shipyard on Elbeland").doesNotContain("Locks");
        assertThat(refusal(mission)).contains("Locks of the Elbe on Water of the Elbe");
        for (String id : List.of(field, firm, aim, mission, home)) {
            takeBack(id);
        }
        assertThat(api.ask("{regions {slug}}").toString()).doesNotContain("elbeland").contains("lancashire");
    }

    @Test
    void whatRestsOnAnImportIsFoundAlsoWhereMostOfTheGraphIsItsOwn() {
        var firms = new StringBuilder("name,kind,country,fields\n");
        for (int i = 0; i < 2500; i++) {
            firms.append("Elbe Yard ").append(Integer.toString(i, 36)).append(",Company,DE,elbe-locks\n");
        }
        String large = committed(Map.of("fields.csv", "id,name\nelbe-locks,Locks of the Elbe\n", "organisations.csv",
                firms.toString()));
        String small = committed(
                Map.of("organisations.csv", "name,kind,country,fields\nLocks and Sons,Company,DE,elbe-locks\n"));
        assertThat(refusal(large)).contains("Locks and Sons on Locks of the Elbe").doesNotContain("Elbe Yard");
        takeBack(small);
        takeBack(large);
        assertThat(api.ask("{organisations(filter: {countries: [\"DE\"]}) {nodes {name}}}").toString())
                .doesNotContain("Elbe Yard");
    }

    @Test
    void whatAnImportItselfSaysOfThingsThatAreThereDoesNotHoldItBack() {
        String id = committed(Map.of("fields.csv", "id,name\nelbe-tides,Tides of the Elbe\n", "organisations.csv",
                "id,name,kind,fields\nuclan,University of Lancashire,University,elbe-tides\n"));
        takeBack(id);
        assertThat(api.ask("{fields {slug}}").toString()).doesNotContain("elbe-tides");
    }

    @Test
    void anImportIsNotTakenBackWhileOrganisationsOfOthersAreMergedIntoItsOwn() {
        String first = committed(Map.of("organisations.csv",
                "id,name,kind,country\nelbe-yards,Elbe Shipbuilding Yards,Company,DE\n"));
        String second = committed(Map.of("organisations.csv",
                "id,name,kind,country\nyards-of-elbe,ELBE SHIPBUILDING YARDS,Company,DE\n"));
        assertThat(merges.in(org.weft.intake.identity.Merge.State.AUTOMATIC)).extracting(one -> one.from() + one.into())
                .contains("yards-of-elbeelbe-yards");
        assertThat(refusal(first)).contains("yards-of-elbe, which was merged into Elbe Shipbuilding Yards");
        takeBack(second);
        takeBack(first);
        assertThat(api.ask("{organisation(slug: \"elbe-yards\") {slug}}").toString()).contains("null");
    }

    @Test
    void aTieWhosePartnerIsKeptAsideSaysWhereThatStands() {
        JsonNode job = uploads.upload(Map.of("organisations.csv", """
                name,kind,country,part of
                Right Company,Company,Malaysia,
                Wrong Company,Company,Atlantis,
                Lost Company,Company,Malaysia,Nobody At All Limited
                """, "ties.csv", """
                parties,kind
                Right Company|Wrong Company,MOU
                Right Company|Lost Company,MOU
                """));
        String told = problems(job);
        assertThat(told).contains(
                "'Wrong Company' stands in organisations.csv, line 3, which is not taken: mend that first",
                "'lost-company' stands in organisations.csv, line 4, which is not taken: mend that first",
                "'Atlantis' is not a country; write its ISO 3166-1 code in capitals, such as MY",
                "'Nobody At All Limited' names no organisation that is known");
        assertThat(told).doesNotContain("ompany' names no organisation", "MY; did you mean");
        assertThat(job.at("/preview/unknown").toString()).doesNotContain("Wrong Company", "Lost Company");
    }

    @Test
    void kindsAreNamedAsPeopleWriteThemAndEmptyRowsAreSkipped() {
        JsonNode job = uploads.upload(Map.of("organisations.csv",
                "name,kind,country,our number\nElbe One,Centre,DE,1\n,,,\n\u00a0,\u200b ,,\n,,,2\nElbe Two,centre of excellence,Germny,3\n"));
        String told = problems(job);
        assertThat(told).contains("'Centre' is not one of Centre of excellence, Cluster, Company",
                "did you mean Germany?");
        assertThat(job.at("/preview/rejected").asInt()).as(told).isEqualTo(2);
        assertThat(told).doesNotContain("CENTRE_OF_EXCELLENCE", "is empty");
    }

    @Test
    void forWhomAFileIsMeantIsKeptWithItsSource() {
        JsonNode job = uploads.upload(Map.of("meant.organisations.csv",
                "name,kind,country\nElbe Meant,Company,DE\n"), Map.of("visibility", "partners"));
        uploads.commit(job.at("/id").asString());
        assertThat(api.ask("{organisation(slug: \"elbe-meant\") {statements {source {title visibility}}}}").toString())
                .contains("\"title\":\"meant.organisations.csv\",\"visibility\":\"PARTNERS\"");
        assertThat(uploads.send(Map.of("a.csv", "x"), Map.of("visibility", "friends")).body())
                .contains("'friends' is no visibility", "PUBLIC, PARTNERS or PRIVATE");
        assertThat(uploads.send(Map.of("a.csv", "x"), Map.of("visibility", "PRIVATE", "source", "ror")).body())
                .contains("Leave out visibility or source");
    }

    private String committed(Map<String, String> files) {
        JsonNode job = uploads.upload(files);
        assertThat(job.at("/preview/rejected").asInt(-1)).as("%s", job).isZero();
        String id = job.at("/id").asString();
        assertThat(uploads.commit(id).at("/state").asString()).isEqualTo("COMMITTED");
        return id;
    }

    private String refusal(String id) {
        return api.ask("mutation {undoImport(input: {id: \"" + id + "\"}) {userErrors {message}}}")
                .at("/data/undoImport/userErrors/0/message").asString("");
    }

    private void takeBack(String id) {
        assertThat(refusal(id)).isEmpty();
        assertThat(uploads.rest(id).at("/state").asString()).isEqualTo("UNDONE");
    }

    private static String problems(JsonNode job) {
        var told = new ArrayList<String>();
        job.at("/preview/problems").forEach(problem -> told.add("'" + problem.at("/value").asString() + "' "
                + problem.at("/message").asString()));
        return String.join("\n", told);
    }
}
