package org.citygraph.clusters;

import org.citygraph.jobs.Running;
import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;
import org.jspecify.annotations.Nullable;
import org.neo4j.gds.core.huge.HugeGraph;
import org.neo4j.gds.labelpropagation.LabelPropagation;
import org.neo4j.gds.labelpropagation.LabelPropagationParameters;
import org.neo4j.gds.leiden.Leiden;
import org.neo4j.gds.leiden.LeidenResult;
import org.neo4j.gds.louvain.Louvain;
import org.neo4j.gds.louvain.LouvainResult;
import org.neo4j.gds.modularity.ModularityCalculator;
import org.neo4j.gds.termination.TerminationFlag;

/** Finds clusters by Graph Data Science. */
final class Communities {

	static final long SEED = 42;

	private static final int MOST_ROUNDS = 20;

	private static final int MOST_LEVELS = 10;

	private static final double TOLERANCE = 1e-4;

	private final Running running;

	private final TerminationFlag flag;

	Communities(Running running) {
		this.running = running;
		this.flag = Gds.flag(running);
	}

	/**
	 * Clusters.
	 *
	 * @param levels how often clusters were merged into larger ones
	 */
	record Found(Partition partition, @Nullable Integer levels) {
	}

	Found find(Algorithm algorithm, HugeGraph graph) {
		return switch (algorithm) {
			case COMPONENTS ->
				new Found(Partition.of(nodes(graph), Gds.components(graph, this.running)::setIdOf), null);
			case LOUVAIN -> louvain(graph);
			case LEIDEN -> leiden(graph);
			case LABEL_PROPAGATION -> labelPropagation(graph);
			case KCORE -> new Found(Partition.of(nodes(graph), Gds.cores(graph, this.running).coreValues()::get), null);
		};
	}

	private Found louvain(HugeGraph graph) {
		LouvainResult result = new Louvain(graph, Gds.ONE_THREAD, MOST_ROUNDS, TOLERANCE, MOST_LEVELS, false, null,
				Gds.begin(this.running, "louvain", Running.UNKNOWN), Gds.threads(), this.flag)
			.compute();
		return new Found(Partition.of(nodes(graph), result::community), result.ranLevels());
	}

	private Found leiden(HugeGraph graph) {
		LeidenResult result = new Leiden(graph, MOST_LEVELS, 1.0, 0.01, false, SEED, null, TOLERANCE, Gds.ONE_THREAD,
				Gds.begin(this.running, "leiden", Running.UNKNOWN), this.flag)
			.compute();
		return new Found(Partition.of(nodes(graph), result.communities()::get), result.ranLevels());
	}

	private Found labelPropagation(HugeGraph graph) {
		LabelPropagationParameters parameters = new LabelPropagationParameters(Gds.ONE_THREAD, MOST_ROUNDS, null, null);
		return new Found(Partition.of(nodes(graph),
				new LabelPropagation(graph, parameters, Gds.threads(),
						Gds.begin(this.running, "labelPropagation", Running.UNKNOWN), this.flag)
					.compute()
					.labels()::get),
				null);
	}

	private static int nodes(HugeGraph graph) {
		return (int) graph.nodeCount();
	}

	static @Nullable Double modularity(Projection projection, Partition partition) {
		if (projection.tieCount() == 0) {
			return null;
		}
		return ModularityCalculator.create(projection.graph(), (node) -> partition.of((int) node), Gds.ONE_THREAD)
			.compute()
			.totalModularity();
	}

}
