package org.weft.analysis;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.measure.BrokerageRoles.Roles;

/**
 * How an organisation stands between others, in a network that was filtered first.
 *
 * @param organisation slug
 * @param group slug of its region, code of its country or name of its kind, whichever was asked for; null where none is
 *     recorded: it then has no role
 * @param degree how many partners it has, at least 1
 * @param constraint Burt's: low where its partners do not know each other
 * @param effectiveSize how many of its partners are no repeats of each other
 * @param betweenness shortest ways between two others that lead through it, each pair once
 * @param roles Gould and Fernandez's, each tie read both ways, so that each brokered pair counts twice
 */
public record Broker(String organisation, @Nullable String group, int degree, @Nullable Double constraint,
        @Nullable Double effectiveSize, @Nullable Double betweenness, Roles roles) {}
