package org.weft;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/**
 * A test of the whole service over the seed graph: one Spring context and one embedded Neo4j for all that carry this.
 * Where a Docker engine answers, {@link ContainerLegIT} runs them all once more, on the server image.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(WeftTest.TAG)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextCustomizerFactories(Neo4jLeg.Choice.class)
@Import(Probes.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface WeftTest {

    /** How the second leg finds these tests. */
    String TAG = "whole-service";
}
