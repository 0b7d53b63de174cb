package org.weft.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.weft.analysis.measure.Graphs.assertClose;
import static org.weft.analysis.measure.Graphs.assertPrinted;

import java.util.List;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.linkprediction.AdamicAdarIndexLinkPrediction;
import org.jgrapht.alg.linkprediction.CommonNeighborsLinkPrediction;
import org.jgrapht.alg.linkprediction.JaccardCoefficientLinkPrediction;
import org.jgrapht.alg.linkprediction.PreferentialAttachmentLinkPrediction;
import org.jgrapht.alg.linkprediction.ResourceAllocationIndexLinkPrediction;
import org.jgrapht.alg.linkprediction.SaltonIndexLinkPrediction;
import org.junit.jupiter.api.Test;
import org.weft.analysis.measure.CandidatePairs.Candidate;

class LocalScoresTests {

    private final Drawing five = Drawing.of("1-2 1-3 2-4 3-4 3-5");
    private final LocalScores scores = new LocalScores(five.graph());

    @Test
    void smallGraphOfLinkpredHasItsAdamicAdar() {
        assertPrinted(scores.adamicAdar(at(1), at(4)), "2.352934");
        assertPrinted(scores.adamicAdar(at(2), at(3)), "2.885390");
        assertPrinted(scores.adamicAdar(at(1), at(5)), ".910239");
        assertPrinted(scores.adamicAdar(at(4), at(5)), ".910239");
        assertPrinted(scores.adamicAdar(at(2), at(5)), "0");
    }

    @Test
    void smallGraphOfLinkpredHasItsOtherScores() {
        assertClose(scores.resourceAllocation(at(1), at(4)), 5 / 6.0);
        assertClose(scores.resourceAllocation(at(2), at(3)), 1);
        assertClose(scores.resourceAllocation(at(1), at(5)), 1 / 3.0);
        assertClose(scores.resourceAllocation(at(4), at(5)), 1 / 3.0);
        assertClose(scores.resourceAllocation(at(2), at(5)), 0);
        assertClose(scores.jaccard(at(1), at(4)), 1);
        assertClose(scores.jaccard(at(2), at(3)), 2 / 3.0);
        assertClose(scores.jaccard(at(1), at(5)), 0.5);
        assertClose(scores.jaccard(at(4), at(5)), 0.5);
        assertClose(scores.jaccard(at(2), at(5)), 0);
        assertClose(scores.cosine(at(2), at(3)), 2 / Math.sqrt(6));
    }

    @Test
    void karateClubHasItsScores() {
        var karate = new LocalScores(Graphs.karate());
        assertPrinted(karate.adamicAdar(2, 33), "4.719381");
        assertPrinted(karate.adamicAdar(0, 33), "2.711020");
        assertPrinted(karate.resourceAllocation(2, 33), "1.566667");
        assertPrinted(karate.resourceAllocation(0, 33), ".9");
        assertPrinted(karate.commonNeighbours(2, 33), "6");
        assertPrinted(karate.preferentialAttachment(0, 33), "272");
    }

    @Test
    void completePathAndStarHaveTheValuesOfNetworkx() {
        assertPrinted(new LocalScores(Graphs.complete(5)).resourceAllocation(0, 1), ".75");
        assertPrinted(new LocalScores(Graphs.path(3)).resourceAllocation(0, 2), ".5");
        assertPrinted(new LocalScores(Graphs.star(4)).resourceAllocation(1, 2), ".25");
        assertClose(new LocalScores(Graphs.complete(5)).adamicAdar(0, 1), 3 / Math.log(4));
        assertClose(new LocalScores(Graphs.path(3)).adamicAdar(0, 2), 1 / Math.log(2));
        assertClose(new LocalScores(Graphs.star(4)).adamicAdar(1, 2), 1 / Math.log(4));
        assertPrinted(new LocalScores(Graphs.complete(5)).preferentialAttachment(0, 1), "16");
    }

