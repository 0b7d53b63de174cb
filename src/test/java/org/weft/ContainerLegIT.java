package org.weft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The second leg: every {@link WeftTest} once more, on the server image, where a Docker engine answers. Where none does
 * there is no such leg, and one line says so. {@code -Dweft.test.neo4j.image=…} chooses another image.
 */
class ContainerLegIT {

    private static final String IMAGE = System.getProperty("weft.test.neo4j.image", "neo4j:2026.08.1-community");

    @TestFactory
    Stream<DynamicTest> theSameTestsOnTheServerImage() {
        if (!isDockerThere()) {
            System.out.println("No Docker engine answers, so the integration tests ran on the embedded Neo4j only.");
            return Stream.empty();
        }
        try (var server = new Neo4jContainer(IMAGE)) {
            server.start();
            return run(server.getBoltUrl(), server.getAdminPassword()).stream();
        }
    }

    /** Asks quietly: what Testcontainers would say at length is said in one line above. */
    private static boolean isDockerThere() {
        LoggingSystem logging = LoggingSystem.get(ContainerLegIT.class.getClassLoader());
        logging.setLogLevel("org.testcontainers", LogLevel.OFF);
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (RuntimeException noEngine) {
            return false;
        } finally {
            logging.setLogLevel("org.testcontainers", LogLevel.WARN);
        }
    }

    static List<DynamicTest> run(String uri, String password) {
        System.setProperty(Neo4jLeg.URI, uri);
        System.setProperty(Neo4jLeg.PASSWORD, password);
        try {
            var outcomes = new Outcomes();
            LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request()
                    .selectors(DiscoverySelectors.selectPackage("org.weft"))
                    .filters(ClassNameFilter.includeClassNamePatterns(".*IT"), TagFilter.includeTags(WeftTest.TAG))
                    .build(), outcomes);
            return outcomes.tests;
        } finally {
            System.clearProperty(Neo4jLeg.URI);
            System.clearProperty(Neo4jLeg.PASSWORD);
        }
    }

    /** Every test that ran, and every container that failed, as a test of this leg. */
    private static final class Outcomes implements TestExecutionListener {

        private final List<DynamicTest> tests = new ArrayList<>();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest() || result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                tests.add(DynamicTest.dynamicTest(test.getUniqueId(), () -> {
                    if (result.getThrowable().isPresent()) {
                        throw result.getThrowable().get();
                    }
                }));
            }
        }
    }
}
