package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A look back says how much of it rests on ties that no source dates, and on what was learnt later. */
class TieDatesTests {

    @Test
    void countsWhatIsUndatedAndWhatWasLearntLater() {
        Network network = new PlantedNetwork(new PlantedNetwork.Shape(30, 2, 0.4, 0.1, 0, 2005, 2025, 3)).network();
        TieDates today = on(network, LocalDate.of(2026, 1, 1));
        assertThat(today.ties()).isPositive();
        assertThat(today.undated()).isZero();
        assertThat(today.learntLater()).isZero();
        Network undated = Planted.with(network, network.data().organisations(),
                network.collaborations().stream().map(TieDatesTests::undated).toList());
        TieDates past = on(undated, LocalDate.of(1990, 1, 1));
        assertThat(past.ties()).isEqualTo(today.ties());
        assertThat(past.undated()).isEqualTo(past.ties());
        assertThat(past.learntLater()).isEqualTo(past.ties());
    }

    private static Collaboration undated(Collaboration tie) {
        return new Collaboration(tie.slug(), tie.name(), tie.kind(), tie.status(), tie.parties(), tie.missions(),
                tie.fields(), null, null, null, null, tie.backing());
    }

    private static TieDates on(Network network, LocalDate day) {
        return new Coverage(network, Rules.DEFAULT, day).of(Planted.HOME, Set.of(ConnectionKind.values()))
                .tieDates(network);
    }
}
