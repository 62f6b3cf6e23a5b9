package org.citygraph.projections;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.citygraph.datasets.Receipt;
import org.citygraph.jobs.Running;
import org.jspecify.annotations.Nullable;
import org.neo4j.gds.BuildInfoProperties;
import org.neo4j.gds.core.concurrency.Concurrency;
import org.neo4j.gds.core.concurrency.DefaultPool;
import org.neo4j.gds.core.huge.HugeGraph;
import org.neo4j.gds.core.utils.paged.dss.DisjointSetStruct;
import org.neo4j.gds.core.utils.paged.dss.HugeAtomicDisjointSetStruct;
import org.neo4j.gds.core.utils.progress.tasks.ProgressTracker;
import org.neo4j.gds.kcore.KCoreDecomposition;
import org.neo4j.gds.kcore.KCoreDecompositionResult;
import org.neo4j.gds.termination.TerminationFlag;
import org.neo4j.gds.wcc.Wcc;
import org.neo4j.gds.wcc.WccParameters;

/**
 * How algorithms of Graph Data Science run in this process: on how many threads, and as
 * long as somebody waits for what they compute.
 */
public final class Gds {

	public static final Concurrency ONE_THREAD = new Concurrency(1);

	/** Community edition allows four; more threads than processors are slower. */
	public static final Concurrency ALL_THREADS = new Concurrency(
			Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4));

	/** Up to so many nodes measures that look at all pairs are exact. */
	public static final int MOST_EXACT = 20_000;

	private static final int NODES_OF_BATCH = 10_000;

	/**
	 * What it would see to be a thread pool, it would not wait for while all threads are
	 * busy, but fail.
	 */
	private static final ExecutorService THREADS = Executors.unconfigurableExecutorService(DefaultPool.INSTANCE);

	private Gds() {
	}

	public static ExecutorService threads() {
		return THREADS;
	}

	/** On one thread, since more are slower. */
	public static KCoreDecompositionResult cores(HugeGraph graph, Running running) {
		KCoreDecomposition cores = new KCoreDecomposition(graph, ONE_THREAD,
				begin(running, "cores", graph.nodeCount()));
		cores.setTerminationFlag(flag(running));
		return cores.compute();
	}

	/** Connected ones. */
	public static DisjointSetStruct components(HugeGraph graph, Running running) {
		if (graph.nodeCount() == 0) { // Wcc fails there
			return new HugeAtomicDisjointSetStruct(0, ONE_THREAD);
		}
		return new Wcc(graph, threads(), NODES_OF_BATCH, new WccParameters(0, ONE_THREAD),
				begin(running, "components", Running.UNKNOWN), flag(running))
			.compute();
	}

	/** What a receipt tells of an algorithm. */
	public static Receipt.Method method(String algorithm, @Nullable Long seed) {
		return new Receipt.Method(algorithm, "Neo4j Graph Data Science", BuildInfoProperties.require().gdsVersion(),
				seed);
	}

	/** A flag that falls when nobody waits any more. */
	public static TerminationFlag flag(Running running) {
		return running::isWanted;
	}

	/**
	 * Says what is done from now on, and who hears of its steps.
	 * @param steps how many there will be, or {@link Running#UNKNOWN}
	 */
	public static ProgressTracker begin(Running running, String phase, long steps) {
		running.begin(phase, steps);
		return new StepTracker(running);
	}

}
