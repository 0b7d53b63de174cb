package org.weft.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.weft.analysis.measure.Graphs.assertClose;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LocationQuotientTests {

    private static final double[][] ECONGEO = {{100, 0, 0, 0, 0}, {0, 15, 5, 70, 10}, {0, 20, 10, 20, 50},
            {0, 25, 30, 5, 40}, {0, 40, 55, 5, 0}};
    private static final double[][] QUOTIENTS = {{5, 0, 0, 0, 0}, {0, .75, .25, 3.5, .5}, {0, 1, .5, 1, 2.5},
            {0, 1.25, 1.5, .25, 2}, {0, 2, 2.75, .25, 0}};

    @Test
    void exampleOfEconGeoHasItsQuotients() {
        var quotient = new LocationQuotient(ECONGEO);
        for (int place = 0; place < 5; place++) {
            for (int activity = 0; activity < 5; activity++) {
                assertClose(quotient.of(place, activity), QUOTIENTS[place][activity]);
                assertThat(quotient.advantages()[place][activity]).isEqualTo(QUOTIENTS[place][activity] >= 1);
            }
        }
    }

    @Test
    void nothingOverNothingIsZero() {
        var quotient = new LocationQuotient(new double[][]{{1, 0}, {0, 0}});
        assertThat(quotient.of(0, 1)).isZero();
        assertThat(quotient.of(1, 0)).isZero();
        assertThat(quotient.of(1, 1)).isZero();
        assertThat(new LocationQuotient(new double[1][1]).hasAdvantage(0, 0)).isFalse();
    }

    @Test
    void evenSharesOfCountsAreAnAdvantageForAnyRounding() {
        for (int size = 1; size < 300; size++) {
            var quotient = new LocationQuotient(new double[][]{{size, 3 * size}, {7 * size, 21 * size}});
            assertThat(quotient.of(0, 0)).isEqualTo(1);
            assertThat(quotient.hasAdvantage(1, 1)).isTrue();
        }
    }

    @Test
    void refusesNegativeAmountsAndRaggedRows() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LocationQuotient(new double[][]{{-1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> new LocationQuotient(new double[][]{{1}, {1, 2}}));
    }

    @Test
    void meanQuotientWeightedByPlaceIsOneOnRandomMatrices() {
        for (int seed = 0; seed < 240; seed++) {
            var random = new Random(seed);
            var amounts = new double[3 + seed % 4][4];
            for (double[] row : amounts) {
                Arrays.setAll(row, i -> random.nextInt(3));
            }
            amounts[0] = new double[]{1, 1, 1, 1};
            var quotient = new LocationQuotient(amounts);
            double all = Arrays.stream(amounts).flatMapToDouble(Arrays::stream).sum();
            for (int activity = 0; activity < 4; activity++) {
                double mean = 0;
                for (int place = 0; place < amounts.length; place++) {
                    mean += Arrays.stream(amounts[place]).sum() / all * quotient.of(place, activity);
                }
                assertClose(mean, 1);
            }
        }
    }
}
