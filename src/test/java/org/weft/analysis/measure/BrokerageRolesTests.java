package org.weft.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.weft.analysis.measure.BrokerageRoles.Roles;

class BrokerageRolesTests {

    private static final int[][] ARCS = {{0, 1}, {0, 2}, {1, 2}, {1, 3}, {2, 3}, {3, 0}};

    @Test
    void fourNodesHaveTheRolesCountedByHand() {
        var roles = new BrokerageRoles(ARCS, new int[]{1, 1, 2, 2});
        assertThat(roles.of(0)).isEqualTo(new Roles(0, 1, 1, 0, 0));
        assertThat(roles.of(1)).isEqualTo(new Roles(0, 0, 0, 1, 0));
        assertThat(roles.of(2)).isEqualTo(new Roles(0, 0, 1, 0, 0));
        assertThat(roles.of(3)).isEqualTo(new Roles(0, 1, 0, 1, 0));
    }

    @Test
    void oneGroupHasCoordinatorsOnlyAndThreeHaveLiaisons() {
        int[][] path = {{0, 1}, {1, 2}};
        assertThat(new BrokerageRoles(path, new int[]{4, 4, 4}).of(1)).isEqualTo(new Roles(1, 0, 0, 0, 0));
        assertThat(new BrokerageRoles(path, new int[]{1, 2, 3}).of(1)).isEqualTo(new Roles(0, 0, 0, 0, 1));
    }

    @Test
    void unknownGroupCountsInNoRole() {
        int[][] path = {{0, 1}, {1, 2}};
        for (int unknown = 0; unknown < 3; unknown++) {
            var groups = new int[]{1, 1, 1};
            groups[unknown] = BrokerageRoles.UNKNOWN;
            assertThat(new BrokerageRoles(path, groups).of(1).total()).isZero();
        }
    }

    @Test
    void undirectedTiesCountInBothDirections() {
        var roles = new BrokerageRoles(Drawing.of("A-B B-C").graph(), new int[]{1, 2, 2});
        assertThat(roles.of(1)).isEqualTo(new Roles(0, 0, 1, 1, 0));
        assertThat(roles.of(0).total()).isZero();
    }

    @Test
    void repeatedArcsAndSelfArcsChangeNothing() {
        int[][] more = {{0, 1}, {0, 1}, {0, 2}, {1, 2}, {1, 3}, {2, 3}, {3, 0}, {0, 0}, {2, 2}};
        int[] groups = {1, 1, 2, 2};
        for (int node = 0; node < 4; node++) {
            assertThat(new BrokerageRoles(more, groups).of(node)).isEqualTo(new BrokerageRoles(ARCS, groups).of(node));
        }
    }

    @Test
    void agreeWithAllTriplesOnRandomDirectedGraphs() {
        for (int seed = 0; seed < 240; seed++) {
            var random = new Random(seed);
            int n = 3 + seed % 6;
            var has = new boolean[n][n];
            var arcs = new ArrayList<int[]>();
            for (int i = 0; i < n * n; i++) {
                if (i / n != i % n && random.nextInt(3) == 0) {
                    has[i / n][i % n] = true;
                    arcs.add(new int[]{i / n, i % n});
                }
            }
            int[] groups = random.ints(n, -1, 3).toArray();
            var roles = new BrokerageRoles(arcs.toArray(int[][]::new), groups);
            for (int node = 0; node < n; node++) {
                assertThat(roles.of(node)).isEqualTo(byTriples(has, groups, node));
            }
        }
    }

    private static Roles byTriples(boolean[][] has, int[] g, int b) {
        var counts = new int[5];
        for (int a = 0; a < g.length; a++) {
            for (int c = 0; c < g.length; c++) {
                boolean isOpen = a != c && has[a][b] && has[b][c] && !has[a][c];
                if (isOpen && Arrays.stream(new int[]{g[a], g[b], g[c]}).min().orElse(-1) >= 0) {
                    counts[0] += g[a] == g[b] && g[b] == g[c] ? 1 : 0;
                    counts[1] += g[a] == g[c] && g[a] != g[b] ? 1 : 0;
                    counts[2] += g[a] != g[b] && g[b] == g[c] ? 1 : 0;
                    counts[3] += g[a] == g[b] && g[b] != g[c] ? 1 : 0;
                    counts[4] += g[a] != g[b] && g[b] != g[c] && g[a] != g[c] ? 1 : 0;
                }
            }
        }
        return new Roles(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }
}
