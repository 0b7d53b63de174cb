package org.weft.intake.job;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where imports are kept while they are being read.
 *
 * @param folder made when it is missing; a service that shares its graph with others needs one of its own
 * @param alone whether no other service writes to the graph, so that an unfinished import is surely our own
 * @param keep how long a preview that nobody commits is kept, with its files
 */
@ConfigurationProperties("weft.import")
record ImportPlace(Path folder, boolean alone, @DefaultValue("1d") Duration keep) {}
