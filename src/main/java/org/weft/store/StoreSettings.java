package org.weft.store;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded server keeps its data.
 *
 * @param dataFolder made when it is missing; one process at a time may use it
 * @param boltPort the port for Bolt on loopback: taken where it is free, else any free one; 0 for any free one
 */
@ConfigurationProperties("weft.store")
record StoreSettings(@DefaultValue("data") Path dataFolder, @DefaultValue("7687") int boltPort) {}
