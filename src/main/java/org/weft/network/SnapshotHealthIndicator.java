package org.weft.network;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down until the network has been read: before that no question can be answered. */
@Component
class SnapshotHealthIndicator implements HealthIndicator {

    private final Snapshot snapshot;

    SnapshotHealthIndicator(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    public Health health() {
        return snapshot.findCurrent().map(network -> Health.up().withDetail("version", network.version()).build())
                .orElseGet(() -> Health.down().build());
    }
}
