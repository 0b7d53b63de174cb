package org.weft.store;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells which Neo4j was chosen: the server that {@code spring.neo4j.uri} names, else the embedded one. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    StoreLocation storeLocation(Neo4jConnectionDetails connection) {
        return new StoreLocation(connection.getUri(),
                connection instanceof InProcess kept ? kept.dataFolder() : null);
    }
}
