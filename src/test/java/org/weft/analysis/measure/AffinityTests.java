package org.weft.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.weft.analysis.measure.Graphs.assertClose;
import static org.weft.analysis.measure.Graphs.assertPrinted;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.weft.analysis.measure.Affinity.Diagonal;
import org.weft.analysis.measure.Affinity.Information;

class AffinityTests {

    private static final int FR = 0;
    private static final int UK = 1;
    private static final int DE = 2;
    private static final double[][] FRENKEN = {{250, 100, 150}, {100, 800, 100}, {150, 100, 750}};

    private final Affinity kept = new Affinity(FRENKEN, Diagonal.KEPT);
    private final Affinity dropped = new Affinity(FRENKEN, Diagonal.DROPPED);

    @Test
    void matrixOfFrenkenHasItsInformation() {
        Information information = Objects.requireNonNull(kept.information());
        assertPrinted(information.all(), ".3011");
        assertPrinted(information.diagonal(), ".6972");
        assertPrinted(information.offDiagonal(), "-.7174");
        assertPrinted(kept.information(FR), ".2332");
        assertPrinted(kept.information(UK), ".3466");
        assertPrinted(kept.information(DE), ".2897");
    }

    @Test
    void matrixOfFrenkenHasItsPublishedInformation() {
        Information information = Objects.requireNonNull(kept.information());
        assertPrinted(information.all(), ".30");
        assertPrinted(information.diagonal(), ".70");
        assertPrinted(information.offDiagonal(), "-.72");
        assertPrinted(kept.information(FR), ".23");
        assertPrinted(kept.information(UK), ".35");
        assertPrinted(kept.information(DE), ".29");
    }

    @Test
    void matrixOfFrenkenHasItsAffinities() {
        assertPrinted(kept.probabilistic(FR, UK), ".5");
        assertPrinted(kept.probabilistic(FR, DE), ".75");
        assertPrinted(kept.probabilistic(UK, DE), ".25");
        assertPrinted(dropped.probabilistic(FR, UK), "1.4");
        assertPrinted(dropped.probabilistic(FR, DE), "1.68");
        assertPrinted(dropped.probabilistic(UK, DE), "1.4");
    }

    @Test
    void matrixOfFrenkenHasItsSaltonAndJaccard() {
        assertPrinted(kept.salton(FR, UK), ".1414");
        assertPrinted(kept.salton(FR, DE), ".2121");
        assertPrinted(kept.salton(UK, DE), ".1");
        assertPrinted(kept.jaccard(FR, UK), ".0714");
        assertPrinted(kept.jaccard(FR, DE), ".1111");
        assertPrinted(kept.jaccard(UK, DE), ".0526");
    }

    @Test
    void relativeIntensityComparesTwoShares() {
        assertClose(kept.relativeIntensity(FR, UK), 100 / 250.0 / (100 / 100.0));
        assertClose(dropped.relativeIntensity(FR, UK), 0.4);
        assertThat(new Affinity(new double[][]{{0, 3}, {3, 0}}, Diagonal.KEPT).relativeIntensity(0, 1)).isNull();
    }

    @Test
    void intervalOfRelativeIntensityLiesAroundIt() {
        double[][] even = {{0, 5, 5, 5}, {5, 0, 5, 5}, {5, 5, 0, 5}, {5, 5, 5, 0}};
        var affinity = new Affinity(even, Diagonal.DROPPED);
        assertClose(affinity.relativeIntensity(0, 1), 1 / 3.0 / (2 / 3.0));
        Interval interval = Objects.requireNonNull(affinity.relativeIntensityInterval(0, 1));
        assertThat(0.5).isBetween(interval.low(), interval.high());
        assertClose(Math.sqrt(interval.low() * interval.high()), 0.5);
    }

    @Test
    void moreCollaborationNeverLowersRelativeIntensity() {
        for (int seed = 0; seed < 240; seed++) {
            double[][] links = links(seed);
            Double before = new Affinity(links, Diagonal.DROPPED).relativeIntensity(0, 1);
            links[0][1]++;
            links[1][0]++;
            Double after = new Affinity(links, Diagonal.DROPPED).relativeIntensity(0, 1);
            assertThat(before == null || (after != null && after >= before - 1e-12)).isTrue();
        }
    }

    @Test
    void partyWithoutLinksHasNoAffinity() {
        var affinity = new Affinity(new double[][]{{1, 2, 0}, {2, 0, 0}, {0, 0, 0}}, Diagonal.KEPT);
        assertThat(affinity.probabilistic(0, 2)).isNull();
        assertThat(affinity.salton(2, 1)).isNull();
        assertThat(affinity.jaccard(2, 1)).isNull();
        assertThat(affinity.information(2)).isNull();
        assertThat(new Affinity(new double[2][2], Diagonal.KEPT).information()).isNull();
        assertThat(Objects.requireNonNull(dropped.information()).diagonal()).isNull();
    }

    @Test
    void withoutLinksBetweenPartiesThereIsNoOffDiagonalPart() {
        double[][] apart = {{0.1, 0, 0}, {0, 0.2, 0}, {0, 0, 0.7}};
        assertThat(Objects.requireNonNull(new Affinity(apart, Diagonal.KEPT).information()).offDiagonal()).isNull();
        assertThat(new Affinity(apart, Diagonal.KEPT).relativeIntensity(0, 1)).isNull();
    }

    @Test
    void refusesWhatIsNoSymmetricMatrix() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Affinity(new double[][]{{0, 1}, {2, 0}}, Diagonal.KEPT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Affinity(new double[][]{{0, 1}}, Diagonal.KEPT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Affinity(new double[][]{{Double.NaN}}, Diagonal.KEPT));
    }

    @Test
    void agreesWithSharesOnRandomMatrices() {
        for (int seed = 0; seed < 240; seed++) {
            double[][] links = links(seed);
            var affinity = new Affinity(links, Diagonal.KEPT);
            double all = Arrays.stream(links).flatMapToDouble(Arrays::stream).sum();
            double information = 0;
            for (int i = 0; i < links.length; i++) {
                for (int j = 0; j < links.length; j++) {
                    double chance = Arrays.stream(links[i]).sum() / all * (Arrays.stream(links[j]).sum() / all);
                    double share = links[i][j] / all;
                    information += share == 0 ? 0 : share * Math.log(share / chance);
                    if (chance > 0) {
                        assertClose(affinity.probabilistic(i, j), share / chance);
                        assertClose(affinity.probabilistic(j, i), share / chance);
                    }
                }
            }
            assertClose(Objects.requireNonNull(affinity.information()).all(), information);
            assertThat(information).isGreaterThan(-1e-12);
        }
    }

    private static double[][] links(int seed) {
        var random = new Random(seed);
        int n = 3 + seed % 5;
        var links = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                links[i][j] = random.nextInt(4) * 5;
                links[j][i] = links[i][j];
            }
        }
        links[0][0] = 1;
        return links;
    }
}
