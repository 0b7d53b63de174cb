package org.weft.store;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Chooses the Neo4j: the server that {@code spring.neo4j.uri} names, else the embedded one. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final String URI_IS_UNSET = "'${spring.neo4j.uri:}'.isEmpty()";

    @Bean
    StoreLocation storeLocation(Neo4jConnectionDetails connection, StoreSettings settings, Environment environment) {
        boolean isExternal = environment.containsProperty("spring.neo4j.uri");
        return new StoreLocation(connection.getUri(),
                isExternal ? null : settings.dataFolder().toAbsolutePath().normalize());
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression(URI_IS_UNSET)
    @ConditionalOnClass(name = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
    static class Embedded {
        @Bean
        EmbeddedNeo4j embeddedNeo4j(StoreSettings settings) {
            return new EmbeddedNeo4j(settings);
        }
    }
}
