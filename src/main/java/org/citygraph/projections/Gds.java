package org.citygraph.projections;

import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

import org.citygraph.datasets.Receipt;
import org.citygraph.database.QueryLimits;
import org.citygraph.web.TimeLimitPassed;
import org.jspecify.annotations.Nullable;
import org.neo4j.gds.BuildInfoProperties;
import org.neo4j.gds.core.concurrency.Concurrency;
import org.neo4j.gds.core.concurrency.DefaultPool;
import org.neo4j.gds.core.huge.HugeGraph;
import org.neo4j.gds.core.utils.paged.dss.DisjointSetStruct;
import org.neo4j.gds.core.utils.progress.tasks.ProgressTracker;
import org.neo4j.gds.termination.TerminatedException;
import org.neo4j.gds.kcore.KCoreDecomposition;
import org.neo4j.gds.kcore.KCoreDecompositionResult;
import org.neo4j.gds.termination.TerminationFlag;
import org.neo4j.gds.wcc.Wcc;
import org.neo4j.gds.wcc.WccParameters;
import org.springframework.stereotype.Component;

/**
 * How algorithms of Graph Data Science run in this process: on how many threads, and for
 * how long at most.
 */
@Component
public class Gds {

	public static final Concurrency ONE_THREAD = new Concurrency(1);

	/** Community edition allows four; more threads than processors are slower. */
	public static final Concurrency ALL_THREADS = new Concurrency(
			Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4));

	public static final ProgressTracker UNSEEN = ProgressTracker.NULL_TRACKER;

	/** Up to so many nodes measures that look at all pairs are exact. */
	public static final int MOST_EXACT = 20_000;

	private static final int NODES_OF_BATCH = 10_000;

	private final QueryLimits limits;

	Gds(QueryLimits limits) {
		this.limits = limits;
	}

	public static ExecutorService threads() {
		return DefaultPool.INSTANCE;
	}

	/** On one thread, since more are slower. */
	public static KCoreDecompositionResult cores(HugeGraph graph, TerminationFlag flag) {
		KCoreDecomposition cores = new KCoreDecomposition(graph, ONE_THREAD, UNSEEN);
		cores.setTerminationFlag(flag);
		return cores.compute();
	}

	/** Connected ones. */
	public static DisjointSetStruct components(HugeGraph graph, TerminationFlag flag) {
		return new Wcc(graph, threads(), NODES_OF_BATCH, new WccParameters(0, ONE_THREAD), UNSEEN, flag).compute();
	}

	/** What a receipt tells of an algorithm. */
	public static Receipt.Method method(String algorithm, @Nullable Long seed) {
		return new Receipt.Method(algorithm, "Neo4j Graph Data Science", BuildInfoProperties.require().gdsVersion(),
				seed);
	}

	/** A flag that falls when a question's time is over, or its thread is interrupted. */
	public TerminationFlag untilTimeIsOver() {
		Thread asking = Thread.currentThread();
		long end = System.nanoTime() + this.limits.timeout().toNanos();
		return () -> System.nanoTime() < end && !asking.isInterrupted();
	}

	/**
	 * Does what ends when that flag falls.
	 * @throws TimeLimitPassed if it did
	 */
	public static <T> T ending(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (TerminatedException ex) {
			throw new TimeLimitPassed();
		}
	}

}
