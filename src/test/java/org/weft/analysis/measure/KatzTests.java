package org.weft.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.weft.analysis.measure.Graphs.assertClose;
import static org.weft.analysis.measure.Graphs.assertPrinted;

import org.junit.jupiter.api.Test;

class KatzTests {

    private final SimpleGraph karate = Graphs.karate();

    @Test
    void karateClubHasItsSpectralRadius() {
        assertPrinted(new SpectralRadius(karate).value(), "6.725698");
    }

    @Test
    void karateClubHasItsScores() {
        var katz = new Katz(karate, 0.05);
        assertPrinted(katz.from(2).to(33), ".019927");
        assertPrinted(katz.from(0).to(33), ".013813");
        assertPrinted(katz.from(7).to(13), ".012481");
    }

    @Test
    void refusesBetaFromTheBoundOnAndNamesIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Katz(karate, 0.15)).withMessageContaining("0.14868");
        assertThatIllegalArgumentException().isThrownBy(() -> new Katz(Graphs.complete(3), 0.5));
        assertThatCode(() -> new Katz(Graphs.complete(3), 0.4999999)).doesNotThrowAnyException();
        for (double beta : new double[]{0, -0.1, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Katz(karate, beta));
        }
    }

    @Test
    void spectralRadiusIsKnownForCompleteStarAndPath() {
        assertClose(new SpectralRadius(Graphs.complete(6)).value(), 5);
        assertClose(new SpectralRadius(Graphs.star(9)).value(), 3);
        assertClose(new SpectralRadius(Graphs.path(5)).value(), 2 * Math.cos(Math.PI / 6));
        assertClose(new SpectralRadius(Drawing.of("A B").graph()).value(), 0);
        assertClose(new SpectralRadius(Drawing.of("A-B C-D D-E C-E F").graph()).value(), 2);
    }

    @Test
    void spectralRadiusStaysBetweenItsBoundsOnALongPath() {
        var radius = new SpectralRadius(Graphs.path(2_000));
        double exact = 2 * Math.cos(Math.PI / 2_001);
        assertThat(radius.low()).isLessThanOrEqualTo(exact + 1e-12);
        assertThat(radius.high()).isGreaterThanOrEqualTo(exact - 1e-12);
    }

    @Test
    void isolatesHaveNoScoreAndOtherComponentsScoreZero() {
        var katz = new Katz(Drawing.of("A-B C-D E").graph(), 0.1);
        assertThat(katz.from(4).to(0)).isNull();
        assertThat(katz.from(0).to(4)).isNull();
        assertClose(katz.from(0).to(2), 0);
    }

    @Test
    void graphWithoutTiesTakesAnyBeta() {
        assertThat(new Katz(Drawing.of("A B").graph(), 3).from(0).to(1)).isNull();
    }

    @Test
    void refusesToInvertALargeGraph() {
        var katz = new Katz(Graphs.star(1_000), 0.01);
        assertThatIllegalArgumentException().isThrownBy(() -> katz.exactly(0));
    }

    @Test
    void sumOfWalksIsTheInverseOnRandomGraphs() {
        Graphs.random().forEach(graph -> {
            double beta = 0.9 / Math.max(1, new SpectralRadius(graph).high());
            var katz = new Katz(graph, beta);
            for (int source = 0; source < graph.nodes(); source++) {
                for (int node = 0; node < graph.nodes(); node++) {
                    Double exact = katz.exactly(source).to(node);
                    if (exact == null) {
                        assertThat(katz.from(source).to(node)).isNull();
                    } else {
                        assertClose(katz.from(source).to(node), exact);
                        assertClose(exact, walks(graph, beta, source, node));
                    }
                }
            }
        });
    }

    private static double walks(SimpleGraph graph, double beta, int source, int node) {
        var now = new double[graph.nodes()];
        now[source] = 1;
        double sum = 0;
        for (int length = 1; length < 400; length++) {
            var next = new double[now.length];
            for (Tie tie : graph.listTies()) {
                next[tie.one()] += beta * now[tie.other()];
                next[tie.other()] += beta * now[tie.one()];
            }
            now = next;
            sum += now[node];
        }
        return sum;
    }
}
