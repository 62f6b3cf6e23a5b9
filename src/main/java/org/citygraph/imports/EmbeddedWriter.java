package org.citygraph.imports;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.TransientTransactionFailureException;

/**
 * Writes in this process, past Bolt and Cypher, several batches at a time: half of the
 * time goes into commits, which can run side by side.
 */
final class EmbeddedWriter implements GraphWriter {

	private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

	private final GraphDatabaseService graph;

	private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

	/** Few, so that a fast reader waits for the database and memory stays modest. */
	private final ArrayDeque<Future<?>> running = new ArrayDeque<>();

	/** Many read, which is to write side by side; who writes, writes alone. */
	private final ReadWriteLock turns = new ReentrantReadWriteLock();

	private final Tokens tokens = new Tokens();

	/** Nodes by their entities' ids, as the database numbers them. */
	private final Map<String, Long> nodes = new ConcurrentHashMap<>();

	EmbeddedWriter(GraphDatabaseService graph) {
		this.graph = graph;
	}

	@Override
	public void entities(List<NewEntity> batch) {
		submit((transaction) -> batch.forEach(transaction::create));
	}

	@Override
	public void facts(List<NewFact> batch) {
		submit((transaction) -> batch.forEach(transaction::create));
	}

	private void submit(Consumer<EmbeddedTransaction> work) {
		if (this.running.size() > THREADS) {
			await(this.running.remove());
		}
		this.running.add(this.threads.submit(() -> write(work)));
	}

	/**
	 * Batches that wait for each other in a circle are told so by one's failure. It is
	 * written again alone, or it would soon meet the same ones again.
	 */
	private void write(Consumer<EmbeddedTransaction> work) {
		for (int attempt = 0;; attempt++) {
			Lock turn = (attempt == 0) ? this.turns.readLock() : this.turns.writeLock();
			turn.lock();
			try (EmbeddedTransaction transaction = new EmbeddedTransaction(this.graph, this.tokens, this.nodes)) {
				work.accept(transaction);
				transaction.commit();
				return;
			}
			catch (TransientTransactionFailureException ex) {
				if (attempt == 10) {
					throw ex;
				}
			}
			finally {
				turn.unlock();
			}
		}
	}

	@Override
	public void flush() {
		Future<?> next = this.running.poll();
		while (next != null) {
			await(next);
			next = this.running.poll();
		}
	}

	private static void await(Future<?> batch) {
		try {
			batch.get();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.threads.close();
	}

}
