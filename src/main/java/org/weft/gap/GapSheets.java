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
import org.weft.sheet.Columns;
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
            Parameter.optional("organisation", "Only those that name this organisation. Slug."),
            Parameter.optional("kind", "Of this kind, such as COVERAGE; all where not given."),
            Parameter.optional("state", "Known this well, such as NOT_RECORDED."), Parameter.AS_OF);

    /** What all kinds have. */
    static final List<Column<Gap>> COMMON = new Columns<Gap>().region("Whose gap it is.", Gap::region)
            .mission("The mission it lies in; empty where it belongs to none.", Gap::mission)
            .market("market", "The market it lies in; empty for a pair within one country.", Gap::market)
            .with("state", "How well the place is known.", Gap::state)
            .with("size", "How large it is, 0 or more, comparable with gaps of the same kind; empty where undefined.",
                    Gap::size)
            .with("reason", "What is missing, in one plain sentence.", Gap::reason).list();

    /** All of a gap of any kind. */
    static final List<Column<Gap>> COLUMNS = new Columns<Gap>()
            .with("kind", "Which question it answers.", Gap::kind).of(gap -> gap, COMMON)
            .with("actor", "ACTOR: the kind of home organisation.",
                    gap -> gap instanceof ActorGap actor ? actor.actor() : null)
            .organisation("organisation", "The organisation it speaks of; the first of two.", GapSheets::one)
            .organisation("other", "The second of two organisations.", GapSheets::other)
            .with("collaboration", "FRAGILITY: the tie that a market hangs on. Slug.",
                    gap -> gap instanceof FragilityGap fragile ? fragile.collaboration() : null)
            .with("sectors", "CROSSOVER: the two sectors. Slugs.",
                    gap -> gap instanceof CrossoverGap cross ? List.of(cross.one(), cross.other()) : null)
            .with("policy", "POLICY: the policy without an asset. Slug.",
                    gap -> gap instanceof PolicyGap policy ? policy.policy() : null)
            .looked("sharedFields", "LINK, CENTRE, CROSSOVER: fields in common.",
                    (gap, network) -> Names.fields(network, shared(gap)))
            .list();

    private final GapQuestions questions;

    GapSheets(GapQuestions questions) {
        this.questions = questions;
    }

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(new Sheet<>("gaps", "Which connections are missing?", LinkSheets.withWeights(FILTER), COLUMNS,
                asked -> Rows.of(sorted(questions, asked, asked.one("kind", GapKind.class))), GapSheets::sources));
    }

    /** In the order of the API. */
    static List<Gap> sorted(GapQuestions questions, Asked asked, @Nullable GapKind kind) {
        var filter = new GapFilter(asked.required("region"), asked.text("mission"), asked.country("market"),
                asked.text("organisation"), kind, asked.one("state", State.class), asked.asOf());
        return questions.gaps(asked.network(), filter, LinkSheets.weights(asked)).stream()
                .sorted(Comparator.comparing(GapQuestions::order)).toList();
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
