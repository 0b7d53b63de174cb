import java.util.Arrays;
import java.util.Random;
import org.jgrapht.alg.linkprediction.AdamicAdarIndexLinkPrediction;
import org.jgrapht.alg.linkprediction.ResourceAllocationIndexLinkPrediction;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.weft.analysis.measure.LocalScores;

/** B3: the scores of 20,000 given pairs, ours against JGraphT's, on one made-up graph, turn by turn. */
class PairBench {

    private static final int PAIRS = 20_000;
    private static final int TURNS = 9;

    public static void main(String[] args) {
        int nodes = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        var random = new Random(7);
        var ties = new int[nodes * 10][];
        Arrays.setAll(ties, i -> pair(random, nodes));
        var pairs = new int[PAIRS][];
        Arrays.setAll(pairs, i -> pair(random, nodes));
        var theirs = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
        for (int i = 0; i < nodes; i++) {
            theirs.addVertex(i);
        }
        for (int[] tie : ties) {
            theirs.addEdge(tie[0], tie[1]);
        }
        var ours = new LocalScores(new org.weft.analysis.measure.SimpleGraph(nodes, ties));
        var adamicAdar = new AdamicAdarIndexLinkPrediction<>(theirs);
        var allocation = new ResourceAllocationIndexLinkPrediction<>(theirs);
        compare("Adamic–Adar", pairs, p -> ours.adamicAdar(p[0], p[1]), p -> adamicAdar.predict(p[0], p[1]));
        compare("resource allocation", pairs, p -> ours.resourceAllocation(p[0], p[1]),
                p -> allocation.predict(p[0], p[1]));
    }

    private static int[] pair(Random random, int nodes) {
        int one = random.nextInt(nodes);
        return new int[] {one, (one + 1 + random.nextInt(nodes - 1)) % nodes};
    }

    private interface Score {
        Double of(int[] pair);
    }

    private static void compare(String what, int[][] pairs, Score ours, Score theirs) {
        for (int[] pair : pairs) {
            Double one = ours.of(pair);
            if (Math.abs((one == null ? 0 : one) - theirs.of(pair)) > 1e-9) {
                throw new IllegalStateException(what + " differs for " + Arrays.toString(pair));
            }
        }
        var ratios = new double[TURNS];
        for (int turn = -2; turn < TURNS; turn++) {
            long a = time(pairs, ours);
            long b = time(pairs, theirs);
            if (turn >= 0) {
                ratios[turn] = (double) b / a;
            }
        }
        Arrays.sort(ratios);
        System.out.printf("%-20s JGraphT's time is %.1f times ours (quartiles %.1f to %.1f, %d turns)%n", what,
                ratios[TURNS / 2], ratios[TURNS / 4], ratios[3 * TURNS / 4], TURNS);
    }

    private static double sum;

    private static long time(int[][] pairs, Score score) {
        long start = System.nanoTime();
        for (int[] pair : pairs) {
            Double value = score.of(pair);
            sum += value == null ? 0 : value;
        }
        return System.nanoTime() - start;
    }
}
