package org.weft.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an empty graph is filled with on the first start.
 *
 * @param location a folder in the data format; {@code none} for a graph that stays empty
 * @param illustrative whether made-up example data is loaded too, marked wherever it shows
 */
@ConfigurationProperties("weft.seed")
record SeedSettings(@DefaultValue("classpath:/seed-data/") String location, boolean illustrative) {}
