package org.weft.stakeholder;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.weft.access.GlobalId;
import org.weft.access.NodeLookup;
import org.weft.analysis.Network;

/** Everything in the network by its opaque id; an organisation that went into another one by that one. */
@Component
class StakeholderNodes implements NodeLookup {

    @Override
    public Optional<?> find(GlobalId id, Network network) {
        String key = id.key();
        return switch (id.kind()) {
            case "region" -> network.findRegion(key);
            case "market" -> network.findMarket(key);
            case "mission" -> network.findMission(key);
            case "field" -> network.findField(key);
            case "sector" -> network.findSector(key);
            case "place" -> network.findPlace(key);
            case "organisation" -> network.findToday(key);
            case "collaboration", "tie" -> network.findCollaboration(key);
            default -> Optional.empty();
        };
    }
}
