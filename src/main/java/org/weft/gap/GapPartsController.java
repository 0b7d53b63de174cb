package org.weft.gap;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.analysis.CentreGap;
import org.weft.analysis.Collaboration;
import org.weft.analysis.CrossoverGap;
import org.weft.analysis.Field;
import org.weft.analysis.FragilityGap;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.Policy;
import org.weft.analysis.PolicyGap;
import org.weft.analysis.Region;
import org.weft.analysis.Sector;

/** What gaps of centres, fragility, crossovers and policies speak of. */
@Controller
class GapPartsController {

    @SchemaMapping
    Organisation centre(CentreGap gap, @ContextValue Network network) {
        return network.organisation(network.indexOf(gap.centre()));
    }

    @SchemaMapping
    Organisation counterpart(CentreGap gap, @ContextValue Network network) {
        return network.organisation(network.indexOf(gap.counterpart()));
    }

    @SchemaMapping
    @Nullable
    Region otherRegion(CentreGap gap, @ContextValue Network network) {
        return network.findRegion(gap.there()).orElse(null);
    }

    @SchemaMapping
    List<Field> sharedFields(CentreGap gap, @ContextValue Network network) {
        return gap.sharedFields().stream().flatMap(slug -> network.findField(slug).stream()).toList();
    }

    @SchemaMapping
    @Nullable
    Organisation organisation(FragilityGap gap, @ContextValue Network network) {
        return gap.organisation() == null ? null : network.findOrganisation(gap.organisation()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Collaboration collaboration(FragilityGap gap, @ContextValue Network network) {
        return gap.collaboration() == null ? null : network.findCollaboration(gap.collaboration()).orElse(null);
    }

    @SchemaMapping
    Sector one(CrossoverGap gap, @ContextValue Network network) {
        return network.findSector(gap.one()).orElseThrow();
    }

    @SchemaMapping
    Sector other(CrossoverGap gap, @ContextValue Network network) {
        return network.findSector(gap.other()).orElseThrow();
    }

    @SchemaMapping
    List<Field> sharedFields(CrossoverGap gap, @ContextValue Network network) {
        return gap.sharedFields().stream().flatMap(slug -> network.findField(slug).stream()).toList();
    }

    @SchemaMapping
    List<Organisation> inBoth(CrossoverGap gap, @ContextValue Network network) {
        return gap.inBoth().stream().map(network::indexOf).map(network::organisation).toList();
    }

    @SchemaMapping
    List<Sector> servingNone(CrossoverGap gap, @ContextValue Network network) {
        return gap.servingNone().stream().flatMap(slug -> network.findSector(slug).stream()).toList();
    }

    @SchemaMapping
    @Nullable
    Policy policy(PolicyGap gap, @ContextValue Network network) {
        return gap.policy() == null ? null : network.findPolicy(gap.policy()).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Organisation organisation(PolicyGap gap, @ContextValue Network network) {
        return gap.organisation() == null ? null : network.findOrganisation(gap.organisation()).orElse(null);
    }
}
