package org.citygraph.database;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * Looks again and again whether a turn is still held while work is done in it. Where the
 * database has ended the transaction that holds it, or the connection is gone, another
 * program may begin to write: so the work ends, instead of writing in between.
 */
final class TurnKeeper {

	/**
	 * In which a look ends that has begun; the transaction is for one thread at a time.
	 */
	private static final Duration LAST_LOOK = Duration.ofSeconds(5);

	private final Transaction held;

	private final Interruption interruption = new Interruption();

	private final ScheduledExecutorService watch = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("write-turn").factory());

	private TurnKeeper(Transaction held) {
		this.held = held;
	}

	/**
	 * Works as long as the transaction lives.
	 * @param between looks
	 * @throws ServiceUnavailableException if it does not live to the end
	 */
	static <T> T keep(Transaction held, Duration between, Supplier<T> work) {
		TurnKeeper keeper = new TurnKeeper(held);
		keeper.begin(between);
		try {
			T done = work.get();
			if (keeper.interruption.isMade()) {
				throw new IllegalStateException("Others may have written meanwhile");
			}
			return done;
		}
		catch (RuntimeException ex) {
			throw keeper.interruption.isMade() ? new ServiceUnavailableException(
					"The database ended the turn to write before the work was done; do it again.", ex) : ex;
		}
		finally {
			keeper.end();
		}
	}

	private void begin(Duration between) {
		@SuppressWarnings("unused") // ends with the executor
		Future<?> endless = this.watch.scheduleWithFixedDelay(this::look, between.toMillis(), between.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	private void look() {
		try {
			this.held.run("RETURN 1").consume();
		}
		catch (Neo4jException ex) {
			this.watch.shutdown();
			this.interruption.make();
		}
	}

	private void end() {
		this.interruption.end();
		this.watch.shutdown();
		try {
			this.watch.awaitTermination(LAST_LOOK.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
