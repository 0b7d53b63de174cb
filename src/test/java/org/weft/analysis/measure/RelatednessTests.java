package org.weft.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.weft.analysis.measure.Graphs.assertClose;
import static org.weft.analysis.measure.Graphs.assertPrinted;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelatednessTests {

    private static final boolean[][] COUNTRIES = matrix("1111", "0100", "0011", "0001");

    private final Relatedness relatedness = new Relatedness(COUNTRIES);

    @Test
    void fourCountriesHaveTheirProximities() {
        assertPrinted(relatedness.proximity(0, 1), ".5");
        assertPrinted(relatedness.proximity(0, 2), ".5");
        assertPrinted(relatedness.proximity(1, 2), ".5");
        assertPrinted(relatedness.proximity(0, 3), ".3333");
        assertPrinted(relatedness.proximity(1, 3), ".3333");
        assertPrinted(relatedness.proximity(2, 3), ".6667");
    }

    @Test
    void fourCountriesHaveTheirDensities() {
        String[][] printed = {{".375", "0", ".3", ".25"}, {".625", ".625", ".4", ".5"}, {".25", ".25", ".4", "0"}};
        for (int country = 1; country < 4; country++) {
            for (int product = 0; product < 4; product++) {
                assertPrinted(relatedness.density(country, product), printed[country - 1][product]);
            }
        }
    }

    @Test
    void fourCountriesHaveTheirDiversityAndUbiquity() {
        int[] diversity = {4, 1, 2, 1};
        int[] ubiquity = {1, 2, 2, 3};
        for (int i = 0; i < 4; i++) {
            assertThat(relatedness.diversity(i)).isEqualTo(diversity[i]);
            assertThat(relatedness.ubiquity(i)).isEqualTo(ubiquity[i]);
        }
    }

    @Test
    void whatNobodyHasIsNearNothing() {
        var space = new Relatedness(matrix("110", "010"));
        assertThat(space.proximity(0, 2)).isNull();
        assertThat(space.density(0, 2)).isNull();
        assertClose(space.density(0, 0), 1);
        assertThatIllegalArgumentException().isThrownBy(() -> space.proximity(1, 1));
    }

    @Test
    void partnerAddsWhatThePlaceLacksAndNothingMore() {
        assertPrinted(relatedness.added(1, 2, 0), ".625");
        assertThat(relatedness.complementarity(0, 1)).isNull();
        assertClose(relatedness.complementarity(1, 1), 0);
    }

    @Test
    void densityPlusAddedIsTheDensityOfBothTogether() {
        for (int seed = 0; seed < 240; seed++) {
            boolean[][] has = random(seed, 4 + seed % 3, 5);
            var both = has.clone();
            both[0] = new boolean[5];
            for (int i = 0; i < 5; i++) {
                both[0][i] = has[0][i] || has[1][i];
            }
            var space = new Relatedness(has);
            for (int activity = 0; activity < 5; activity++) {
                assertSame(space.density(0, activity), density(has, has[0], activity));
                assertSame(space.added(0, 1, activity), less(density(has, both[0], activity),
                        density(has, has[0], activity)));
            }
        }
    }

    @Test
    void acrossASpaceAndItselfCrossRelatednessIsProximity() {
        for (int seed = 0; seed < 240; seed++) {
            boolean[][] has = random(seed, 5, 4);
            var cross = new CrossRelatedness(has, has);
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 4; j++) {
                    assertSame(cross.proximity(i, j), proximity(has, has, i, j));
                }
            }
        }
    }

    @Test
    void crossRelatednessAgreesWithCountingPlaces() {
        for (int seed = 0; seed < 240; seed++) {
            boolean[][] science = random(seed, 6, 3);
            boolean[][] technology = random(-seed - 1, 6, 5);
            var cross = new CrossRelatedness(science, technology);
            for (int target = 0; target < 5; target++) {
                double near = 0;
                double had = 0;
                for (int i = 0; i < 3; i++) {
                    Double proximity = proximity(science, technology, i, target);
                    assertSame(cross.proximity(i, target), proximity);
                    near += proximity == null ? 0 : proximity;
                    had += proximity == null || !science[2][i] ? 0 : proximity;
                }
                assertSame(cross.density(2, target), near == 0 ? null : had / near);
            }
        }
    }

    @Test
    void spacesMustHaveTheSamePlaces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CrossRelatedness(new boolean[2][1], new boolean[3][1]));
    }

    private static @Nullable Double less(@Nullable Double one, @Nullable Double other) {
        return one == null || other == null ? null : one - other;
    }

    private static void assertSame(@Nullable Double actual, @Nullable Double expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertClose(actual, expected);
        }
    }

    private static @Nullable Double density(boolean[][] has, boolean[] held, int activity) {
        double near = 0;
        double had = 0;
        for (int other = 0; other < held.length; other++) {
            Double proximity = other == activity ? null : proximity(has, has, other, activity);
            near += proximity == null ? 0 : proximity;
            had += proximity == null || !held[other] ? 0 : proximity;
        }
        return near == 0 ? null : had / near;
    }

    private static @Nullable Double proximity(boolean[][] from, boolean[][] to, int i, int j) {
        double one = 0;
        double other = 0;
        double both = 0;
        for (int place = 0; place < from.length; place++) {
            one += from[place][i] ? 1 : 0;
            other += to[place][j] ? 1 : 0;
            both += from[place][i] && to[place][j] ? 1 : 0;
        }
        return one == 0 || other == 0 ? null : Math.min(both / one, both / other);
    }

    private static boolean[][] random(int seed, int places, int activities) {
        var random = new Random(seed);
        var has = new boolean[places][activities];
        for (boolean[] row : has) {
            for (int i = 0; i < activities; i++) {
                row[i] = random.nextInt(5) < 2;
            }
        }
        return has;
    }

    private static boolean[][] matrix(String... rows) {
        var matrix = new boolean[rows.length][rows[0].length()];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < matrix[row].length; column++) {
                matrix[row][column] = rows[row].charAt(column) == '1';
            }
        }
        return matrix;
    }
}
