package org.weft.gap;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.analysis.ActorGap;
import org.weft.analysis.CentreGap;
import org.weft.analysis.CoverageGap;
import org.weft.analysis.CrossoverGap;
import org.weft.analysis.FragilityGap;
import org.weft.analysis.Gap;
import org.weft.analysis.GapKind;
import org.weft.analysis.LinkGap;
import org.weft.analysis.Network;
import org.weft.analysis.PolicyGap;
import org.weft.analysis.StakeholderGap;
import org.weft.analysis.State;
import org.weft.sheet.Column;
import org.weft.sheet.Names;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;
import org.weft.sheet.Witnesses;

/** Gaps of all kinds, each in one row: what they have in common, and whom each speaks of. */
@Component
class GapSheets implements Sheets {

    static final List<Parameter> FILTER = List.of(Parameter.HOME,
            Parameter.optional("mission", "In this mission. Slug."),
            Parameter.optional("market", "In this market. Two capital letters of ISO 3166-1."),
            Parameter.optional("kind", "Of this kind, such as COVERAGE; all where not given."),
            Parameter.optional("state", "Known this well, such as NOT_RECORDED."), Parameter.AS_OF);

    private final GapQuestions questions;

    GapSheets(GapQuestions questions) {
        this.questions = questions;
    }

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(new Sheet<>("gaps", "Which connections are missing?", LinkSheets.withWeights(FILTER),
                Stream.concat(columns().stream(), whom().stream()).toList(),
                asked -> Rows.of(gaps(asked, asked.one("kind", GapKind.class))), GapSheets::sources));
    }

    private List<Gap> gaps(Asked asked, @Nullable GapKind kind) {
        return sorted(questions, asked, kind);
    }

    /** In the order of the API. */
    static List<Gap> sorted(GapQuestions questions, Asked asked, @Nullable GapKind kind) {
        var filter = new GapFilter(asked.required("region"), asked.text("mission"), asked.country("market"), kind,
                asked.one("state", State.class), asked.asOf());
        return questions.gaps(asked.network(), filter, LinkSheets.weights(asked)).stream()
                .sorted(Comparator.comparing(GapQuestions::order)).toList();
    }

    /** What all kinds have. */
    static <G extends Gap> List<Column<G>> columns() {
        return List.of(Column.of("kind", "Which question it answers.", Gap::kind),
                Column.of("region", "Whose gap it is. Slug.", Gap::region),
                Column.of("mission", "The mission it lies in; empty where it belongs to none. Slug.", Gap::mission),
                Column.named("mission.name", "What the mission is called.",
                        (gap, network) -> Names.mission(network, gap.mission())),
                Column.of("market", "The market it lies in; empty for a pair within one country. ISO 3166-1.",
                        Gap::market),
                Column.named("market.name", "What the market is called.",
                        (gap, network) -> Names.market(network, gap.market())),
                Column.of("state", "How well the place is known.", Gap::state),
                Column.of("size",
                        "How large it is, 0 or more, comparable with gaps of the same kind; empty where undefined.",
                        Gap::size),
                Column.of("reason", "What is missing, in one plain sentence.", Gap::reason));
    }

    private static List<Column<Gap>> whom() {
        return List.of(Column.of("actor", "ACTOR: the kind of home organisation.",
                gap -> gap instanceof ActorGap actor ? actor.actor() : null),
                Column.of("organisation", "The organisation it speaks of; the first of two. Slug.", GapSheets::one),
                Column.named("organisation.name", "What it is called.",
                        (gap, network) -> Names.organisation(network, one(gap))),
                Column.of("other", "The second of two organisations. Slug.", GapSheets::other),
                Column.named("other.name", "What it is called.",
                        (gap, network) -> Names.organisation(network, other(gap))),
                Column.of("collaboration", "FRAGILITY: the tie that a market hangs on. Slug.",
                        gap -> gap instanceof FragilityGap fragile ? fragile.collaboration() : null),
                Column.of("sectors", "CROSSOVER: the two sectors. Slugs.",
                        gap -> gap instanceof CrossoverGap cross ? List.of(cross.one(), cross.other()) : null),
                Column.of("policy", "POLICY: the policy without an asset. Slug.",
                        gap -> gap instanceof PolicyGap policy ? policy.policy() : null),
                Column.named("sharedFields", "LINK, CENTRE, CROSSOVER: fields in common.",
                        (gap, network) -> Names.fields(network, shared(gap))));
    }

    private static @Nullable String one(Gap gap) {
        return switch (gap) {
            case StakeholderGap stakeholder -> stakeholder.organisation();
            case LinkGap link -> link.from();
            case CentreGap centre -> centre.centre();
            case FragilityGap fragile -> fragile.organisation();
            case PolicyGap policy -> policy.organisation();
            default -> null;
        };
    }

    private static @Nullable String other(Gap gap) {
        return switch (gap) {
            case LinkGap link -> link.to();
            case CentreGap centre -> centre.counterpart();
            default -> null;
        };
    }

    private static List<String> shared(Gap gap) {
        return switch (gap) {
            case LinkGap link -> link.sharedFields();
            case CentreGap centre -> centre.sharedFields();
            case CrossoverGap cross -> cross.sharedFields();
            default -> List.of();
        };
    }

    static Stream<String> sources(Gap gap, Network network) {
        Stream<String> own = switch (gap) {
            case CoverageGap coverage -> CoverageSheets.sources(coverage.cell(), network);
            case StakeholderGap stakeholder -> stakeholder.peers().stream()
                    .flatMap(peer -> Witnesses.ofOrganisation(network, peer));
            case FragilityGap fragile -> Witnesses.ofCollaboration(network, fragile.collaboration());
            case PolicyGap policy -> policy.policy() == null
                    ? Stream.empty()
                    : network.findPolicy(policy.policy()).stream().flatMap(known -> Witnesses.of(known.backing()));
            default -> Stream.empty();
        };
        return Stream.of(own, Witnesses.ofOrganisation(network, one(gap)),
                Witnesses.ofOrganisation(network, other(gap))).flatMap(stream -> stream);
    }
}
