package org.citygraph.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.collections.api.factory.primitive.IntSets;
import org.eclipse.collections.api.map.primitive.IntObjectMap;
import org.eclipse.collections.impl.map.mutable.primitive.IntObjectHashMap;
import org.neo4j.exceptions.KernelException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.internal.kernel.api.Write;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.values.storable.Value;
import org.neo4j.values.storable.Values;

/**
 * Writes one batch through the database's kernel: all properties of a node or an edge at
 * once, without asking for each what stood there before.
 */
final class EmbeddedTransaction implements AutoCloseable {

	private static final String ENTITY = "Entity";

	private static final String LOCATED_IN = "LOCATED_IN";

	private final InternalTransaction transaction;

	private final KernelTransaction kernel;

	private final Tokens tokens;

	/** Nodes by their entities' ids, of all batches. */
	private final Map<String, Long> known;

	/** Of this batch, which counts if it is committed. */
	private final Map<String, Long> nodes = new HashMap<>();

	EmbeddedTransaction(GraphDatabaseService graph, Tokens tokens, Map<String, Long> known) {
		this.transaction = (InternalTransaction) graph.beginTx();
		this.kernel = this.transaction.kernelTransaction();
		this.tokens = tokens;
		this.known = known;
	}

	void create(NewEntity entity) {
		try {
			Write write = this.kernel.dataWrite();
			long node = write.nodeCreateWithLabels(new int[] { this.tokens.label(ENTITY, this.kernel),
					this.tokens.label(entity.label(), this.kernel) });
			write.nodeApplyChanges(node, IntSets.immutable.empty(), IntSets.immutable.empty(),
					values(entity.properties()));
			this.nodes.put(String.valueOf(entity.properties().get("id")), node);
			for (String place : entity.in()) {
				write.relationshipCreate(node, this.tokens.type(LOCATED_IN, this.kernel), node(place));
			}
		}
		catch (KernelException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void create(NewFact fact) {
		try {
			Write write = this.kernel.dataWrite();
			long edge = write.relationshipCreate(node(fact.from()), this.tokens.type(fact.type().name(), this.kernel),
					node(fact.to()));
			write.relationshipApplyChanges(edge, values(fact.properties()));
		}
		catch (KernelException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private IntObjectMap<Value> values(Map<String, Object> properties) throws KernelException {
		IntObjectHashMap<Value> values = new IntObjectHashMap<>(2 * properties.size());
		for (Map.Entry<String, Object> property : properties.entrySet()) {
			values.put(this.tokens.key(property.getKey(), this.kernel), value(property.getValue()));
		}
		return values;
	}

	private static Value value(Object value) {
		return (value instanceof List<?> list)
				? Values.stringArray(list.stream().map(String::valueOf).toArray(String[]::new)) : Values.of(value);
	}

	private long node(String id) {
		Long node = this.known.get(id);
		return (node != null) ? node : this.nodes.computeIfAbsent(id, this::find);
	}

	private long find(String id) {
		Node found = this.transaction.findNode(Label.label(ENTITY), "id", id);
		if (found == null) {
			throw new IllegalStateException("There is no entity " + id);
		}
		return this.transaction.elementIdMapper().nodeId(found.getElementId());
	}

	void commit() {
		this.transaction.commit();
		this.known.putAll(this.nodes);
	}

	@Override
	public void close() {
		this.transaction.close();
	}

}
