package org.citygraph.statistics;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;

import org.citygraph.jobs.Running;
import org.citygraph.projections.TestNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.gds.core.concurrency.DefaultPool;

import static org.assertj.core.api.Assertions.assertThat;

/** Who asks while all threads compute for others waits for them. */
class BusyThreadsTests {

	@Test
	@Timeout(60)
	void whatIsAskedMeanwhileIsAnsweredOnceTheyAreFree() throws Exception {
		ThreadPoolExecutor threads = (ThreadPoolExecutor) DefaultPool.INSTANCE;
		CompletableFuture<Boolean> free = new CompletableFuture<>();
		for (int i = 0; i < threads.getMaximumPoolSize(); i++) {
			threads.execute(free::join);
		}
		try (ExecutorService caller = Executors.newSingleThreadExecutor()) {
			Future<Figures> asked = caller
				.submit(() -> new Statistics(TestNetwork.path(10).projection(), Running.UNSEEN).figures());
			while (threads.getQueue().isEmpty() && !asked.isDone()) {
				Thread.onSpinWait();
			}
			free.complete(true);
			assertThat(asked.get().distances().diameter()).isEqualTo(9);
		}
		finally {
			free.complete(true);
		}
	}

}
