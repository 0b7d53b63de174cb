package org.weft.cli;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The service, started in this process for one command, on a port of loopback that nobody knows: so that a command has one way
 * to ask, whoever answers.
 */
final class InProcess {

    private static final List<String> SETTINGS = List.of("--server.port=0", "--server.address=127.0.0.1",
            "--server.shutdown=immediate", "--server.ssl.enabled=false", "--weft.access.hosts=127.0.0.1",
            "--weft.store.bolt-port=0",
            "--logging.level.org.weft=warn", "--logging.level.org.apache.lucene=error",
            "--logging.pattern.console=%msg%n%ex",
            "--spring.servlet.multipart.max-file-size=-1", "--spring.servlet.multipart.max-request-size=-1");

    private InProcess() {
    }

    /** Starts it; closing what comes back stops it. */
    static Service open(Class<?> application, @Nullable Path data) {
        PrintStream out = System.out;
        System.setOut(System.err); // what it logs is no answer
        try {
            ConfigurableApplicationContext context = start(application, data);
            String port = context.getEnvironment().getRequiredProperty("local.server.port");
            return new Service(URI.create("http://127.0.0.1:" + port), () -> {
                context.close();
                System.setOut(out);
            });
        } catch (RuntimeException failure) {
            System.setOut(out);
            throw failure;
        }
    }

    private static ConfigurableApplicationContext start(Class<?> application, @Nullable Path data) {
        var arguments = new ArrayList<>(SETTINGS);
        if (data != null) {
            arguments.add("--weft.store.data-folder=" + data);
        }
        try {
            var starting = new SpringApplication(application);
            starting.setRegisterShutdownHook(true);
            return starting.run(arguments.toArray(String[]::new));
        } catch (RuntimeException failure) {
            throw new Refused(
                    "The graph cannot be opened here; the reason is above. Where a service runs, name it: --url "
                            + Where.USUAL);
        }
    }
}
