package org.weft.gap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.weft.access.Lookup;
import org.weft.access.Refusal;
import org.weft.analysis.Broker;
import org.weft.analysis.BrokerGrouping;
import org.weft.analysis.Brokers;
import org.weft.analysis.CollaborationNetwork;
import org.weft.analysis.CollaborationNetworks;
import org.weft.analysis.CommunityMethod;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.PairDependencies;
import org.weft.analysis.PartnerInCommon;
import org.weft.analysis.Trend;
import org.weft.analysis.Trends;

/** Turns what a caller asks of the network's shape into a question that analysis can answer. */
@Service
class NetworkQuestions {

    private static final int DEEPEST = 4;
    private static final int MOST_PAIRS = 1_000;

    private final Clock clock;

    NetworkQuestions(Clock clock) {
        this.clock = clock;
    }

    List<Broker> brokers(Network network, NetworkFilter filter, BrokerGrouping grouping) {
        return new Brokers(network, filter.in(network), day(filter.asOf())).by(grouping);
    }

    CollaborationNetwork whole(Network network, NetworkFilter filter, CommunityMethod method, int seed) {
        return networks(network, filter, method, seed).whole();
    }

    CollaborationNetwork around(Network network, String organisation, int depth, NetworkFilter filter) {
        if (depth < 1 || depth > DEEPEST) {
            throw new Refusal(Refusal.Code.BAD_INPUT,
                    "depth is " + depth + "; ask for 1 to " + DEEPEST + " steps from the organisation.");
        }
        return networks(network, filter, CommunityMethod.GREEDY_MODULARITY, 0)
                .around(new Lookup(network).organisation(organisation).slug(), depth);
    }

    List<PartnerInCommon> partnersInCommon(Network network, String one, String other, NetworkFilter filter) {
        Organisation first = new Lookup(network).organisation(one);
        Organisation second = new Lookup(network).organisation(other);
        if (first.slug().equals(second.slug())) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "one and other are both " + first.name() + "; name two.");
        }
        return networks(network, filter, CommunityMethod.GREEDY_MODULARITY, 0).partnersInCommon(first.slug(),
                second.slug());
    }

    PairDependencies pairDependencies(Network network, String organisation, NetworkFilter filter, int first) {
        if (first < 1 || first > MOST_PAIRS) {
            throw new Refusal(Refusal.Code.BAD_INPUT,
                    "first is " + first + "; ask for 1 to " + MOST_PAIRS + " pairs. All are counted anyway.");
        }
        return networks(network, filter, CommunityMethod.GREEDY_MODULARITY, 0)
                .pairDependencies(new Lookup(network).organisation(organisation).slug(), first);
    }

    Trend trend(Network network, NetworkFilter filter) {
        if (filter.statuses() != null) {
            throw new Refusal(Refusal.Code.BAD_INPUT,
                    "statuses cannot be chosen for a trend: a collaboration's status changes over the years.");
        }
        return new Trends(network, filter.in(network), day(filter.asOf())).byYear();
    }

    private CollaborationNetworks networks(Network network, NetworkFilter filter, CommunityMethod method, int seed) {
        return new CollaborationNetworks(network, filter.in(network), day(filter.asOf()), method, seed);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
