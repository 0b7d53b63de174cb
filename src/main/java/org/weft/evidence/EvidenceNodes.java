package org.weft.evidence;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.weft.access.GlobalId;
import org.weft.access.NodeLookup;
import org.weft.analysis.Network;

/** Sources, statements and reviews by their opaque ids. */
@Component
class EvidenceNodes implements NodeLookup {

    private final Sources sources;
    private final Evidence evidence;

    EvidenceNodes(Sources sources, Evidence evidence) {
        this.sources = sources;
        this.evidence = evidence;
    }

    @Override
    public Optional<?> find(GlobalId id, Network network) {
        return switch (id.kind()) {
            case "source" -> sources.findById(id.key());
            case "statement" -> Optional.ofNullable(evidence.statements(List.of(id.key())).get(id.key()));
            case "observation" -> evidence.findObservation(id.key());
            case "review" -> network.findReview(id.key());
            default -> Optional.empty();
        };
    }
}
