package org.weft.stakeholder;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.access.GlobalId;
import org.weft.access.Lookup;
import org.weft.access.Page;
import org.weft.analysis.Collaboration;
import org.weft.analysis.Market;
import org.weft.analysis.MarketAim;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.Place;
import org.weft.analysis.Region;

/** Where: regions, the markets they look towards, and places. */
@Controller
class GeographyController {

    @QueryMapping
    List<Region> regions(@ContextValue Network network) {
        return network.regions();
    }

    @QueryMapping
    @Nullable
    Region region(@Argument String slug, @ContextValue Network network) {
        return network.findRegion(GlobalId.keyOf("region", slug)).orElse(null);
    }

    @QueryMapping
    List<Market> markets(@Argument @Nullable String region, @ContextValue Network network) {
        if (region == null) {
            return network.markets();
        }
        Region home = new Lookup(network).region(region);
        var codes = new HashSet<String>();
        network.aimsOf(home.slug()).forEach(aim -> codes.add(aim.market()));
        for (Collaboration tie : network.collaborations()) {
            List<Organisation> parties = CollaborationFilter.parties(network, tie);
            if (parties.stream().anyMatch(party -> network.homeOf(party, home.slug()) != null)) {
                parties.stream().map(Organisation::country).filter(Objects::nonNull).forEach(codes::add);
            }
        }
        codes.remove(home.country());
        return network.markets().stream().filter(market -> codes.contains(market.code())).toList();
    }

    @SchemaMapping
    List<Mission> missions(Region region, @ContextValue Network network) {
        return network.missionsOfRegion(region.slug());
    }

    @SchemaMapping
    List<MarketAim> marketAims(Region region, @ContextValue Network network) {
        return network.aimsOf(region.slug());
    }

    @SchemaMapping
    List<MarketAim> aims(Market market, @ContextValue Network network) {
        return network.data().aims().stream().filter(aim -> aim.market().equals(market.code())).toList();
    }

    @SchemaMapping
    Page<Organisation> organisations(Market market, @Argument @Nullable Integer first, @Argument @Nullable String after,
            @ContextValue Network network) {
        return OrganisationController.byName(network.organisations().stream()
                .filter(organisation -> market.code().equals(organisation.country())).toList(), first, after);
    }

    @SchemaMapping
    Region region(MarketAim aim, @ContextValue Network network) {
        return network.findRegion(aim.region()).orElseThrow();
    }

    @SchemaMapping
    Market market(MarketAim aim, @ContextValue Network network) {
        return network.findMarket(aim.market()).orElseThrow();
    }

    @SchemaMapping
    @Nullable
    Region region(Place place, @ContextValue Network network) {
        return place.region() == null ? null : network.findRegion(place.region()).orElse(null);
    }

    @SchemaMapping(typeName = "Region", field = "id")
    String idOf(Region region) {
        return new GlobalId("region", region.slug()).text();
    }

    @SchemaMapping(typeName = "Market", field = "id")
    String idOf(Market market) {
        return new GlobalId("market", market.code()).text();
    }

    @SchemaMapping(typeName = "Place", field = "id")
    String idOf(Place place) {
        return new GlobalId("place", place.slug()).text();
    }
}
