package org.weft.access;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.weft.analysis.Network;
import org.weft.network.Snapshot;

/**
 * Gives each request one state of the network. A request that names a version in the header {@value #VERSION_HEADER} is
 * answered from that version or a later one, so that any replica reads your writes.
 */
@Component
public class RequestedNetwork {

    /** Where a request names the version it wants, and a file says which it speaks of. */
    public static final String VERSION_HEADER = "Weft-Version";

    private final Snapshot snapshot;
    private final Duration patience;

    RequestedNetwork(Snapshot snapshot, @Value("${weft.network.patience:5s}") Duration patience) {
        this.snapshot = snapshot;
        this.patience = patience;
    }

    /** The network at this version or a later one; now, where none is named. */
    public Network at(@Nullable String wanted) {
        Optional<Network> network = wanted == null ? snapshot.findCurrent() : snapshot.await(number(wanted), patience);
        return network.orElseThrow(() -> new Refusal(Refusal.Code.NOT_READY,
                wanted == null
                        ? "The graph is not loaded yet; try again in a few seconds."
                        : "Version " + wanted + " of the graph has not arrived here yet; try again in a few seconds."));
    }

    private static long number(String version) {
        try {
            return Long.parseLong(version);
        } catch (NumberFormatException notANumber) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "The header " + VERSION_HEADER + " is '" + version
                    + "'; give the version that a mutation answered with, a whole number.");
        }
    }
}
