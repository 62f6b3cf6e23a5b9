package org.citygraph.clusters;

import org.citygraph.projections.Gds;
import org.citygraph.projections.Projection;
import org.jspecify.annotations.Nullable;
import org.neo4j.gds.core.huge.HugeGraph;
import org.neo4j.gds.core.utils.paged.dss.DisjointSetStruct;
import org.neo4j.gds.kcore.KCoreDecomposition;
import org.neo4j.gds.labelpropagation.LabelPropagation;
import org.neo4j.gds.labelpropagation.LabelPropagationParameters;
import org.neo4j.gds.leiden.Leiden;
import org.neo4j.gds.leiden.LeidenResult;
import org.neo4j.gds.louvain.Louvain;
import org.neo4j.gds.louvain.LouvainResult;
import org.neo4j.gds.modularity.ModularityCalculator;
import org.neo4j.gds.termination.TerminationFlag;
import org.neo4j.gds.wcc.Wcc;
import org.neo4j.gds.wcc.WccParameters;

/** Finds clusters by Graph Data Science. */
final class Communities {

	static final long SEED = 42;

	private static final int MOST_ROUNDS = 20;

	private static final int MOST_LEVELS = 10;

	private static final double TOLERANCE = 1e-4;

	private static final int NODES_OF_BATCH = 10_000;

	private final TerminationFlag flag;

	Communities(TerminationFlag flag) {
		this.flag = flag;
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
			case COMPONENTS -> components(graph);
			case LOUVAIN -> louvain(graph);
			case LEIDEN -> leiden(graph);
			case LABEL_PROPAGATION -> labelPropagation(graph);
			case KCORE -> cores(graph);
		};
	}

	private Found components(HugeGraph graph) {
		DisjointSetStruct sets = new Wcc(graph, Gds.threads(), NODES_OF_BATCH, new WccParameters(0, Gds.ONE_THREAD),
				Gds.UNSEEN, this.flag)
			.compute();
		return new Found(Partition.of(nodes(graph), sets::setIdOf), null);
	}

	private Found louvain(HugeGraph graph) {
		LouvainResult result = new Louvain(graph, Gds.ONE_THREAD, MOST_ROUNDS, TOLERANCE, MOST_LEVELS, false, null,
				Gds.UNSEEN, Gds.threads(), this.flag)
			.compute();
		return new Found(Partition.of(nodes(graph), result::community), result.ranLevels());
	}

	private Found leiden(HugeGraph graph) {
		LeidenResult result = new Leiden(graph, MOST_LEVELS, 1.0, 0.01, false, SEED, null, TOLERANCE, Gds.ONE_THREAD,
				Gds.UNSEEN, this.flag)
			.compute();
		return new Found(Partition.of(nodes(graph), result.communities()::get), result.ranLevels());
	}

	private Found labelPropagation(HugeGraph graph) {
		LabelPropagationParameters parameters = new LabelPropagationParameters(Gds.ONE_THREAD, MOST_ROUNDS, null, null);
		return new Found(Partition.of(nodes(graph),
				new LabelPropagation(graph, parameters, Gds.threads(), Gds.UNSEEN, this.flag).compute().labels()::get),
				null);
	}

	private Found cores(HugeGraph graph) {
		KCoreDecomposition cores = new KCoreDecomposition(graph, Gds.ONE_THREAD, Gds.UNSEEN);
		cores.setTerminationFlag(this.flag);
		return new Found(Partition.of(nodes(graph), cores.compute().coreValues()::get), null);
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
