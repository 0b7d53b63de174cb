package org.weft.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weft.analysis.measure.Graphs.assertClose;
import static org.weft.analysis.measure.Graphs.assertPrinted;

import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StructuralHolesTests {

    private final Drawing borgatti = Drawing.of("A-B A-F A-G A-E E-G F-G B-G B-D D-G G-C");
    /** The weights of networkx' own tests. */
    private final Drawing weighted = Drawing.of("A-B:2 A-F:3 A-G:5 A-E:2 E-G:8 F-G:3 B-G:4 B-D:1 D-G:3 G-C:10");

    @Test
    void graphOfBorgattiHasItsConstraint() {
        assertPrinted(constraint(borgatti, "G"), ".400");
        assertPrinted(constraint(borgatti, "A"), ".595");
        assertPrinted(constraint(borgatti, "C"), "1");
        assertPrinted(constraint(weighted, "G"), ".299");
        assertPrinted(constraint(weighted, "A"), ".795");
    }

    @Test
    void graphOfBorgattiHasItsEffectiveSize() {
        var holes = new StructuralHoles(borgatti.graph());
        assertPrinted(holes.effectiveSize(borgatti.at("G")), "4.67");
        assertPrinted(holes.effectiveSize(borgatti.at("A")), "2.50");
        assertPrinted(holes.effectiveSize(borgatti.at("C")), "1");
        assertClose(holes.efficiency(borgatti.at("A")), 0.625);
    }

    @Test
    void pathAndCompleteGraphHaveTheValuesOfIgraph() {
        var path = new StructuralHoles(Graphs.path(4));
        assertPrinted(path.constraint(0), "1");
        assertPrinted(path.constraint(1), ".5");
        assertPrinted(path.constraint(2), ".5");
        assertPrinted(path.constraint(3), "1");
        assertPrinted(new StructuralHoles(Graphs.complete(4)).constraint(2), ".925926");
    }

    @Test
    void karateClubHasItsValues() {
        var holes = new StructuralHoles(Graphs.karate());
        assertPrinted(holes.constraint(0), ".155423");
        assertPrinted(holes.constraint(33), ".156419");
        assertPrinted(holes.effectiveSize(33), "15.235294");
    }

    @Test
    void florentineFamiliesHaveTheirConstraint() {
        Drawing families = Drawing.of("Acciaiuoli-Medici Medici-Barbadori Medici-Ridolfi Medici-Tornabuoni"
                + " Medici-Albizzi Medici-Salviati Castellani-Peruzzi Castellani-Strozzi Castellani-Barbadori"
                + " Peruzzi-Strozzi Peruzzi-Bischeri Strozzi-Ridolfi Strozzi-Bischeri Ridolfi-Tornabuoni"
                + " Tornabuoni-Guadagni Albizzi-Ginori Albizzi-Guadagni Salviati-Pazzi Bischeri-Guadagni"
                + " Guadagni-Lamberteschi");
        assertPrinted(constraint(families, "Medici"), ".2099");
        assertPrinted(constraint(families, "Guadagni"), ".25");
    }

    @Test
    void isolateHasNeither() {
        var holes = new StructuralHoles(Drawing.of("A-B C").graph());
        assertThat(holes.constraint(2)).isNull();
        assertThat(holes.effectiveSize(2)).isNull();
        assertThat(holes.efficiency(2)).isNull();
    }

    @Test
    void agreeWithTheFormulasOnRandomGraphs() {
        Graphs.random().forEach(graph -> {
            double[][] w = Graphs.matrix(graph);
            var holes = new StructuralHoles(graph);
            for (int i = 0; i < w.length; i++) {
                if (graph.isIsolate(i)) {
                    assertThat(holes.constraint(i)).isNull();
                } else {
                    assertClose(holes.constraint(i), constraint(w, i));
                    assertClose(holes.effectiveSize(i), effectiveSize(w, i));
                }
            }
        });
    }

    @Test
    void effectiveSizeWithoutWeightsIsNeighboursLessTheirMeanDegreeAmongThemselves() {
        Graphs.random().filter(graph -> !graph.isWeighted()).forEach(graph -> {
            for (int i = 0; i < graph.nodes(); i++) {
                int[] partners = graph.neighbours(i);
                int twice = 0;
                for (int one : partners) {
                    for (int other : partners) {
                        twice += graph.hasTie(one, other) ? 1 : 0;
                    }
                }
                if (partners.length > 0) {
                    assertClose(new StructuralHoles(graph).effectiveSize(i),
                            partners.length - twice / (double) partners.length);
                }
            }
        });
    }

    private static Double constraint(Drawing drawing, String name) {
        return Objects
                .requireNonNull(new StructuralHoles(drawing.graph()).constraint(drawing.at(name)));
    }

    private static double constraint(double[][] w, int i) {
        double sum = 0;
        for (int j = 0; j < w.length; j++) {
            double invested = p(w, i, j);
            for (int q = 0; q < w.length; q++) {
                invested += q != i && q != j ? p(w, i, q) * p(w, q, j) : 0;
            }
            sum += w[i][j] > 0 ? invested * invested : 0;
        }
        return sum;
    }

    private static double effectiveSize(double[][] w, int i) {
        double size = 0;
        for (int j = 0; j < w.length; j++) {
            double redundancy = 0;
            for (int q = 0; q < w.length; q++) {
                double strongest = Arrays.stream(w[j]).max().orElse(0);
                redundancy += q != i && q != j && w[i][j] > 0 ? p(w, i, q) * w[j][q] / strongest : 0;
            }
            size += w[i][j] > 0 ? 1 - redundancy : 0;
        }
        return size;
    }

    private static double p(double[][] w, int i, int j) {
        return w[i][j] == 0 ? 0 : w[i][j] / Arrays.stream(w[i]).sum();
    }
}
