package org.citygraph.database;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
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
	private static final Duration LAST_LOOK = Duration.ofSeconds(1);

	private final Transaction held;

	/** After which a look without an answer is in vain. */
	private final Duration patience;

	private final Interruption interruption = new Interruption();

	/** One thread looks, one sees when that takes too long. */
	private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(2,
			Thread.ofPlatform().daemon().name("write-turn-", 0).factory());

	/** Of the thread that works. */
	TurnKeeper(Transaction held, Duration patience) {
		this.held = held;
		this.patience = patience;
		// its end waits for no limit that is over
		this.watch.setRemoveOnCancelPolicy(true);
	}

	/**
	 * Works as long as the transaction lives, and a look at it has an answer.
	 * @param between looks
	 * @throws ServiceUnavailableException if it does not live to the end
	 */
	<T> T keep(Duration between, Supplier<T> work) {
		begin(between);
		try {
			T done = work.get();
			if (this.interruption.isMade()) {
				throw new IllegalStateException("Others may have written meanwhile");
			}
			return done;
		}
		catch (RuntimeException ex) {
			boolean lost = this.interruption.isMade();
			this.interruption.end();
			this.watch.shutdownNow(); // what failed needs no turn any more
			throw lost ? new ServiceUnavailableException(
					"The database ended the turn to write before the work was done; do it again.", ex) : ex;
		}
		finally {
			end();
		}
	}

	private void begin(Duration between) {
		@SuppressWarnings("unused") // ends with the executor
		Future<?> endless = this.watch.scheduleWithFixedDelay(this::look, between.toMillis(), between.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	private void look() {
		Interruption late = new Interruption();
		Future<?> limit = this.watch.schedule(late::make, this.patience.toMillis(), TimeUnit.MILLISECONDS);
		try {
			this.held.run("RETURN 1").consume();
		}
		catch (Neo4jException ex) {
			this.watch.shutdown();
			this.interruption.make();
		}
		finally {
			limit.cancel(false);
			late.end();
		}
	}

	private void end() {
		this.interruption.end();
		this.watch.shutdown();
		if (!hasEnded()) {
			this.watch.shutdownNow();
			hasEnded();
		}
	}

	private boolean hasEnded() {
		try {
			return this.watch.awaitTermination(LAST_LOOK.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return true; // as far as anybody waits for it
		}
	}

}
