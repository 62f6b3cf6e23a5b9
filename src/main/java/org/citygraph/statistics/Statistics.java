package org.citygraph.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.citygraph.jobs.Need;
import org.citygraph.jobs.Running;
import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;
import org.neo4j.gds.core.utils.paged.dss.DisjointSetStruct;
import org.neo4j.gds.triangle.IntersectingTriangleCount;
import org.neo4j.gds.triangle.TriangleCountResult;

/** Computes the figures of a projection. */
final class Statistics {

	private final Projection projection;

	private final Running running;

	private final Degrees degrees;

	Statistics(Projection projection, Running running) {
		this.projection = projection;
		this.running = running;
		this.degrees = new Degrees(projection);
	}

	/** Beside the projection: sets of nodes, and searches on each thread. */
	static Need need(Projection projection) {
		return projection.need("The network's figures", 150 + 30L * Gds.ALL_THREADS.value(), 0);
	}

	Figures figures() {
		double nodes = this.projection.nodeCount();
		List<int[]> components = components();
		int[] giant = components.stream().max(Comparator.comparingInt((nodesOf) -> nodesOf.length)).orElse(new int[0]);
		TriangleCountResult triangles = triangles();
		return new Figures(this.projection.nodeCount(), this.projection.tieCount(), components.size(), giant.length,
				this.degrees.mean(), this.degrees.greatest(),
				Degrees.defined(2 * this.projection.tieCount() / (nodes * (nodes - 1))), triangles.globalTriangles(),
				Degrees.defined(3 * triangles.globalTriangles() / this.degrees.pairsOfNeighbours()),
				Degrees.defined(meanLocalClustering(triangles)), this.degrees.assortativity(), this.degrees.gini(),
				Gds.cores(this.projection.graph(), this.running).degeneracy(),
				DistanceCounts.of(this.projection, giant, this.running).distances());
	}

	private List<int[]> components() {
		DisjointSetStruct sets = Gds.components(this.projection.graph(), this.running);
		return IntStream.range(0, this.projection.nodeCount())
			.boxed()
			.collect(Collectors.groupingBy((node) -> sets.setIdOf(node)))
			.values()
			.stream()
			.map((nodes) -> nodes.stream().mapToInt(Integer::intValue).toArray())
			.toList();
	}

	private TriangleCountResult triangles() {
		return IntersectingTriangleCount
			.create(this.projection.graph(), Gds.ALL_THREADS, Long.MAX_VALUE, List.of(), Gds.threads(),
					Gds.begin(this.running, "triangles", this.projection.nodeCount()), Gds.flag(this.running))
			.compute();
	}

	private double meanLocalClustering(TriangleCountResult triangles) {
		return IntStream.range(0, this.projection.nodeCount())
			.mapToDouble((node) -> localClustering(node, triangles.localTriangles().get(node)))
			.average()
			.orElse(Double.NaN);
	}

	private double localClustering(int node, long triangles) {
		double degree = this.degrees.of(node);
		return (degree < 2) ? 0 : 2 * triangles / (degree * (degree - 1));
	}

}
