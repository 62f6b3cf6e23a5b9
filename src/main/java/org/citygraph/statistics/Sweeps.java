package org.citygraph.statistics;

import java.util.Arrays;

import org.neo4j.gds.core.huge.HugeGraph;
import org.neo4j.gds.termination.TerminationFlag;

/**
 * Finds distant nodes: from a node to one that is farthest, and from there on, until it
 * gets no farther. How far that is, is a lower bound of the diameter and hardly ever
 * below it (Magnien, Latapy and Habib, <i>Fast computation of empirically tight bounds
 * for the diameter of massive graphs</i>, 2009).
 */
final class Sweeps {

	private final HugeGraph graph;

	private final TerminationFlag flag;

	private final int[] distances;

	private final int[] queue;

	Sweeps(HugeGraph graph, TerminationFlag flag) {
		this.graph = graph;
		this.flag = flag;
		this.distances = new int[(int) graph.nodeCount()];
		this.queue = new int[this.distances.length];
	}

	int farthest(int from) {
		int end = last(from);
		int distance = this.distances[end];
		for (int next = last(end); this.distances[next] > distance; next = last(next)) {
			distance = this.distances[next];
		}
		return distance;
	}

	/** The node that a breadth-first search from there comes to last. */
	private int last(int from) {
		this.flag.assertRunning();
		Arrays.fill(this.distances, -1);
		this.distances[from] = 0;
		this.queue[0] = from;
		int[] filled = { 1 };
		for (int i = 0; i < filled[0]; i++) {
			this.graph.forEachRelationship(this.queue[i], (source, target) -> {
				if (this.distances[(int) target] < 0) {
					this.distances[(int) target] = this.distances[(int) source] + 1;
					this.queue[filled[0]++] = (int) target;
				}
				return true;
			});
		}
		return this.queue[filled[0] - 1];
	}

}