    /** The graph of the page on link prediction: who is a friend of, or works with, whom. */
    @Test
    void michaelAndKarinHaveTheValuesOfGds() {
        Drawing people = Drawing
                .of("Zhen-Arya Zhen-Praveena Praveena-Karin Praveena-Michael Michael-Karin Arya-Karin");
        var friends = new LocalScores(people.graph());
        int michael = people.at("Michael");
        int karin = people.at("Karin");
        assertPrinted(friends.adamicAdar(michael, karin), "0.9102392266268373");
        assertPrinted(friends.resourceAllocation(michael, karin), ".3333");
        assertPrinted(friends.commonNeighbours(michael, karin), "1");
        assertPrinted(friends.preferentialAttachment(michael, karin), "6");
    }

    /** The graph of the page on node similarity: who likes which instrument. */
    @Test
    void likingTheSameInstrumentsHasTheValuesOfGds() {
        Drawing likes = Drawing.of("Alice-Guitar Alice-Synthesizer Alice-Bongos Bob-Guitar Bob-Synthesizer"
                + " Carol-Bongos Dave-Guitar Dave-Trumpet Dave-Bongos");
        var similarity = new LocalScores(likes.graph());
        assertPrinted(similarity.jaccard(likes.at("Alice"), likes.at("Bob")), ".6667");
        assertPrinted(similarity.jaccard(likes.at("Alice"), likes.at("Dave")), ".5");
        assertPrinted(similarity.jaccard(likes.at("Alice"), likes.at("Carol")), ".3333");
        assertPrinted(similarity.jaccard(likes.at("Bob"), likes.at("Dave")), ".25");
    }

    @Test
    void parallelTiesDoNotRaiseDegree() {
        var graph = new SimpleGraph(3, new int[][]{{0, 2}, {2, 0}, {0, 2}, {1, 2}});
        assertClose(new LocalScores(graph).adamicAdar(0, 1), 1 / Math.log(2));
    }

    @Test
    void logarithmIsNatural() {
        assertClose(new LocalScores(Graphs.path(3)).adamicAdar(0, 2), 1.4426950408889634);
    }

    @Test
    void commonNeighbourOfDegreeOneAddsNothing() {
        assertThat(LocalScores.adamicAdarTerm(0)).isZero();
        assertThat(LocalScores.adamicAdarTerm(1)).isZero();
        assertClose(LocalScores.adamicAdarTerm(2), 1 / Math.log(2));
    }

    @Test
    void isolateHasNoScoreRatherThanZero() {
        var lonely = new LocalScores(Drawing.of("A-B C").graph());
        assertThat(lonely.commonNeighbours(0, 2)).isNull();
        assertThat(lonely.jaccard(0, 2)).isNull();
        assertThat(lonely.cosine(0, 2)).isNull();
        assertThat(lonely.adamicAdar(2, 0)).isNull();
        assertThat(lonely.resourceAllocation(0, 2)).isNull();
        assertThat(lonely.preferentialAttachment(0, 2)).isNull();
        assertThat(lonely.threePaths(2, 0)).isNull();
        assertThat(new CandidatePairs(Drawing.of("A-B C").graph()).all()).isEmpty();
    }

    @Test
    void noCommonNeighbourIsZero() {
        assertClose(new LocalScores(Graphs.path(2)).adamicAdar(0, 1), 0);
    }

