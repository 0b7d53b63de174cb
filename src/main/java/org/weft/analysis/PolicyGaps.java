package org.weft.analysis;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which policy has no asset, and which asset answers to no policy? See {@link PolicyGap} for what counts. Policies that
 * have ended count nowhere; those whose status no source states count. Running time O(policies · organisations ·
 * fields).
 */
public final class PolicyGaps {

    private final Network network;
    private final Region region;
    private final @Nullable String mission;
    private final PolicyAnswers answers;

    /**
     * Of a region.
     *
     * @param mission slug of the mission that policies must address, or organisations be active in; null for any
     */
    public PolicyGaps(Network network, Region region, @Nullable String mission) {
        this.network = network;
        this.region = region;
        this.mission = mission;
        this.answers = new PolicyAnswers(network, region);
    }

    /** Policies first, then organisations, each by slug. */
    public List<PolicyGap> all() {
        var found = new ArrayList<PolicyGap>();
        for (Policy policy : answers.policies()) {
            if ((mission == null || answers.addresses(policy, mission)) && !answers.isAnswered(policy)) {
                double named = policy.missions().size() + policy.fields().size() + policy.sectors().size()
                        + policy.organisations().size();
                found.add(new PolicyGap(region.slug(), mission, null, State.NOT_RECORDED, named,
                        unanswered(network, region, policy), policy.slug(), null, policy.backing().statements()));
            }
        }
        for (Mission theme : network.missionsOfRegion(region.slug())) {
            if ((mission == null || mission.equals(theme.slug()))
                    && answers.policies().stream().noneMatch(policy -> answers.addresses(policy, theme.slug()))) {
                addUnsupported(theme, found);
            }
        }
        return found;
    }

    private void addUnsupported(Mission theme, List<PolicyGap> found) {
        for (int at = 0; at < network.organisations().size(); at++) {
            int home = at;
            if (answers.isHome(home) && network.missionsOf(home).contains(theme.slug())
                    && answers.policies().stream().noneMatch(policy -> answers.answers(home, policy))) {
                Organisation organisation = network.organisation(home);
                found.add(new PolicyGap(region.slug(), theme.slug(), null, State.NOT_RECORDED, 1.0,
                        organisation.name() + " is active in " + theme.name()
                                + ", and no policy on record supports that mission or answers to the organisation.",
                        null, organisation.slug(), organisation.backing().statements()));
            }
        }
    }

    static String unanswered(Network network, Region region, Policy policy) {
        List<String> fields = policy.fields().stream()
                .map(slug -> network.findField(slug).map(Field::name).orElse(slug)).toList();
        String what = fields.isEmpty()
                ? "is in its sectors or active in its missions"
                : "is recorded as working in " + PlanCheck.names(fields);
        return "No organisation of " + region.name() + " answers " + policy.name() + ": none " + what + ".";
    }
}
