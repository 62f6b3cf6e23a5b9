package org.citygraph.projections;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.citygraph.datasets.LoadedDataset;
import org.citygraph.datasets.Receipt;
import org.citygraph.jobs.Need;
import org.citygraph.ties.Passage;
import org.jspecify.annotations.Nullable;
import org.neo4j.gds.core.huge.HugeGraph;

/**
 * A network: undirected unless asked otherwise, from one node to another one tie at most,
 * no node tied with itself, isolated nodes kept. Nodes are numbered in the order of their
 * ids.
 */
public final class Projection {

	/** As it was asked, with the data sets that it is made of. */
	record Asked(Map<String, @Nullable Object> told, List<LoadedDataset> datasets) {
	}

	private final Asked asked;

	private final String declaration;

	private final String[] ids;

	private final @Nullable String[] countries;

	private final HugeGraph graph;

	private final Passage.Counted counts;

	Projection(Asked asked, String declaration, String[] ids, @Nullable String[] countries, HugeGraph graph,
			Passage.Counted counts) {
		this.asked = asked;
		this.declaration = declaration;
		this.ids = ids;
		this.countries = countries;
		this.graph = graph;
		this.counts = counts;
	}

	/**
	 * A receipt for what was computed over it.
	 * @param own what was asked beside the projection, such as the measure
	 */
	public Receipt receipt(Instant start, String query, Map<String, ?> own, Receipt.Method method) {
		Map<String, @Nullable Object> told = new HashMap<>(this.asked.told());
		told.putAll(own);
		return Receipt.since(start, query, told,
				"%s; %,d nodes, %,d ties".formatted(this.declaration, nodeCount(), tieCount()),
				Receipt.Data.of(this.asked.datasets(), this.counts.facts(), this.counts.undated()), method);
	}

	/** A view of its own, since a graph's cursor serves one thread only. */
	public HugeGraph graph() {
		return this.graph.concurrentCopy();
	}

	public int nodeCount() {
		return this.ids.length;
	}

	public long tieCount() {
		return isDirected() ? this.graph.relationshipCount() : this.graph.relationshipCount() / 2;
	}

	/** Whether its ties run from one node to the other. */
	public boolean isDirected() {
		return !this.graph.schema().isUndirected();
	}

	/**
	 * What a computation over it needs.
	 * @param what is computed, as a sentence begins
	 */
	public Need need(String what, long bytesOfNode, long bytesOfTie) {
		return Need.of(what, nodeCount(), bytesOfNode, tieCount(), bytesOfTie);
	}

	public boolean isWeighted() {
		return this.graph.hasRelationshipProperty();
	}

	public String id(int node) {
		return this.ids[node];
	}

	public OptionalInt node(String id) {
		int node = Arrays.binarySearch(this.ids, id);
		return (node < 0) ? OptionalInt.empty() : OptionalInt.of(node);
	}

	/** The code of the country that a node is in, or is; empty if unknown. */
	public String country(int node) {
		String code = this.countries[node];
		return (code != null) ? code : "";
	}

	/**
	 * How many nodes it is tied to; in a directed network those that its ties lead to.
	 */
	public int degree(int node) {
		return this.graph.degree(node);
	}

	/**
	 * Neighbours by node, in ascending order: for what Graph Data Science does not do.
	 */
	public int[][] neighbours() {
		HugeGraph graph = graph();
		int[][] neighbours = new int[nodeCount()][];
		for (int node = 0; node < neighbours.length; node++) {
			int[] own = new int[degree(node)];
			int[] next = { 0 };
			graph.forEachRelationship(node, (source, target) -> {
				own[next[0]++] = (int) target;
				return true;
			});
			neighbours[node] = own;
		}
		return neighbours;
	}

	/** The weights of the ties to these neighbours; 1 where it is not weighted. */
	public double[][] weights() {
		HugeGraph graph = graph();
		double[][] weights = new double[nodeCount()][];
		for (int node = 0; node < weights.length; node++) {
			double[] own = new double[degree(node)];
			int[] next = { 0 };
			graph.forEachRelationship(node, 1, (source, target, weight) -> {
				own[next[0]++] = weight;
				return true;
			});
			weights[node] = own;
		}
		return weights;
	}

	/** The graph of a directed network with each tie turned round, and no weights. */
	public HugeGraph reversed() {
		HugeGraph graph = graph();
		TieSet ties = TieSet.directed();
		for (int node = 0; node < nodeCount(); node++) {
			graph.forEachRelationship(node, (source, target) -> {
				ties.addOnce((int) target, (int) source);
				return true;
			});
		}
		return ties.graph(nodeCount(), false);
	}

	/** The same graph, undirected, with its nodes at these places instead. */
	public HugeGraph shuffled(int[] placeOf) {
		HugeGraph graph = graph();
		TieSet ties = TieSet.undirected();
		for (int node = 0; node < placeOf.length; node++) {
			graph.forEachRelationship(node, 1, (source, target, weight) -> {
				if (source < target) {
					ties.add(placeOf[(int) source], placeOf[(int) target], weight);
				}
				return true;
			});
		}
		return ties.graph(placeOf.length, isWeighted());
	}

}
