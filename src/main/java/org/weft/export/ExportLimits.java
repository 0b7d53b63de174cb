package org.weft.export;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much exports may ask of the service.
 *
 * @param atOnce how many may run at once, from the question to the last byte
 * @param timeout how long the question may take, before the first byte; writing takes as long as its reader does
 */
@ConfigurationProperties("weft.export")
record ExportLimits(@DefaultValue("4") int atOnce, @DefaultValue("10s") Duration timeout) {}
