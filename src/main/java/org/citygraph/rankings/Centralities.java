package org.citygraph.rankings;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;

import org.citygraph.datasets.Receipt;
import org.citygraph.jobs.Running;
import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;
import org.neo4j.gds.applications.algorithms.centrality.CentralityAlgorithms;
import org.neo4j.gds.closeness.ClosenessCentrality;
import org.neo4j.gds.closeness.ClosenessCentralityParameters;
import org.neo4j.gds.core.CypherMapWrapper;
import org.neo4j.gds.core.huge.HugeGraph;
import org.neo4j.gds.pagerank.PageRankResult;
import org.neo4j.gds.pagerank.PageRankStreamConfig;
import org.neo4j.gds.termination.TerminationFlag;

/** Computes the measures, each as {@link Measure} defines it. */
final class Centralities {

	/** Well below the sixth digit of scores that are 1 on average. */
	private static final double TOLERANCE = 1e-9;

	private static final int MOST_ROUNDS = 500;

	private final Projection projection;

	private final Running running;

	private final TerminationFlag flag;

	Centralities(Projection projection, Running running) {
		this.projection = projection;
		this.running = running;
		this.flag = Gds.flag(running);
	}

	Scores of(Measure measure) {
		return switch (measure) {
			case DEGREE -> new Scores(degrees(), Receipt.Method.ours("degree"), null);
			case PAGERANK -> Scores.exact(pageRank(), "PageRank, damping 0.85, tolerance 1e-9");
			case BETWEENNESS -> new Betweenness(this.projection, this.running).scores();
			case CLOSENESS -> (isLarge() || this.projection.isDirected()) ? byDistances(false)
					: Scores.exact(closeness(), "closeness");
			case HARMONIC -> byDistances(true);
			case EIGENVECTOR -> new LeadingEigenvector(this.projection, this.running).scores();
			case CORENESS -> Scores.exact(values(Gds.cores(this.projection.graph(), this.running).coreValues()::get),
					"k-core decomposition");
		};
	}

	private boolean isLarge() {
		return this.projection.nodeCount() > Gds.MOST_EXACT;
	}

	/** Graph Data Science's harmonic closeness differs by the order of its threads. */
	private Scores byDistances(boolean harmonic) {
		int drawn = ClosenessByDistances.SOURCES;
		return this.projection.isDirected()
				? new DirectedCloseness(this.projection, this.running, harmonic).scores(Gds.MOST_EXACT, drawn)
				: new ClosenessByDistances(this.projection, this.running, harmonic).scores(Gds.MOST_EXACT, drawn);
	}

	private double[] degrees() {
		double[] sums = new double[this.projection.nodeCount()];
		HugeGraph graph = this.projection.graph();
		for (int node = 0; node < sums.length; node++) {
			int it = node;
			graph.forEachRelationship(node, 1, (source, target, weight) -> {
				sums[it] += weight;
				return true;
			});
		}
		return sums;
	}

	/** Those of Graph Data Science do not sum to 1. */
	private double[] pageRank() {
		Map<String, Object> options = new HashMap<>(
				Map.of("maxIterations", MOST_ROUNDS, "tolerance", TOLERANCE, "concurrency", 1));
		if (this.projection.isWeighted()) {
			options.put("relationshipWeightProperty", "weight");
		}
		PageRankResult result = new CentralityAlgorithms(this.flag).pageRank(this.projection.graph(),
				PageRankStreamConfig.of(CypherMapWrapper.create(options)),
				Gds.begin(this.running, "pagerank", Running.UNKNOWN));
		double[] values = values(result.centralityScoreProvider());
		double sum = IntStream.range(0, values.length).mapToDouble((node) -> values[node]).sum();
		return IntStream.range(0, values.length).mapToDouble((node) -> values[node] / sum).toArray();
	}

	private double[] closeness() {
		return values(ClosenessCentrality
			.create(this.projection.graph(), new ClosenessCentralityParameters(Gds.ALL_THREADS, false), Gds.threads(),
					Gds.begin(this.running, "closeness", Running.UNKNOWN), this.flag)
			.compute()
			.centralityScoreProvider());
	}

	private double[] values(LongToDoubleFunction scores) {
		return IntStream.range(0, this.projection.nodeCount()).mapToDouble(scores::applyAsDouble).toArray();
	}

}