    @Test
    void nodeCannotBePairedWithItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> scores.jaccard(1, 1));
    }

    @Test
    void threePathsSeePairsWithoutCommonNeighbour() {
        var path = new LocalScores(Graphs.path(4));
        assertClose(path.adamicAdar(0, 3), 0);
        assertClose(path.threePaths(0, 3), 0.5);
        assertThat(new CandidatePairs(Graphs.path(4)).all()).containsExactly(new Candidate(0, 2, 2),
                new Candidate(0, 3, 3),
                new Candidate(1, 3, 2));
    }

    @Test
    void agreeWithSetsOnRandomGraphs() {
        Graphs.random().forEach(graph -> Graphs.pairsOfNodes(graph)
                .forEach(pair -> assertAgreesWithSets(graph, pair[0], pair[1])));
    }

    private static void assertAgreesWithSets(SimpleGraph graph, int a, int b) {
        var local = new LocalScores(graph);
        if (graph.degree(a) == 0 || graph.degree(b) == 0) {
            assertThat(local.adamicAdar(a, b)).isNull();
            return;
        }
        List<Integer> common = IntStream.range(0, graph.nodes()).filter(z -> graph.hasTie(a, z) && graph.hasTie(b, z))
                .boxed().toList();
        long union = IntStream.range(0, graph.nodes()).filter(z -> graph.hasTie(a, z) || graph.hasTie(b, z)).count();
        assertClose(local.commonNeighbours(a, b), common.size());
        assertClose(local.jaccard(a, b), common.size() / (double) union);
        assertClose(local.cosine(a, b), common.size() / Math.sqrt(graph.degree(a)) / Math.sqrt(graph.degree(b)));
        assertClose(local.adamicAdar(a, b), common.stream().mapToDouble(z -> 1 / Math.log(graph.degree(z))).sum());
        assertClose(local.resourceAllocation(a, b), common.stream().mapToDouble(z -> 1.0 / graph.degree(z)).sum());
        assertClose(local.preferentialAttachment(a, b), graph.degree(a) * graph.degree(b));
        assertClose(local.threePaths(a, b), threePaths(graph, a, b));
    }

    private static double threePaths(SimpleGraph graph, int a, int b) {
        double sum = 0;
        for (int u = 0; u < graph.nodes(); u++) {
            for (int v = 0; v < graph.nodes(); v++) {
                boolean isPath = u != b && v != a && graph.hasTie(a, u) && graph.hasTie(u, v) && graph.hasTie(v, b);
                sum += isPath ? 1 / Math.sqrt(graph.degree(u) * (double) graph.degree(v)) : 0;
            }
        }
        return sum;
    }

    @Test
    void agreeWithJGraphTOnRandomGraphs() {
        Graphs.random().forEach(graph -> {
            Graph<Integer, Integer> view = graph.asJGraphT();
            var local = new LocalScores(graph);
            Graphs.pairsOfNodes(graph).stream().filter(p -> graph.degree(p[0]) * graph.degree(p[1]) > 0).forEach(p -> {
                assertClose(local.commonNeighbours(p[0], p[1]),
                        new CommonNeighborsLinkPrediction<>(view).predict(p[0], p[1]));
                assertClose(local.jaccard(p[0], p[1]),
                        new JaccardCoefficientLinkPrediction<>(view).predict(p[0], p[1]));
                assertClose(local.cosine(p[0], p[1]), new SaltonIndexLinkPrediction<>(view).predict(p[0], p[1]));
                assertClose(local.adamicAdar(p[0], p[1]),
                        new AdamicAdarIndexLinkPrediction<>(view).predict(p[0], p[1]));
                assertClose(local.resourceAllocation(p[0], p[1]),
                        new ResourceAllocationIndexLinkPrediction<>(view).predict(p[0], p[1]));
                assertClose(local.preferentialAttachment(p[0], p[1]),
                        new PreferentialAttachmentLinkPrediction<>(view).predict(p[0], p[1]));
            });
        });
    }

    @Test
    void candidatesAreThePairsAtDistanceTwoAndThree() {
        Graphs.random().forEach(graph -> {
            int[][] distances = Graphs.distances(graph);
            List<Candidate> expected = Graphs.pairsOfNodes(graph).stream()
                    .map(pair -> new Candidate(pair[0], pair[1], distances[pair[0]][pair[1]]))
                    .filter(pair -> pair.distance() > 1 && pair.distance() < Math.min(4, graph.nodes())).toList();
            var pairs = new CandidatePairs(graph);
            assertThat(pairs.all()).isEqualTo(expected);
            assertThat(pairs.of(1)).containsExactlyInAnyOrderElementsOf(
                    expected.stream().filter(pair -> pair.one() == 1 || pair.other() == 1).toList());
        });
    }

    private int at(int name) {
        return five.at(String.valueOf(name));
    }
}
