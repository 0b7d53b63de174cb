package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A centre of excellence here that has no counterpart there in a shared field, and one there that could be. Its size is
 * the overlap of their fields, shared over all (Jaccard), in (0, 1].
 *
 * @param centre slug of the home centre
 * @param counterpart slug of the centre there
 * @param there slug of the region, or code of the market, that the counterpart is in
 * @param sharedFields slugs of the fields that both work in, sorted, at least one
 */
public record CentreGap(String region, @Nullable String mission, @Nullable String market, State state,
        @Nullable Double size, String reason, String centre, String counterpart, String there,
        List<String> sharedFields) implements Gap {

    @Override
    public GapKind kind() {
        return GapKind.CENTRE;
    }

    @Override
    public String key() {
        return centre + ' ' + there + ' ' + counterpart;
    }
}
