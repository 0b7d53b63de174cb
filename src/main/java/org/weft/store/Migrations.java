package org.weft.store;

import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Brings the graph's constraints and indexes up to date: {@code cypher/migrations}, each applied once, in order. */
@Component
public class Migrations {

    private final Driver driver;
    private final String database;

    Migrations(Driver driver, @Value("${spring.data.neo4j.database:neo4j}") String database) {
        this.driver = driver;
        this.database = database;
    }

    /** Applies what is missing, and checks that what was applied has not been changed since. */
    public void apply() {
        var config = MigrationsConfig.builder().withLocationsToScan("classpath:cypher/migrations")
                .withDatabase(database).build();
        new ac.simons.neo4j.migrations.core.Migrations(config, driver).apply();
    }
}
