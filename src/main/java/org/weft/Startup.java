package org.weft;

import java.time.Duration;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.weft.analysis.Network;
import org.weft.intake.Seeding;
import org.weft.intake.job.Imports;
import org.weft.network.Snapshot;
import org.weft.store.Migrations;
import org.weft.store.StoreLocation;

/**
 * The steps of starting, in order, before the first question is answered: migrations, seed, an
 * import that was cut off, snapshot. A Neo4j of its
 * own that does not answer yet is tried again until it does; meanwhile the service is up and says that it is not ready.
 */
@Component
class Startup implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Weft.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final StoreLocation store;
    private final Migrations migrations;
    private final Seeding seeding;
    private final Imports imports;
    private final Snapshot snapshot;
    private volatile boolean running;

    Startup(StoreLocation store, Migrations migrations, Seeding seeding, Imports imports,
            Snapshot snapshot) {
        this.store = store;
        this.migrations = migrations;
        this.seeding = seeding;
        this.imports = imports;
        this.snapshot = snapshot;
    }

    @Override
    public void start() {
        running = true;
        if (store.isEmbedded()) {
            prepare();
        } else if (!tryToPrepare()) {
            Thread.ofVirtual().name("waiting-for-neo4j").start(this::keepTrying);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, whose phase is near the end. */
    @Override
    public int getPhase() {
        return 0;
    }

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        String port = ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null ? ":" + web.getWebServer().getPort() : "";
        log.info("Weft is at http://localhost{}/  ·  ask it questions at http://localhost{}/graphiql", port, port);
        log.info("Neo4j is at {}  ·  {}", store.uri(),
                store.isEmbedded() ? "its data and password are in " + store.dataFolder() : "a server of its own");
        snapshot.findCurrent().ifPresent(Startup::tellWhatIsLoaded);
    }

    private void prepare() {
        migrations.apply();
        seeding.run();
        imports.recover();
        snapshot.refresh();
    }

    private boolean tryToPrepare() {
        try {
            prepare();
            return true;
        } catch (Neo4jException | IllegalStateException failure) {
            log.warn("Neo4j at {} does not let us in: {} Trying again every {} s; until then questions are refused.",
                    store.uri(), oneLine(failure), PAUSE.toSeconds());
            return false;
        }
    }

    private void keepTrying() {
        try {
            do {
                Thread.sleep(PAUSE);
            } while (running && !tryToPrepare());
            snapshot.findCurrent().ifPresent(Startup::tellWhatIsLoaded);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String oneLine(Exception failure) {
        if (failure instanceof AuthenticationException) {
            return "it refuses the user or the password; check spring.neo4j.authentication.username and .password.";
        }
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
    }

    private static void tellWhatIsLoaded(Network network) {
        log.info("Loaded: {} organisations, {} markets, {} collaborations, {} sources", network.organisations().size(),
                network.markets().size(), network.collaborations().size(), network.data().sources().size());
    }
}
