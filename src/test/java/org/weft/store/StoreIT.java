package org.weft.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.weft.Neo4jLeg;

/** The embedded server keeps its data, its password and its door to itself. */
class StoreIT {

    private static final Path FOLDER = Neo4jLeg.freshFolder();

    private static EmbeddedNeo4j neo4j = open(FOLDER);

    @BeforeAll
    static void isOpen() {
        assertThat(neo4j.getUri()).hasScheme("neo4j");
    }

    @AfterAll
    static void close() {
        neo4j.close();
    }

    @Test
    void thePasswordIsReadableByItsOwnerAlone() throws IOException {
        Path file = FOLDER.resolve("neo4j-password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(Files.readString(file).strip()).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void theDefaultPasswordAndNoneAreRefused() {
        try (Driver driver = GraphDatabase.driver(neo4j.getUri(), AuthTokens.basic("neo4j", "neo4j"))) {
            assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
        }
        try (Driver driver = GraphDatabase.driver(neo4j.getUri(), AuthTokens.none())) {
            assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void boltListensOnLoopbackOnly() throws IOException {
        int port = neo4j.getUri().getPort();
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        List<InetAddress> others = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress()).toList();
        for (InetAddress address : others) {
            assertThatThrownBy(() -> new Socket(address, port).close()).as("%s", address)
                    .isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void aSecondOneOnTheSameFolderIsToldWhichFolder() {
        assertThatThrownBy(() -> open(FOLDER)).isInstanceOf(StartFailure.class)
                .hasMessageContaining(FOLDER.toString()).hasMessageContaining("in use by another process");
    }

    @Test
    void dataSurvivesClosing() {
        write("CREATE (:Kept {id: 'x'})");
        String before = password(FOLDER);
        neo4j.close();
        neo4j = open(FOLDER);
        try (Driver driver = driver(); var session = driver.session()) {
            assertThat(session.run("MATCH (n:Kept) RETURN count(n) AS n").single().get("n").asInt()).isEqualTo(1);
        }
        assertThat(password(FOLDER)).isEqualTo(before);
    }

    @Test
    void itReportsToNobody() {
        try (Driver driver = driver(); var session = driver.session()) {
            assertThat(session.run("SHOW SETTINGS YIELD name, value WHERE name CONTAINS 'usage_report'"
                    + " OR name CONTAINS 'fleet_discovery.enabled' OR name CONTAINS 'fleet_manager.enabled'"
                    + " RETURN value").list(row -> row.get("value").asString())).isNotEmpty().containsOnly("false");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        assertThatThrownBy(() -> open(file.resolve("data"))).isInstanceOf(StartFailure.class)
                .hasMessageContaining(file.resolve("data").toString()).hasMessageContaining("cannot be written");
        assertThatThrownBy(() -> open(file)).isInstanceOf(StartFailure.class).hasMessageContaining("cannot be written");
    }

    @Test
    void aLostPasswordIsToldAndNotReplaced(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        assertThatThrownBy(() -> open(folder)).isInstanceOf(StartFailure.class).hasMessageContaining("is missing");
        assertThat(folder.resolve("neo4j-password")).doesNotExist();
    }

    private static EmbeddedNeo4j open(Path folder) {
        return new EmbeddedNeo4j(new StoreSettings(folder, 0));
    }

    private static String password(Path folder) {
        try {
            return Files.readString(folder.resolve("neo4j-password"));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static Driver driver() {
        return GraphDatabase.driver(neo4j.getUri(), neo4j.getAuthToken());
    }

    private static void write(String statement) {
        try (Driver driver = driver(); var session = driver.session()) {
            session.run(statement).consume();
        }
    }
}
