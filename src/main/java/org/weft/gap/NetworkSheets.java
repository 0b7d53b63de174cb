package org.weft.gap;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.analysis.Broker;
import org.weft.analysis.BrokerGrouping;
import org.weft.analysis.CollaborationNetwork;
import org.weft.analysis.CommunityMethod;
import org.weft.analysis.Network;
import org.weft.analysis.PairDependencies;
import org.weft.analysis.PartnerInCommon;
import org.weft.analysis.Trend;
import org.weft.sheet.Column;
import org.weft.sheet.Columns;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;
import org.weft.sheet.Witnesses;

/** What shape the network has, and who holds it together. */
@Component
class NetworkSheets implements Sheets {

    private final NetworkQuestions questions;

    NetworkSheets(NetworkQuestions questions) {
        this.questions = questions;
    }

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(
                new Sheet<>("brokers", "Who holds it together?", NetworkFilter.parameters(Parameter.optional("groupBy",
                        "Between what they broker: REGION, MARKET or KIND; REGION where not given.")).stream()
                        .filter(parameter -> !List.of("kinds", "statuses").contains(parameter.name())).toList(),
                        brokers(), asked -> Rows.of(brokers(asked)),
                        (broker, network) -> ties(broker.organisation(), network)),
                new Sheet<>("collaboration-network", "What shape does the collaboration network have?",
                        NetworkFilter.parameters(
                                Parameter.optional("communities",
                                        "How communities are found: GREEDY_MODULARITY or LABEL_PROPAGATION;"
                                                + " GREEDY_MODULARITY where not given."),
                                Parameter.optional("seed", "Of LABEL_PROPAGATION; 1 where not given.")),
                        nodes(), asked -> nodes(whole(asked)), (node, network) -> ties(node.organisation(), network)),
                new Sheet<>("ego", "What surrounds one organisation?",
                        NetworkFilter.parameters(Parameter.required("organisation", "Who is in the middle. Slug."),
                                Parameter.optional("depth", "How many steps, 1 to 4; 1 where not given.")),
                        nodes(), asked -> nodes(around(asked)), (node, network) -> ties(node.organisation(), network)),
                new Sheet<>("pair-dependencies", "Which two others need an organisation to reach each other?",
                        NetworkFilter.parameters(Parameter.required("organisation", "Who stands between. Slug."),
                                Parameter.optional("first",
                                        "How many pairs are named, 1 to 1,000; 1,000 where not given.")),
                        pairs(), this::pairs,
                        (pair, network) -> Stream.concat(ties(pair.one(), network), ties(pair.other(), network))),
                new Sheet<>("partners-in-common", "Who collaborates with both of two organisations?",
                        NetworkFilter.parameters(Parameter.required("one", "The one. Slug."),
                                Parameter.required("other", "The other. Slug.")),
                        partners(),
                        asked -> Rows.of(questions.partnersInCommon(asked.network(), asked.required("one"),
                                asked.required("other"), NetworkFilter.of(asked))),
                        NetworkSheets::sources),
                new Sheet<>("trend", "How many collaborations begin, and live, year by year?",
                        NetworkFilter.parameters().stream()
                                .filter(parameter -> !parameter.name().equals("statuses")).toList(),
                        years(), this::trend));
    }

    private List<Broker> brokers(Asked asked) {
        BrokerGrouping grouping = asked.one("groupBy", BrokerGrouping.REGION);
        return questions.brokers(asked.network(), NetworkFilter.of(asked), grouping).stream()
                .sorted(Comparator.comparing(BrokerController::order)).toList();
    }

    private CollaborationNetwork whole(Asked asked) {
        return questions.whole(asked.network(), NetworkFilter.of(asked),
                asked.one("communities", CommunityMethod.GREEDY_MODULARITY), asked.whole("seed", 1));
    }

    private CollaborationNetwork around(Asked asked) {
        return questions.around(asked.network(), asked.required("organisation"),
                asked.whole("depth", 1), NetworkFilter.of(asked));
    }

    private static Rows<CollaborationNetwork.Node> nodes(CollaborationNetwork network) {
        return Rows.of(network.nodes()).with("collaborations", network.collaborations())
                .with("ties", network.ties().size()).with("components", network.components().size())
                .with("communities", network.communities().size()).with("modularity", network.modularity())
                .with("density", network.density()).with("globalClustering", network.globalClustering())
                .with("averageClustering", network.averageClustering()).with("bridges", network.bridges().stream()
                        .map(bridge -> bridge.one() + " – " + bridge.other()).toList());
    }

    private Rows<PairDependencies.Pair> pairs(Asked asked) {
        PairDependencies found = questions.pairDependencies(asked.network(), asked.required("organisation"),
                NetworkFilter.of(asked), asked.whole("first", 1_000));
        return Rows.of(found.pairs()).with("betweenness", found.betweenness()).with("totalCount", found.totalCount());
    }

    private Rows<Trend.Year> trend(Asked asked) {
        NetworkFilter filter = NetworkFilter.of(asked);
        Trend trend = questions.trend(asked.network(), filter);
        return Rows.of(trend.years()).with("dated", trend.dated()).with("undated", trend.undated())
                .with("endedOnUnknownDay", trend.endedOnUnknownDay())
                .restingOn(Witnesses.of(filter.ofAnyStatus().ties(asked.network(), asked.asOf())));
    }

    private static List<Column<Broker>> brokers() {
        return new Columns<Broker>().organisation("organisation", "Who.", Broker::organisation)
                .with("group",
                        "Its region, country or kind, whichever was asked for; empty where none is recorded.",
                        Broker::group)
                .with("degree", "How many partners it has.", Broker::degree).in("partners")
                .with("constraint", "Burt's: low where its partners do not know each other.", Broker::constraint)
                .with("effectiveSize", "How many of its partners are no repeats of each other.",
                        Broker::effectiveSize)
                .in("partners")
                .with("betweenness", "Shortest ways between two others that lead through it, each pair once.",
                        Broker::betweenness)
                .with("roles.coordinator", "Brokers within its own group.", broker -> broker.roles().coordinator())
                .with("roles.gatekeeper", "Brings others into its group.", broker -> broker.roles().gatekeeper())
                .with("roles.representative", "Stands for its group with others.",
                        broker -> broker.roles().representative())
                .with("roles.itinerant", "Between two of one other group.", broker -> broker.roles().itinerant())
                .with("roles.liaison", "Between two other groups.", broker -> broker.roles().liaison()).list();
    }

    private static List<Column<CollaborationNetwork.Node>> nodes() {
        return new Columns<CollaborationNetwork.Node>()
                .organisation("organisation", "Who.", CollaborationNetwork.Node::organisation)
                .with("degree", "How many partners it has.", CollaborationNetwork.Node::degree).in("partners")
                .with("constraint", "Burt's: low where its partners do not know each other; empty without a partner.",
                        CollaborationNetwork.Node::constraint)
                .with("betweenness", "Shortest ways between two others that lead through it; empty without a partner.",
                        CollaborationNetwork.Node::betweenness)
                .with("clustering", "Share of the pairs of its partners that have a tie, in [0, 1]; empty under two.",
                        CollaborationNetwork.Node::clustering)
                .with("community", "Which community it is in, from 0, the largest first.",
                        CollaborationNetwork.Node::community)
                .with("component", "Which component it is in, from 0, the largest first.",
                        CollaborationNetwork.Node::component)
                .list();
    }

    private static List<Column<PairDependencies.Pair>> pairs() {
        return new Columns<PairDependencies.Pair>().organisation("one", "The one.", PairDependencies.Pair::one)
                .organisation("other", "The other.", PairDependencies.Pair::other)
                .with("dependency", "Share of the shortest ways between the two that lead through it, in (0, 1].",
                        PairDependencies.Pair::dependency)
                .list();
    }

    private static List<Column<PartnerInCommon>> partners() {
        return new Columns<PartnerInCommon>().organisation("organisation", "Who.", PartnerInCommon::organisation)
                .with("withOne", "What ties it to the one. Slugs.", PartnerInCommon::withOne)
                .with("withOther", "What ties it to the other. Slugs.", PartnerInCommon::withOther).list();
    }

    private static List<Column<Trend.Year>> years() {
        return new Columns<Trend.Year>().with("year", "Every year, also one in which nothing happened.",
                Trend.Year::year)
                .with("begun", "Collaborations that began in it.", Trend.Year::begun).in("collaborations")
                .with("alive", "Collaborations that had begun by its end and had not ended before it.",
                        Trend.Year::alive)
                .in("collaborations").list();
    }

    private static Stream<String> ties(String organisation, Network network) {
        return Witnesses.of(network.collaborationsOf(organisation));
    }

    private static Stream<String> sources(PartnerInCommon partner, Network network) {
        return Stream.concat(partner.withOne().stream(), partner.withOther().stream())
                .flatMap(tie -> Witnesses.ofCollaboration(network, tie));
    }
}
