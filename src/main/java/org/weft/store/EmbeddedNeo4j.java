package org.weft.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import picocli.CommandLine;

/**
 * Neo4j Community inside this process, reached through Bolt on loopback like any other Neo4j.
 *
 * <p>Its password is made on the first start and kept in the data folder, readable by the owner alone; it reports to
 * nobody. Closing it shuts the database down cleanly.
 */
final class EmbeddedNeo4j implements Neo4jConnectionDetails, InProcess, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedNeo4j.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Path folder;
    private final DatabaseManagementService server;
    private final URI uri;
    private final String password;

    EmbeddedNeo4j(StoreSettings settings) {
        this.folder = settings.dataFolder().toAbsolutePath().normalize();
        log.info("Opening the graph in {} …", folder);
        this.password = passwordIn(folder);
        this.server = open(folder, freePort(settings.boltPort()));
        var database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        requireAvailable(database, folder);
        int port = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT).getPort();
        this.uri = URI.create("neo4j://localhost:" + port);
    }

    @Override
    public URI getUri() {
        return uri;
    }

    @Override
    public AuthToken getAuthToken() {
        return AuthTokens.basic("neo4j", password);
    }

    @Override
    public Path dataFolder() {
        return folder;
    }

    @Override
    public void close() {
        server.shutdown();
    }

    private static DatabaseManagementService open(Path folder, int port) {
        var address = new SocketAddress("localhost", port);
        try {
            return new DatabaseManagementServiceBuilder(folder)
                    .loadPropertiesFromFile(quietSettings(folder))
                    .setConfig(GraphDatabaseSettings.auth_enabled, true)
                    .setConfig(GraphDatabaseSettings.pagecache_memory, 256L * 1024 * 1024)
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, address)
                    .setConfig(BoltConnector.advertised_address, address)
                    .setConfig(HttpConnector.enabled, false)
                    .build();
        } catch (RuntimeException failure) {
            throw explained(failure, folder);
        }
    }

    /** A database that could not start (say, its store is of a newer version) leaves the server up: ask it why. */
    private void requireAvailable(GraphDatabaseAPI database, Path folder) {
        var system = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        DatabaseStateService<?> states = system.getDependencyResolver().resolveDependency(DatabaseStateService.class);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!database.isAvailable(POLL.toMillis())) {
            Optional<Throwable> failure = states.causeOfFailure(database.databaseId());
            if (failure.isPresent() || System.nanoTime() > end) {
                server.shutdown();
                throw explained(failure.orElseGet(() -> new IllegalStateException("it did not become available")),
                        folder);
            }
        }
    }

    private static RuntimeException explained(Throwable failure, Path folder) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause.getClass().getSimpleName().equals("FileLockException")) {
                return new StartFailure("the data folder " + folder + " is in use by another process.",
                        "stop the other Weft, or give this one a folder of its own: --weft.store.data-folder=FOLDER");
            }
            if (text.contains("recent version") || text.contains("store version")) {
                return new StartFailure(
                        "the data folder " + folder + " was written by a newer Neo4j than this one, or is damaged.",
                        "start the newer Weft that wrote it, or give this one another folder: --weft.store.data-folder=FOLDER");
            }
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new StartFailure("the graph in " + folder + " could not be opened: " + root.getMessage(),
                "the details are in " + folder.resolve("logs").resolve("debug.log"));
    }

    /** These switches have no public Setting; without them the server would announce itself on the network. */
    private static Path quietSettings(Path folder) {
        var settings = new Properties();
        settings.setProperty("dbms.usage_report.enabled", "false");
        settings.setProperty("dbms.fleet_manager.enabled", "false");
        settings.setProperty("server.fleet_discovery.enabled", "false");
        Path file = folder.resolve("weft-neo4j.conf");
        try (var out = Files.newOutputStream(file)) {
            settings.store(out, "Written by Weft at each start: nothing leaves this machine");
            return file;
        } catch (IOException failure) {
            throw notWritable(folder);
        }
    }

    private static String passwordIn(Path folder) {
        Path file = folder.resolve("neo4j-password");
        try {
            Files.createDirectories(folder);
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            if (Files.exists(folder.resolve("data"))) {
                throw new StartFailure("the password file " + file + " is missing, though the graph beside it has one.",
                        "put the file back, or give Weft an empty folder: --weft.store.data-folder=FOLDER");
            }
            String password = newPassword();
            Files.createFile(file, ownerOnly());
            Files.writeString(file, password + "\n", StandardOpenOption.TRUNCATE_EXISTING);
            setInitialPassword(folder, password);
            return password;
        } catch (IOException failure) {
            throw notWritable(folder);
        }
    }

    /** Set before the first start, so that the default password never works, not even for a moment. */
    private static void setInitialPassword(Path folder, String password) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var context = new ExecutionContext(folder, folder.resolve("conf"), out, out, InputStream.nullInputStream(),
                new DefaultFileSystemAbstraction());
        if (new CommandLine(new SetInitialPasswordCommand(context)).execute(password) != 0) {
            throw new StartFailure(
                    "the graph's first password could not be set: " + said.toString(StandardCharsets.UTF_8).strip(),
                    "give Weft an empty folder: --weft.store.data-folder=FOLDER");
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort(int wanted) {
        try (var probe = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return wanted == 0 ? 0 : probe.getLocalPort();
        } catch (IOException taken) {
            return 0;
        }
    }

    private static StartFailure notWritable(Path folder) {
        return new StartFailure("the data folder " + folder + " cannot be written.",
                "give this user the right to write there, or choose another folder: --weft.store.data-folder=FOLDER");
    }
}
