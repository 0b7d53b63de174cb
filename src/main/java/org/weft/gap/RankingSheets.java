package org.weft.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.analysis.ActorReadiness;
import org.weft.analysis.Broker;
import org.weft.analysis.BrokerGrouping;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.CollaborationStatus;
import org.weft.analysis.MarketWeights;
import org.weft.analysis.ScorePart;
import org.weft.analysis.TargetMarket;
import org.weft.sheet.Column;
import org.weft.sheet.Names;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;
import org.weft.sheet.Witnesses;

/** Which markets next, and who holds it together. */
@Component
class RankingSheets implements Sheets {

    private static final List<String> TERMS = List.of("priority", "headroom", "presence", "links", "capacity",
            "events");

    private final GapQuestions questions;
    private final NetworkQuestions networks;

    RankingSheets(GapQuestions questions, NetworkQuestions networks) {
        this.questions = questions;
        this.networks = networks;
    }

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(
                new Sheet<>("target-markets", "Which markets next?", marketParameters(), marketColumns(),
                        asked -> Rows.of(markets(asked)),
                        (target, network) -> network.aimsOf(target.region()).stream()
                                .filter(aim -> aim.market().equals(target.market()))
                                .flatMap(aim -> Witnesses.of(aim.backing()))),
                new Sheet<>("brokers", "Who holds it together?", brokerParameters(), brokerColumns(),
                        asked -> Rows.of(brokers(asked)),
                        (broker, network) -> network.collaborationsOf(broker.organisation()).stream()
                                .flatMap(tie -> Witnesses.of(tie.backing()))));
    }

    private List<TargetMarket> markets(Asked asked) {
        var d = MarketWeights.DEFAULT;
        var weights = new MarketWeights(asked.number("weights.priority", d.priority()),
                asked.number("weights.headroom", d.headroom()), asked.number("weights.presence", d.presence()),
                asked.number("weights.links", d.links()), asked.number("weights.capacity", d.capacity()),
                asked.number("weights.events", d.events()));
        return questions.targetMarkets(asked.network(), asked.required("region"), asked.required("mission"), weights,
                asked.asOf());
    }

    private static List<Parameter> marketParameters() {
        return Stream.concat(
                Stream.of(Parameter.HOME, Parameter.required("mission", "For which of its missions. Slug."),
                        Parameter.AS_OF),
                TERMS.stream().map(name -> Parameter.optional("weights." + name, "How much the term " + name
                        + " counts, 0 or more; the documented default where not given.")))
                .toList();
    }

    private static List<Column<TargetMarket>> marketColumns() {
        var columns = new ArrayList<Column<TargetMarket>>();
        columns.add(Column.of("rank", "From 1; equal scores are ordered by code.", TargetMarket::rank));
        columns.add(Column.of("market", "ISO 3166-1.", TargetMarket::market));
        columns.add(Column.named("market.name", "What it is called.",
                (target, network) -> Names.market(network, target.market())));
        columns.add(Column.of("mission", "For which mission. Slug.", TargetMarket::mission));
        columns.add(Column.of("score", "Sum of the contributions, in [0, 1].", TargetMarket::score));
        for (String name : TERMS) {
            columns.add(Column.of("parts." + name + ".raw", "The term as it stands; empty where nothing is recorded.",
                    target -> part(target, name).map(ScorePart::raw).findFirst().orElse(null)));
            columns.add(Column.of("parts." + name, "What the term adds to the score.",
                    target -> part(target, name).map(ScorePart::contribution).findFirst().orElse(null)));
        }
        columns.add(Column.of("ready", "Kinds of actors with a live tie on either side.", target -> target.readiness()
                .stream().filter(ActorReadiness::isReady).map(ActorReadiness::actors).toList()));
        return columns;
    }

    /** A term without a raw value has none to show. */
    private static Stream<ScorePart> part(TargetMarket target, String name) {
        return target.parts().stream().filter(part -> part.name().equals(name) && part.raw() != null);
    }

    /** The filter of a network. */
    static NetworkFilter filter(Asked asked) {
        return new NetworkFilter(asked.text("region"), asked.text("mission"), asked.country("market"),
                asked.some("kinds", CollaborationKind.class), asked.some("statuses", CollaborationStatus.class),
                asked.asOf());
    }

    private List<Broker> brokers(Asked asked) {
        BrokerGrouping grouping = Objects.requireNonNullElse(asked.one("groupBy", BrokerGrouping.class),
                BrokerGrouping.REGION);
        return networks.brokers(asked.network(), filter(asked), grouping).stream()
                .sorted(Comparator.comparing(BrokerController::order)).toList();
    }

    private static List<Parameter> brokerParameters() {
        return List.of(Parameter.optional("region", "Ties with a party of this region. Slug."),
                Parameter.optional("mission", "Ties that serve this mission. Slug."),
                Parameter.optional("market", "Ties with a party in this market. Code."),
                Parameter.optional("groupBy",
                        "Between what they broker: REGION, MARKET or KIND; REGION where not given."),
                Parameter.AS_OF);
    }

    private static List<Column<Broker>> brokerColumns() {
        return List.of(Column.of("organisation", "Slug.", Broker::organisation),
                Column.named("organisation.name", "What it is called.",
                        (broker, network) -> Names.organisation(network, broker.organisation())),
                Column.of("group",
                        "Its region, country or kind, whichever was asked for; empty where none is recorded.",
                        Broker::group),
                Column.of("degree", "How many partners it has.", Broker::degree).in("partners"),
                Column.of("constraint", "Burt's: low where its partners do not know each other.", Broker::constraint),
                Column.of("effectiveSize", "How many of its partners are no repeats of each other.",
                        Broker::effectiveSize).in("partners"),
                Column.of("betweenness", "Shortest ways between two others that lead through it, each pair once.",
                        Broker::betweenness),
                Column.of("roles.coordinator", "Brokers within its own group.", broker -> broker.roles().coordinator()),
                Column.of("roles.gatekeeper", "Brings others into its group.", broker -> broker.roles().gatekeeper()),
                Column.of("roles.representative", "Stands for its group with others.",
                        broker -> broker.roles().representative()),
                Column.of("roles.itinerant", "Between two of one other group.", broker -> broker.roles().itinerant()),
                Column.of("roles.liaison", "Between two other groups.", broker -> broker.roles().liaison()));
    }
}
