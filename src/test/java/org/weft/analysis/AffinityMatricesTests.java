package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weft.analysis.measure.Affinity.Diagonal;

class AffinityMatricesTests {

    private static AffinityMatrix matrix(Network network, Diagonal diagonal) {
        return new AffinityMatrices(network, TieFilter.LIVE, Sketch.TODAY, AffinityParties.COUNTRIES).of(diagonal);
    }

    private static Sketch three() {
        return Sketch.home().company("a", "home").company("b", "home").company("c", "MY").company("d", "DE")
                .tie("a b").tie("a c").tie("a b c").tie("c d");
    }

    @Test
    void countsCollaborationsWhole() {
        AffinityMatrix matrix = matrix(three().network(), Diagonal.KEPT);
        assertThat(matrix.parties()).containsExactly("DE", "GB", "MY");
        assertThat(matrix.cells()).extracting(cell -> cell.one() + cell.other() + cell.collaborations())
                .containsExactly("DEDE0", "DEGB0", "DEMY1", "GBGB2", "GBMY2", "MYMY0");
        // of 8 link ends DE has 1, GB 4, MY 3: PAI(DE, MY) = 1 · 8 / (1 · 3)
        assertThat(cell(matrix, "DE", "MY").probabilistic()).isCloseTo(8.0 / 3, within(1e-9));
        assertThat(cell(matrix, "GB", "MY").salton()).isCloseTo(2 / Math.sqrt(12), within(1e-9));
        assertThat(cell(matrix, "GB", "MY").jaccard()).isCloseTo(2.0 / 5, within(1e-9));
    }

    @Test
    void leavesTheInsideOutWhenTheDiagonalIsDropped() {
        AffinityMatrix matrix = matrix(three().network(), Diagonal.DROPPED);
        assertThat(matrix.cells()).noneMatch(cell -> cell.one().equals(cell.other()));
        assertThat(cell(matrix, "GB", "MY").probabilistic()).isCloseTo(2 * 6.0 / (2 * 3), within(1e-9));
        assertThat(matrix.placed()).isEqualTo(4);
    }

    @Test
    void isEmptyWithoutLinksAndUndefinedForOneParty() {
        assertThat(matrix(Sketch.home().network(), Diagonal.KEPT))
                .isEqualTo(new AffinityMatrix(List.of(), Diagonal.KEPT, List.of(), 0, 0, null));
        AffinityMatrix alone = matrix(Sketch.home().company("a", "home").company("b", "home").tie("a b").network(),
                Diagonal.DROPPED);
        assertThat(alone.parties()).containsExactly("GB");
        assertThat(alone.information()).isNull();
    }

    @Test
    void equalsPlainCountsOnRandomNetworks() {
        for (long seed = 0; seed < 200; seed++) {
            Network network = Sketch.random(seed).network();
            AffinityMatrix matrix = matrix(network, Diagonal.KEPT);
            for (AffinityMatrix.Cell cell : matrix.cells()) {
                assertThat(cell.collaborations()).as("seed %d", seed)
                        .isEqualTo(links(network, cell.one(), cell.other()));
            }
            double total = 0;
            for (String one : matrix.parties()) {
                total += sum(network, matrix, one);
            }
            for (AffinityMatrix.Cell cell : matrix.cells()) {
                double product = sum(network, matrix, cell.one()) * sum(network, matrix, cell.other());
                assertThat(cell.probabilistic()).isCloseTo(cell.collaborations() * total / product, within(1e-9));
            }
            assertThat(matrix(Sketch.random(seed).shuffled(seed), Diagonal.KEPT)).isEqualTo(matrix);
        }
    }

    private static double sum(Network network, AffinityMatrix matrix, String party) {
        return matrix.parties().stream().mapToInt(other -> links(network, party, other)).sum();
    }

    private static int links(Network network, String one, String other) {
        BiPredicate<String, String> lies = (slug, place) -> Objects.equals(place,
                network.findOrganisation(slug).map(Organisation::country).orElse(null));
        return (int) network.collaborations().stream()
                .filter(tie -> tie.hadBegun(Sketch.TODAY)
                        && tie.statusOn(Sketch.TODAY) == CollaborationStatus.ACTIVE)
                .filter(tie -> tie.parties().stream().anyMatch(p -> lies.test(p, one) && tie.parties().stream()
                        .anyMatch(q -> !q.equals(p) && lies.test(q, other))))
                .count();
    }

    private static AffinityMatrix.Cell cell(AffinityMatrix matrix, String one, String other) {
        AffinityMatrix.@Nullable Cell found = matrix.cells().stream()
                .filter(cell -> cell.one().equals(one) && cell.other().equals(other)).findFirst().orElse(null);
        return Objects.requireNonNull(found);
    }
}
