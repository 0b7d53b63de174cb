package org.weft.analysis.measure;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/** A {@link SimpleGraph} behind JGraphT's interface: nodes and ties by number, nothing copied, nothing changeable. */
@SuppressWarnings("NullAway") // JGraphT says nothing of null: it answers null for an edge that is not there
final class GraphView extends AbstractGraph<Integer, Integer> {

    private final SimpleGraph graph;
    private final boolean weighted;

    GraphView(SimpleGraph graph, boolean weighted) {
        this.graph = graph;
        this.weighted = weighted;
    }

    @Override
    public Set<Integer> vertexSet() {
        return new Range(0, graph.nodes(), IntUnaryOperator.identity());
    }

    @Override
    public Set<Integer> edgeSet() {
        return new Range(0, graph.ties(), IntUnaryOperator.identity());
    }

    @Override
    public Set<Integer> edgesOf(Integer node) {
        return new Range(graph.start(node), graph.end(node), graph::tieAt);
    }

    @Override
    public Set<Integer> incomingEdgesOf(Integer node) {
        return edgesOf(node);
    }

    @Override
    public Set<Integer> outgoingEdgesOf(Integer node) {
        return edgesOf(node);
    }

    @Override
    public int degreeOf(Integer node) {
        return graph.degree(node);
    }

    @Override
    public int inDegreeOf(Integer node) {
        return graph.degree(node);
    }

    @Override
    public int outDegreeOf(Integer node) {
        return graph.degree(node);
    }

    @Override
    public @Nullable Integer getEdge(Integer one, Integer other) {
        int tie = graph.tie(one, other);
        return tie < 0 ? null : tie;
    }

    @Override
    public Set<Integer> getAllEdges(Integer one, Integer other) {
        int tie = graph.tie(one, other);
        return tie < 0 ? Set.of() : Set.of(tie);
    }

    @Override
    public boolean containsEdge(Integer tie) {
        return tie >= 0 && tie < graph.ties();
    }

    @Override
    public boolean containsVertex(Integer node) {
        return node >= 0 && node < graph.nodes();
    }

    @Override
    public Integer getEdgeSource(Integer tie) {
        return graph.low(tie);
    }

    @Override
    public Integer getEdgeTarget(Integer tie) {
        return graph.high(tie);
    }

    @Override
    public double getEdgeWeight(Integer tie) {
        return weighted ? graph.weight(tie) : 1;
    }

    @Override
    public GraphType getType() {
        return new DefaultGraphType.Builder().undirected().weighted(weighted).modifiable(false)
                .allowMultipleEdges(false).allowSelfLoops(false).build();
    }

    @Override
    public @Nullable Supplier<Integer> getVertexSupplier() {
        return null;
    }

    @Override
    public @Nullable Supplier<Integer> getEdgeSupplier() {
        return null;
    }

    @Override
    public Integer addEdge(Integer one, Integer other) {
        throw unchangeable();
    }

    @Override
    public boolean addEdge(Integer one, Integer other, Integer tie) {
        throw unchangeable();
    }

    @Override
    public Integer addVertex() {
        throw unchangeable();
    }

    @Override
    public boolean addVertex(Integer node) {
        throw unchangeable();
    }

    @Override
    public Integer removeEdge(Integer one, Integer other) {
        throw unchangeable();
    }

    @Override
    public boolean removeEdge(Integer tie) {
        throw unchangeable();
    }

    @Override
    public boolean removeVertex(Integer node) {
        throw unchangeable();
    }

    @Override
    public void setEdgeWeight(Integer tie, double weight) {
        throw unchangeable();
    }

    private static UnsupportedOperationException unchangeable() {
        return new UnsupportedOperationException("this graph cannot be changed");
    }

    /** Distinct numbers, ascending by place. */
    private static final class Range extends AbstractSet<Integer> {

        private final int start;
        private final int end;
        private final IntUnaryOperator numberAt;

        Range(int start, int end, IntUnaryOperator numberAt) {
            this.start = start;
            this.end = end;
            this.numberAt = numberAt;
        }

        @Override
        public Iterator<Integer> iterator() {
            PrimitiveIterator.OfInt numbers = IntStream.range(start, end).map(numberAt).iterator();
            return Objects.requireNonNull(numbers);
        }

        @Override
        public int size() {
            return end - start;
        }
    }
}
