package org.citygraph.rankings;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.citygraph.jobs.Running;
import org.citygraph.projections.Gds;

/**
 * How much shortest paths from given nodes lean on each node (Brandes, <i>A faster
 * algorithm for betweenness centrality</i>, 2001). By hand, since what Graph Data Science
 * adds up in an order that threads decide takes longer, and ends in other last digits.
 */
final class Brandes {

	/** Whatever the machine, so that sums are made in the same order. */
	private static final int PARTS = 16;

	private static final int UNSEEN = -1;

	private final int[][] neighbours;

	private final Counting counting;

	private final Running running;

	/** What a path counts for one of its ends. */
	private enum Counting {

		HALF, WHOLE, BY_DISTANCE

	}

	private Brandes(int[][] neighbours, Counting counting, Running running) {
		this.neighbours = neighbours;
		this.counting = counting;
		this.running = running;
	}

	/** Each path counts half for each of its ends. */
	static Brandes exact(int[][] neighbours, Running running) {
		return new Brandes(neighbours, Counting.HALF, running);
	}

	/**
	 * Each path counts for the end that it runs from.
	 * @param neighbours those that ties lead to
	 */
	static Brandes directed(int[][] neighbours, Running running) {
		return new Brandes(neighbours, Counting.WHOLE, running);
	}

	/**
	 * Each path counts for an end by how far the node is from there, so that nodes next
	 * to a source that chance chose do not seem to be important (Geisberger and others,
	 * <i>Better approximation of betweenness centrality</i>, 2008). Over all sources that
	 * is the same.
	 */
	static Brandes scaled(int[][] neighbours, Running running) {
		return new Brandes(neighbours, Counting.BY_DISTANCE, running);
	}

	/** By node, the share that these sources have in its betweenness. */
	double[] from(int[] sources) {
		double[][] parts = IntStream.range(0, PARTS).parallel().mapToObj((part) -> {
			Sums sums = new Sums();
			for (int i = part; i < sources.length; i += PARTS) {
				Gds.flag(this.running).assertRunning();
				sums.add(sources[i]);
				this.running.advance(1);
			}
			return sums.dependencies;
		}).toArray(double[][]::new);
		double[] all = new double[this.neighbours.length];
		for (double[] part : parts) {
			Arrays.setAll(all, (node) -> all[node] + part[node]);
		}
		return all;
	}

	/** Of one thread. */
	private final class Sums {

		private final double[] dependencies = new double[Brandes.this.neighbours.length];

		private final int[] distance = new int[this.dependencies.length];

		/**
		 * How many shortest paths lead to a node; on the way back, what leans on each.
		 */
		private final double[] paths = new double[this.dependencies.length];

		private final double[] leaning = new double[this.dependencies.length];

		private final int[] found = new int[this.dependencies.length];

		private Sums() {
			Arrays.fill(this.distance, UNSEEN);
		}

		private void add(int source) {
			int count = search(source);
			for (int i = count - 1; i > 0; i--) {
				lean(this.found[i]);
			}
			for (int i = 0; i < count; i++) {
				this.distance[this.found[i]] = UNSEEN;
				this.paths[this.found[i]] = 0;
			}
		}

		/** How many nodes were found, in the order of their distance. */
		private int search(int source) {
			int count = 0;
			this.found[count++] = source;
			this.distance[source] = 0;
			this.paths[source] = 1;
			for (int i = 0; i < count; i++) {
				int node = this.found[i];
				int next = this.distance[node] + 1;
				double paths = this.paths[node];
				for (int neighbour : Brandes.this.neighbours[node]) {
					if (this.distance[neighbour] == UNSEEN) {
						this.distance[neighbour] = next;
						this.found[count++] = neighbour;
					}
					if (this.distance[neighbour] == next) {
						this.paths[neighbour] += paths;
					}
				}
			}
			return count;
		}

		/** Sums what its successors have for each of their paths, and adds its own. */
		private void lean(int node) {
			int distance = this.distance[node];
			double paths = this.paths[node];
			double sum = 0;
			for (int neighbour : Brandes.this.neighbours[node]) {
				if (this.distance[neighbour] > distance) {
					sum += this.leaning[neighbour];
				}
			}
			Counting counting = Brandes.this.counting;
			double share = switch (counting) {
				case HALF -> 0.5;
				case WHOLE -> 1;
				case BY_DISTANCE -> distance;
			};
			this.dependencies[node] += share * paths * sum;
			this.leaning[node] = sum + ((counting == Counting.BY_DISTANCE) ? 1 / paths / distance : 1 / paths);
		}

	}

}
