package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A market hangs on one organisation, or on one tie: without it no live chain leads there from the region. Its size is
 * how many organisations in the market can be reached now, all of which would be cut off.
 *
 * @param market code, never null
 * @param organisation slug of the organisation it hangs on; null where it hangs on a tie
 * @param collaboration slug of the tie it hangs on; null where it hangs on an organisation
 * @param statements ids of the statements behind the organisation or the tie
 */
public record FragilityGap(String region, @Nullable String mission, String market, State state,
        @Nullable Double size, String reason, @Nullable String organisation, @Nullable String collaboration,
        List<String> statements) implements Gap {

    @Override
    public GapKind kind() {
        return GapKind.FRAGILITY;
    }

    @Override
    public String key() {
        return market + ' ' + (organisation == null ? "tie " + collaboration : "organisation " + organisation);
    }
}
