package org.weft.sheet;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.Field;
import org.weft.analysis.Market;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.Region;

/** What readers call things that rows know by their keys; null, or nothing, for what has no key. */
public final class Names {

    private Names() {
    }

    /** The name of an organisation. */
    public static @Nullable Object organisation(Network network, @Nullable String slug) {
        return slug == null ? null : network.findOrganisation(slug).map(Organisation::name).orElse(null);
    }

    /** The names of organisations. */
    public static List<String> organisations(Network network, Collection<String> slugs) {
        return slugs.stream().flatMap(slug -> network.findOrganisation(slug).map(Organisation::name).stream()).toList();
    }

    /** The name of a market. */
    public static @Nullable Object market(Network network, @Nullable String code) {
        return code == null ? null : network.findMarket(code).map(Market::name).orElse(null);
    }

    /** The name of a mission. */
    public static @Nullable Object mission(Network network, @Nullable String slug) {
        return slug == null ? null : network.findMission(slug).map(Mission::name).orElse(null);
    }

    /** The names of missions. */
    public static List<String> missions(Network network, Collection<String> slugs) {
        return slugs.stream().flatMap(slug -> network.findMission(slug).map(Mission::name).stream()).toList();
    }

    /** The names of fields. */
    public static List<String> fields(Network network, Collection<String> slugs) {
        return slugs.stream().flatMap(slug -> network.findField(slug).map(Field::name).stream()).toList();
    }

    /** The name of a region. */
    public static @Nullable Object region(Network network, @Nullable String slug) {
        return slug == null ? null : network.findRegion(slug).map(Region::name).orElse(null);
    }
}
