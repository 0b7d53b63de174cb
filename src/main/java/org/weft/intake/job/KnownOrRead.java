package org.weft.intake.job;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.Network;
import org.weft.intake.Known;

/** What is known where a file meets the graph: what either says. */
final class KnownOrRead implements Known {

    private final Scratch scratch;
    private final Known graph;

    KnownOrRead(Scratch scratch, Network network) {
        this.scratch = scratch;
        this.graph = Known.of(network);
    }

    @Override
    public boolean has(String key) {
        return scratch.has(key) || graph.has(key);
    }

    @Override
    public Set<String> parentsOf(String organisation) {
        Mention said = scratch.mention("organisation:" + organisation);
        if (said == null) {
            return graph.parentsOf(organisation);
        }
        var parents = new HashSet<>(graph.parentsOf(organisation));
        parents.addAll(said.parents());
        return parents;
    }

    @Override
    public @Nullable String regionOf(String key) {
        Mention said = scratch.mention(key);
        return said == null || said.region().isEmpty() ? graph.regionOf(key) : said.region();
    }

    @Override
    public @Nullable String countryOf(String key) {
        Mention said = scratch.mention(key);
        return said == null || said.country().isEmpty() ? graph.countryOf(key) : said.country();
    }
}
