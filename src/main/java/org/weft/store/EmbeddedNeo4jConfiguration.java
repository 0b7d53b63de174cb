package org.weft.store;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded server where no other is named. The build for servers leaves this class and the server out. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.neo4j.uri:}'.isEmpty()")
class EmbeddedNeo4jConfiguration {

    @Bean
    EmbeddedNeo4j embeddedNeo4j(StoreSettings settings) {
        return new EmbeddedNeo4j(settings);
    }
}
