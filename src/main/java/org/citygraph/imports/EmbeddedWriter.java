package org.citygraph.imports;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransientTransactionFailureException;

/**
 * Writes in this process, past Bolt and Cypher, several batches at a time: half of the
 * time goes into commits, which can run side by side.
 */
final class EmbeddedWriter implements GraphWriter {

	private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

	private static final Label ENTITY = Label.label("Entity");

	private static final RelationshipType LOCATED_IN = RelationshipType.withName("LOCATED_IN");

	private final GraphDatabaseService graph;

	private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

	/** Few, so that a fast reader waits for the database and memory stays modest. */
	private final ArrayDeque<Future<?>> running = new ArrayDeque<>();

	/** Nodes by their entities' ids, in the database's own words. */
	private final Map<String, String> nodes = new ConcurrentHashMap<>();

	EmbeddedWriter(GraphDatabaseService graph) {
		this.graph = graph;
	}

	@Override
	public void entities(List<NewEntity> batch) {
		submit((transaction) -> batch.forEach((entity) -> create(transaction, entity)));
	}

	private void create(Transaction transaction, NewEntity entity) {
		Node node = transaction.createNode(ENTITY, Label.label(entity.label()));
		entity.properties().forEach((key, value) -> node.setProperty(key, stored(value)));
		entity.in().forEach((place) -> node.createRelationshipTo(node(transaction, place), LOCATED_IN));
	}

	@Override
	public void facts(List<NewFact> batch) {
		submit((transaction) -> batch.forEach((fact) -> create(transaction, fact)));
	}

	private void create(Transaction transaction, NewFact fact) {
		Relationship edge = node(transaction, fact.from()).createRelationshipTo(node(transaction, fact.to()),
				RelationshipType.withName(fact.type().name()));
		fact.properties().forEach((key, value) -> edge.setProperty(key, stored(value)));
	}

	private Node node(Transaction transaction, String id) {
		String known = this.nodes.get(id);
		if (known != null) {
			return transaction.getNodeByElementId(known);
		}
		Node found = transaction.findNode(ENTITY, "id", id);
		if (found == null) {
			throw new IllegalStateException("There is no entity " + id);
		}
		this.nodes.put(id, found.getElementId());
		return found;
	}

	private static Object stored(Object value) {
		return (value instanceof List<?> list) ? list.stream().map(String::valueOf).toArray(String[]::new) : value;
	}

	private void submit(Consumer<Transaction> work) {
		if (this.running.size() > THREADS) {
			await(this.running.remove());
		}
		this.running.add(this.threads.submit(() -> write(work)));
	}

	/** Batches that wait for each other in a circle are told so by one's failure. */
	private void write(Consumer<Transaction> work) {
		for (int attempt = 0;; attempt++) {
			try (Transaction transaction = this.graph.beginTx()) {
				work.accept(transaction);
				transaction.commit();
				return;
			}
			catch (TransientTransactionFailureException ex) {
				if (attempt == 10) {
					throw ex;
				}
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
