package org.weft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Which Neo4j the service stands on in a test. It is part of what Spring's context cache goes by, so each leg has one
 * context.
 *
 * @param uri
 *            empty for the embedded server on a fresh folder
 */
public record Neo4jLeg(String uri, String password) implements ContextCustomizer {

    /** System properties by which {@link ContainerLegIT} names its server. */
    static final String URI = "weft.test.neo4j.uri";
    static final String PASSWORD = "weft.test.neo4j.password";

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        TestPropertyValues.of("weft.network.poll=1h", "weft.network.patience=500ms", "weft.store.bolt-port=0")
                .and(uri.isEmpty()
                        ? new String[]{"weft.store.data-folder=" + freshFolder()}
                        : new String[]{"spring.neo4j.uri=" + uri, "spring.neo4j.authentication.username=neo4j",
                                "spring.neo4j.authentication.password=" + password})
                .applyTo(context);
    }

    /** A folder below target that nothing has been written to. */
    public static Path freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "neo4j")), "data-")
                    .toAbsolutePath();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    static final class Choice implements ContextCustomizerFactory {

        @Override
        public ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> ignored) {
            return new Neo4jLeg(System.getProperty(URI, ""), System.getProperty(PASSWORD, ""));
        }
    }
}
