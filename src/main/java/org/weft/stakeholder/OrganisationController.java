package org.weft.stakeholder;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.access.GlobalId;
import org.weft.access.Page;
import org.weft.analysis.Collaboration;
import org.weft.analysis.Field;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.Place;
import org.weft.analysis.Region;
import org.weft.analysis.Sector;

/** Who: organisations. */
@Controller
class OrganisationController {

    private final Organisations organisations;

    OrganisationController(Organisations organisations) {
        this.organisations = organisations;
    }

    @QueryMapping
    Page<Organisation> organisations(@Argument @Nullable OrganisationFilter filter, @Argument OrganisationOrder order,
            @Argument @Nullable Integer first, @Argument @Nullable String after, @ContextValue Network network) {
        return Page.of((filter == null ? OrganisationFilter.ALL : filter).in(network), order.key(network), first,
                after);
    }

    @QueryMapping
    @Nullable
    Organisation organisation(@Argument String slug, @ContextValue Network network) {
        return network.findToday(GlobalId.keyOf("organisation", slug)).orElse(null);
    }

    static Page<Organisation> byName(List<Organisation> organisations, @Nullable Integer first,
            @Nullable String after) {
        return Page.of(organisations, OrganisationOrder::name, first, after);
    }

    @BatchMapping
    Map<Organisation, OrganisationEntity> details(List<Organisation> organisations) {
        Map<String, OrganisationEntity> found = this.organisations
                .findAllById(organisations.stream().map(Organisation::slug).toList()).stream()
                .collect(Collectors.toMap(OrganisationEntity::slug, Function.identity()));
        return organisations.stream().distinct().filter(organisation -> found.containsKey(organisation.slug()))
                .collect(Collectors.toMap(Function.identity(), organisation -> found.get(organisation.slug())));
    }

    @SchemaMapping
    @Nullable
    Region region(Organisation organisation, @ContextValue Network network) {
        return organisation.region() == null ? null : network.findRegion(organisation.region()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Place place(Organisation organisation, @ContextValue Network network) {
        return organisation.place() == null ? null : network.findPlace(organisation.place()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Organisation partOf(Organisation organisation, @ContextValue Network network) {
        return organisation.partOf() == null ? null : network.findOrganisation(organisation.partOf()).orElse(null);
    }

    @SchemaMapping
    List<Organisation> parts(Organisation organisation, @ContextValue Network network) {
        return network.partsOf(organisation.slug());
    }

    @SchemaMapping
    List<Field> fields(Organisation organisation, @ContextValue Network network) {
        return ThemeController.fields(organisation.fields(), network);
    }

    @SchemaMapping
    List<Mission> missions(Organisation organisation, @ContextValue Network network) {
        return ThemeController.missions(network.missionsOf(network.indexOf(organisation.slug())), network);
    }

    @SchemaMapping
    List<Sector> sectors(Organisation organisation, @ContextValue Network network) {
        return organisation.sectors().stream().flatMap(slug -> network.findSector(slug).stream()).toList();
    }

    @SchemaMapping
    Page<Collaboration> collaborations(Organisation organisation, @Argument @Nullable Integer first,
            @Argument @Nullable String after, @ContextValue Network network) {
        return CollaborationController.byName(network.collaborationsOf(organisation.slug()), first, after);
    }

    @SchemaMapping(typeName = "Organisation", field = "id")
    String idOf(Organisation organisation) {
        return new GlobalId("organisation", organisation.slug()).text();
    }
}
