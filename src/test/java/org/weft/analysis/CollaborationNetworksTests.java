package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CollaborationNetworksTests {

    private static CollaborationNetworks networks(Network network, CommunityMethod method) {
        return new CollaborationNetworks(network, TieFilter.LIVE, Sketch.TODAY, method, 7);
    }

    private static CollaborationNetwork whole(Sketch sketch) {
        return networks(sketch.network(), CommunityMethod.GREEDY_MODULARITY).whole();
    }

    private static Sketch triangleWithTail() {
        Sketch sketch = Sketch.home();
        for (String name : List.of("a", "b", "c", "d")) {
            sketch.company(name, "home");
        }
        return sketch.tie("a b").tie("a b").tie("b c").tie("a c").tie("c d");
    }

    @Test
    void measuresATriangleWithATail() {
        CollaborationNetwork shape = whole(triangleWithTail());
        assertThat(shape.collaborations()).isEqualTo(5);
        assertThat(shape.ties()).hasSize(4);
        assertThat(shape.ties().getFirst().collaborations()).containsExactly("tie-000", "tie-001");
        assertThat(shape.density()).isCloseTo(4.0 / 6, within(1e-9));
        assertThat(shape.globalClustering()).isCloseTo(3.0 / 5, within(1e-9));
        assertThat(shape.bridges()).extracting(CollaborationNetwork.Link::other).containsExactly("d");
        assertThat(shape.components()).containsExactly(
                new CollaborationNetwork.Group(List.of("a", "b", "c", "d")));
        assertThat(shape.nodes().get(3).clustering()).isNull();
        assertThat(shape.nodes().get(2).betweenness()).isEqualTo(2.0);
    }

    @Test
    void leavesUndefinedWhatAnEmptyNetworkDoesNotHave() {
        CollaborationNetwork shape = whole(Sketch.home().company("a", "home"));
        assertThat(shape).isEqualTo(new CollaborationNetwork(List.of(), List.of(), 0, List.of(), List.of(), null, null,
                null, null));
    }

    @Test
    void keepsTheOneInTheMiddleAlsoWhenItHasNoTie() {
        CollaborationNetwork shape = networks(Sketch.home().company("a", "home").network(),
                CommunityMethod.GREEDY_MODULARITY).around("a", 1);
        assertThat(shape.nodes()).singleElement().satisfies(node -> {
            assertThat(node.degree()).isZero();
            assertThat(node.constraint()).isNull();
            assertThat(node.betweenness()).isNull();
        });
        assertThat(shape.density()).isNull();
    }

    @Test
    void findsPartnersInCommonWithWhatTiesThem() {
        List<PartnerInCommon> partners = networks(triangleWithTail().network(), CommunityMethod.GREEDY_MODULARITY)
                .partnersInCommon("a", "d");
        assertThat(partners).containsExactly(new PartnerInCommon("c", List.of("tie-003"), List.of("tie-004")));
        assertThat(networks(triangleWithTail().company("z", "home").network(), CommunityMethod.GREEDY_MODULARITY)
                .partnersInCommon("a", "z")).isEmpty();
    }

    @Test
    void givesTheSameCommunitiesForTheSameSeedInWhateverOrderRowsCome() {
        for (long seed = 0; seed < 200; seed++) {
            for (CommunityMethod method : CommunityMethod.values()) {
                CollaborationNetwork one = networks(Sketch.random(seed).network(), method).whole();
                assertThat(networks(Sketch.random(seed).shuffled(seed), method).whole()).isEqualTo(one);
                assertThat(one.communities().stream().flatMap(group -> group.organisations().stream()))
                        .containsExactlyInAnyOrderElementsOf(
                                one.nodes().stream().map(CollaborationNetwork.Node::organisation).toList());
            }
        }
    }

    @Test
    void reachesInEgoNetworksWhatAPlainSearchReaches() {
        for (long seed = 0; seed < 200; seed++) {
            Network network = Sketch.random(seed).network();
            CollaborationNetwork all = networks(network, CommunityMethod.GREEDY_MODULARITY).whole();
            var partners = new TreeMap<String, Set<String>>();
            all.ties().forEach(tie -> {
                partners.computeIfAbsent(tie.one(), key -> new TreeSet<>()).add(tie.other());
                partners.computeIfAbsent(tie.other(), key -> new TreeSet<>()).add(tie.one());
            });
            for (int depth = 1; depth < 4; depth++) {
                Set<String> expected = new TreeSet<>(Set.of("o00"));
                var last = new ArrayDeque<>(List.of("o00"));
                for (int step = 0; step < depth; step++) {
                    var next = new ArrayDeque<String>();
                    last.forEach(at -> partners.getOrDefault(at, Set.of()).stream().filter(expected::add)
                            .forEach(next::add));
                    last = next;
                }
                CollaborationNetwork ego = networks(network, CommunityMethod.GREEDY_MODULARITY).around("o00", depth);
                assertThat(ego.nodes().stream().map(CollaborationNetwork.Node::organisation))
                        .containsExactlyElementsOf(expected);
                assertThat(ego.ties()).hasSize((int) all.ties().stream()
                        .filter(tie -> expected.contains(tie.one()) && expected.contains(tie.other())).count());
            }
        }
    }
}
