package org.weft.access;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one request may ask for.
 *
 * @param depth levels of fields
 * @param cost fields, each counted as often as the lists around it may repeat it
 * @param aliases renamed fields
 * @param directives directives
 * @param tokens words and signs of the document
 * @param characters characters of the document
 * @param timeout how long it may run
 */
@ConfigurationProperties("weft.access.limits")
record GraphQlLimits(@DefaultValue("15") int depth, @DefaultValue("50000") int cost, @DefaultValue("15") int aliases,
        @DefaultValue("50") int directives, @DefaultValue("1000") int tokens, @DefaultValue("15000") int characters,
        @DefaultValue("10s") Duration timeout) {}
