package org.weft.stakeholder;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.access.GlobalId;
import org.weft.access.Lookup;
import org.weft.analysis.Field;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.Region;
import org.weft.analysis.Sector;

/** What about: missions, fields and sectors. */
@Controller
class ThemeController {

    @QueryMapping
    List<Mission> missions(@Argument @Nullable String region, @ContextValue Network network) {
        return region == null
                ? network.missions()
                : network.missionsOfRegion(new Lookup(network).region(region).slug());
    }

    @QueryMapping
    List<Sector> sectors(@Argument @Nullable String region, @ContextValue Network network) {
        String home = region == null ? null : new Lookup(network).region(region).slug();
        return network.sectors().stream().filter(sector -> home == null || home.equals(sector.region())).toList();
    }

    @QueryMapping
    List<Field> fields(@ContextValue Network network) {
        return network.fields();
    }

    @SchemaMapping
    Region region(Mission mission, @ContextValue Network network) {
        return network.findRegion(mission.region()).orElseThrow();
    }

    @SchemaMapping
    List<Field> fields(Mission mission, @ContextValue Network network) {
        return network.fields().stream().filter(field -> field.missions().contains(mission.slug())).toList();
    }

    @SchemaMapping
    List<Field> broader(Field field, @ContextValue Network network) {
        return field.broader().stream().flatMap(slug -> network.findField(slug).stream()).toList();
    }

    @SchemaMapping
    List<Mission> missions(Field field, @ContextValue Network network) {
        return missions(network.missionsOfField(field.slug()), network);
    }

    @SchemaMapping
    @Nullable
    Region region(Sector sector, @ContextValue Network network) {
        return sector.region() == null ? null : network.findRegion(sector.region()).orElse(null);
    }

    @SchemaMapping
    List<Mission> missions(Sector sector, @ContextValue Network network) {
        return missions(sector.missions(), network);
    }

    @SchemaMapping
    List<Field> fields(Sector sector, @ContextValue Network network) {
        return fields(sector.fields(), network);
    }

    static List<Mission> missions(Collection<String> slugs, Network network) {
        return slugs.stream().flatMap(slug -> network.findMission(slug).stream()).toList();
    }

    static List<Field> fields(Collection<String> slugs, Network network) {
        return slugs.stream().flatMap(slug -> network.findField(slug).stream()).toList();
    }

    @SchemaMapping(typeName = "Mission", field = "id")
    String idOf(Mission mission) {
        return new GlobalId("mission", mission.slug()).text();
    }

    @SchemaMapping(typeName = "Field", field = "id")
    String idOf(Field field) {
        return new GlobalId("field", field.slug()).text();
    }

    @SchemaMapping(typeName = "Sector", field = "id")
    String idOf(Sector sector) {
        return new GlobalId("sector", sector.slug()).text();
    }
}
