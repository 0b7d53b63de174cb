package org.weft.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.Network;

/**
 * The columns of a sheet, one after the other. What a row knows by its key stands there twice: by its key, for programs, and
 * beside it by its name, for people.
 */
public final class Columns<R> {

    private static final String CALLED = "What it is called.";

    private final List<Column<R>> columns = new ArrayList<>();

    /** One that the row alone tells. */
    public Columns<R> with(String header, String description, Function<R, @Nullable Object> value) {
        return looked(header, description, (row, network) -> value.apply(row));
    }

    /** One for which the network is looked into. */
    public Columns<R> looked(String header, String description, BiFunction<R, Network, @Nullable Object> value) {
        columns.add(new Column<>(header, description, null, value));
        return this;
    }

    /** Gives the last one a unit. */
    public Columns<R> in(String unit) {
        columns.add(columns.removeLast().in(unit));
        return this;
    }

    /** An organisation by its slug, and its name. */
    public Columns<R> organisation(String header, String description, Function<R, @Nullable String> slug) {
        return with(header, description + " Slug.", slug::apply).looked(header + ".name", CALLED,
                (row, network) -> Names.organisation(network, slug.apply(row)));
    }

    /** Organisations by their slugs, and their names. */
    public Columns<R> organisations(String header, String description, Function<R, Collection<String>> slugs) {
        return with(header, description + " Slugs.", slugs::apply).looked(header + ".name", "What they are called.",
                (row, network) -> Names.organisations(network, slugs.apply(row)));
    }

    /** A mission by its slug, and its name. */
    public Columns<R> mission(String description, Function<R, @Nullable String> slug) {
        return with("mission", description + " Slug.", slug::apply).looked("mission.name", CALLED,
                (row, network) -> Names.mission(network, slug.apply(row)));
    }

    /** A market by its code, and its name. */
    public Columns<R> market(String header, String description, Function<R, @Nullable String> code) {
        return with(header, description + " ISO 3166-1.", code::apply).looked(header + ".name", CALLED,
                (row, network) -> Names.market(network, code.apply(row)));
    }

    /** A region by its slug, and its name. */
    public Columns<R> region(String description, Function<R, @Nullable String> slug) {
        return with("region", description + " Slug.", slug::apply).looked("region.name", CALLED,
                (row, network) -> Names.region(network, slug.apply(row)));
    }

    /** Those of something that is a part of the row, under their own headers; empty where the row has no such part. */
    public <P> Columns<R> of(Function<R, @Nullable P> part, List<Column<P>> its) {
        its.forEach(column -> columns.add(new Column<>(column.header(), column.description(), column.unit(),
                (row, network) -> {
                    P one = part.apply(row);
                    return one == null ? null : column.value().apply(one, network);
                })));
        return this;
    }

    /** All of them. */
    public List<Column<R>> list() {
        return List.copyOf(columns);
    }
}
