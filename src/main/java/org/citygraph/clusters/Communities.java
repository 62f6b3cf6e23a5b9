package org.citygraph.clusters;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

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

	/** Of Leiden's modularity: the usual one. */
	private static final double GAMMA = 1;

	/** How random Leiden's refinement is. */
	private static final double THETA = 0.01;

	/**
	 * By how much a round of Louvain raises modularity at least, else the level ends. Ten
	 * times more than usual: a third less time, and a modularity within 0.002 of that.
	 */
	private static final double LOUVAIN_TOLERANCE = 1e-3;

	private final Running running;

	private final TerminationFlag flag;

	Communities(Running running) {
		this.running = running;
		this.flag = Gds.flag(running);
	}

	/** What a receipt tells of an algorithm, so that it can be repeated elsewhere. */
	static String method(Algorithm algorithm) {
		return algorithm.parameter() + switch (algorithm) {
			case LOUVAIN -> ", a level ends below a gain of %s or after %d rounds, at most %d levels"
				.formatted(LOUVAIN_TOLERANCE, MOST_ROUNDS, MOST_LEVELS);
			case LEIDEN ->
				", gamma %s, theta %s, tolerance %s, at most %d levels".formatted(GAMMA, THETA, TOLERANCE, MOST_LEVELS);
			case LABEL_PROPAGATION -> ", at most %d rounds".formatted(MOST_ROUNDS);
			case COMPONENTS, KCORE -> "";
		};
	}

	/**
	 * Clusters.
	 *
	 * @param levels the hierarchy of an algorithm that merges clusters into larger ones,
	 * the smallest first and the partition last; else empty
	 */
	record Found(Partition partition, List<Level> levels) {

		static Found flat(Partition partition) {
			return new Found(partition, List.of());
		}

		static Found hierarchy(int nodes, double[] modularities, LongFunction<long[]> labels) {
			List<Level> levels = IntStream.range(0, modularities.length)
				.mapToObj((level) -> new Level(Partition.of(nodes, (node) -> labels.apply(node)[level]),
						modularities[level]))
				.toList();
			return new Found(levels.getLast().partition(), levels);
		}

	}

	record Level(Partition partition, double modularity) {
	}

	/**
	 * The same again.
	 * @throws RuntimeException if nobody waits for it any more
	 */
	Found findAgain(Algorithm algorithm, Supplier<HugeGraph> graph) {
		this.flag.assertRunning();
		return find(algorithm, graph.get());
	}

	Found find(Algorithm algorithm, HugeGraph graph) {
		if (graph.nodeCount() == 0) { // Graph Data Science fails there
			return Found.flat(Partition.of(0, (node) -> node));
		}
		return switch (algorithm) {
			case COMPONENTS -> Found.flat(Partition.of(nodes(graph), Gds.components(graph, this.running)::setIdOf));
			case LOUVAIN -> louvain(graph);
			case LEIDEN -> leiden(graph);
			case LABEL_PROPAGATION -> labelPropagation(graph);
			case KCORE -> Found.flat(Partition.of(nodes(graph), Gds.cores(graph, this.running).coreValues()::get));
		};
	}

	private Found louvain(HugeGraph graph) {
		LouvainResult result = new Louvain(graph, Gds.ONE_THREAD, MOST_ROUNDS, LOUVAIN_TOLERANCE, MOST_LEVELS, true,
				null, Gds.begin(this.running, "louvain", Running.UNKNOWN), Gds.threads(), this.flag)
			.compute();
		return Found.hierarchy(nodes(graph), result.modularities(), result::intermediateCommunities);
	}

	private Found leiden(HugeGraph graph) {
		LeidenResult result = new Leiden(graph, MOST_LEVELS, GAMMA, THETA, true, SEED, null, TOLERANCE, Gds.ONE_THREAD,
				Gds.begin(this.running, "leiden", Running.UNKNOWN), this.flag)
			.compute();
		return Found.hierarchy(nodes(graph), result.modularities(), result::intermediateCommunities);
	}

	private Found labelPropagation(HugeGraph graph) {
		LabelPropagationParameters parameters = new LabelPropagationParameters(Gds.ONE_THREAD, MOST_ROUNDS, null, null);
		return Found.flat(Partition.of(nodes(graph),
				new LabelPropagation(graph, parameters, Gds.threads(),
						Gds.begin(this.running, "labelPropagation", Running.UNKNOWN), this.flag)
					.compute()
					.labels()::get));
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
