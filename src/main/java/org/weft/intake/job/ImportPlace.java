package org.weft.intake.job;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where imports are kept while they are being read.
 *
 * @param folder made when it is missing; a service that shares its graph with others needs one of its own
 * @param alone whether no other service writes to the graph, so that an unfinished import is surely our own
 */
@ConfigurationProperties("weft.import")
record ImportPlace(Path folder, boolean alone) {}
