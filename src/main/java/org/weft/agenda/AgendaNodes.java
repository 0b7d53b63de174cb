package org.weft.agenda;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.weft.access.GlobalId;
import org.weft.access.NodeLookup;
import org.weft.analysis.Network;

/** Policies, workstreams and events by their opaque ids. */
@Component
class AgendaNodes implements NodeLookup {

    @Override
    public Optional<?> find(GlobalId id, Network network) {
        return switch (id.kind()) {
            case "policy" -> network.findPolicy(id.key());
            case "workstream" -> network.findWorkstream(id.key());
            case "event" -> network.findEvent(id.key());
            default -> Optional.empty();
        };
    }
}
