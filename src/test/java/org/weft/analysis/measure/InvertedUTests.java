package org.weft.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.weft.analysis.measure.Graphs.assertClose;

import org.junit.jupiter.api.Test;

class InvertedUTests {

    @Test
    void strangersAndClonesFitNotAtAllAndThePeakFitsBest() {
        var fit = new InvertedU(0.6, 2);
        assertClose(fit.of(0), 0);
        assertClose(fit.of(1), 0);
        assertClose(fit.of(0.6), 1);
    }

    @Test
    void risesToThePeakAndFallsAfterIt() {
        for (double peak : new double[]{0.2, 0.5, 0.9}) {
            var fit = new InvertedU(peak, 3);
            for (int i = 0; i < 1_000; i++) {
                double here = i / 1_000.0;
                double next = (i + 1) / 1_000.0;
                assertThat(fit.of(next) > fit.of(here)).isEqualTo(next <= peak + 1e-9);
            }
        }
    }

    @Test
    void atAHalfItIsTheParabola() {
        assertClose(new InvertedU(0.5, 2).of(0.3), 4 * 0.3 * 0.7);
    }

    @Test
    void sharperIsNarrower() {
        assertThat(new InvertedU(0.5, 10).of(0.3)).isLessThan(new InvertedU(0.5, 1).of(0.3));
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InvertedU(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new InvertedU(1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new InvertedU(0.5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new InvertedU(0.5, 1).of(1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> new InvertedU(0.5, 1).of(Double.NaN));
    }
}
