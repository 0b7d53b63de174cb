package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A policy that no home organisation answers, or a home organisation active in a mission that no policy supports.
 *
 * <p>A home organisation <em>answers</em> a policy that supports it by name, or that names a field (or a wider one) that
 * it works in; where a policy names no field, one answers it that is in one of its sectors or active in one of its
 * missions. A mission is <em>supported</em> by a policy that names it, a field that is part of it, or a sector that
 * serves it. Size: what a policy names (missions, fields, sectors, organisations) that goes unanswered; 1 for an
 * organisation.
 *
 * @param policy slug of the policy; null where the gap is an organisation's
 * @param organisation slug of the home organisation; null where the gap is a policy's
 * @param statements ids of the statements behind the policy or the organisation
 */
public record PolicyGap(String region, @Nullable String mission, @Nullable String market, State state,
        @Nullable Double size, String reason, @Nullable String policy, @Nullable String organisation,
        List<String> statements) implements Gap {

    @Override
    public GapKind kind() {
        return GapKind.POLICY;
    }

    @Override
    public String key() {
        return policy == null ? "organisation " + organisation + ' ' + mission : "policy " + policy;
    }
}
