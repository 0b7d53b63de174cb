package org.weft.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.weft.analysis.CentreGap;
import org.weft.analysis.CentreGaps;
import org.weft.analysis.CrossoverGap;
import org.weft.analysis.CrossoverGaps;
import org.weft.analysis.FragilityGap;
import org.weft.analysis.FragilityGaps;
import org.weft.analysis.Network;
import org.weft.analysis.PolicyGap;
import org.weft.analysis.PolicyGaps;
import org.weft.analysis.Region;
import org.weft.analysis.Rules;
import org.weft.store.Graph;

/** Gaps of the kinds CENTRE, FRAGILITY, CROSSOVER and POLICY: analysis against its Cypher twins. */
final class KindTwins {

    private final Twins twins;
    private final Graph graph;
    private final Network network;
    private final Region region;
    private final LocalDate asOf;
    private final @Nullable String mission;

    KindTwins(Twins twins, Graph graph, Network network, Region region, LocalDate asOf, @Nullable String mission) {
        this.twins = twins;
        this.graph = graph;
        this.network = network;
        this.region = region;
        this.asOf = asOf;
        this.mission = mission;
    }

    void compareCentres() {
        List<CentreGap> gaps = new CentreGaps(network, Rules.DEFAULT, asOf, region, mission).all();
        List<Record> rows = twin("centres");
        assertThat(rows).extracting(row -> Twins.text(row, "centre") + ' ' + Twins.text(row, "there") + ' '
                + Twins.text(row, "counterpart")).containsExactlyElementsOf(gaps.stream().map(CentreGap::key).toList());
        for (int i = 0; i < rows.size(); i++) {
            CentreGap gap = gaps.get(i);
            var expected = new HashMap<String, @Nullable Object>(Map.of("state", gap.state().name(), "sharedFields",
                    gap.sharedFields(), "size", Objects.requireNonNull(gap.size())));
            expected.put("market", gap.market());
            twins.same("centres", rows.get(i), expected);
        }
    }

    void compareFragility() {
        List<FragilityGap> gaps = new FragilityGaps(network, Rules.DEFAULT, asOf, region, mission).all();
        List<Record> rows = twin("fragility");
        assertThat(rows).hasSameSizeAs(gaps);
        for (int i = 0; i < rows.size(); i++) {
            FragilityGap gap = gaps.get(i);
            var expected = new HashMap<String, @Nullable Object>();
            expected.put("market", gap.market());
            expected.put("organisation", gap.organisation());
            expected.put("collaboration", gap.collaboration());
            expected.put("size", gap.size());
            twins.same("fragility", rows.get(i), expected);
        }
    }

    void compareCrossovers() {
        List<CrossoverGap> gaps = new CrossoverGaps(network, Rules.DEFAULT, asOf, region, mission).all();
        List<Record> rows = twin("crossovers");
        assertThat(rows).hasSameSizeAs(gaps);
        for (int i = 0; i < rows.size(); i++) {
            CrossoverGap gap = gaps.get(i);
            var expected = new HashMap<String, @Nullable Object>(Map.of("one", gap.one(), "other", gap.other(),
                    "state", gap.state().name(), "sharedFields", gap.sharedFields(), "size", gap.proximity(),
                    "inBoth", gap.inBoth(), "servingNone", gap.servingNone()));
            expected.put("densityOne", gap.densityOne());
            expected.put("densityOther", gap.densityOther());
            assertThat(gap.size()).isEqualTo(gap.proximity());
            twins.same("crossovers", rows.get(i), expected);
        }
    }

    void comparePolicies() {
        List<PolicyGap> gaps = new PolicyGaps(network, region, mission).all().stream()
                .sorted(Comparator.comparing((PolicyGap gap) -> gap.policy() == null)).toList();
        List<Record> rows = twin("policies");
        assertThat(rows).hasSameSizeAs(gaps);
        for (int i = 0; i < rows.size(); i++) {
            PolicyGap gap = gaps.get(i);
            var expected = new HashMap<String, @Nullable Object>();
            expected.put("policy", gap.policy());
            expected.put("organisation", gap.organisation());
            expected.put("mission", gap.mission());
            expected.put("size", gap.size());
            twins.same("policies", rows.get(i), expected);
        }
    }

    private List<Record> twin(String question) {
        var parameters = new HashMap<String, @Nullable Object>(Map.of("region", region.slug(), "asOf", asOf));
        parameters.put("mission", mission);
        return graph.read("gap/" + question, parameters, row -> row);
    }
}
