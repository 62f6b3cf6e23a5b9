package org.citygraph.projections;

import org.eclipse.collections.impl.map.mutable.primitive.LongDoubleHashMap;
import org.neo4j.gds.Orientation;
import org.neo4j.gds.RelationshipType;
import org.neo4j.gds.api.DefaultValue;
import org.neo4j.gds.api.PropertyState;
import org.neo4j.gds.Aggregation;
import org.neo4j.gds.core.concurrency.Concurrency;
import org.neo4j.gds.core.huge.HugeGraph;
import org.neo4j.gds.core.loading.Nodes;
import org.neo4j.gds.core.loading.construction.GraphFactory;
import org.neo4j.gds.core.loading.construction.NodesBuilder;
import org.neo4j.gds.core.loading.construction.RelationshipsBuilder;
import org.neo4j.gds.core.loading.construction.RelationshipsBuilderBuilder;

/**
 * Ties between numbered nodes, each with a weight, collected in any order. Directed ones
 * run from the one node to the other.
 */
final class TieSet {

	private static final Concurrency ONE_THREAD = new Concurrency(1);

	private final boolean directed;

	private final LongDoubleHashMap weights = new LongDoubleHashMap();

	private TieSet(boolean directed) {
		this.directed = directed;
	}

	static TieSet undirected() {
		return new TieSet(false);
	}

	static TieSet directed() {
		return new TieSet(true);
	}

	/** Adds to the weight of a tie; a node's tie with itself is none. */
	void add(int one, int other, double weight) {
		if (one != other) {
			this.weights.addToValue(key(one, other), weight);
		}
	}

	/** Ties them with weight 1, however often; a node's tie with itself is none. */
	void addOnce(int one, int other) {
		if (one != other) {
			this.weights.put(key(one, other), 1);
		}
	}

	/** The ties between groups of nodes: their weights are the sums of the nodes'. */
	TieSet between(int[] groupOf) {
		TieSet groups = new TieSet(this.directed);
		for (long key : this.weights.keySet().toSortedArray()) {
			groups.add(groupOf[one(key)], groupOf[other(key)], this.weights.get(key));
		}
		return groups;
	}

	private long key(int one, int other) {
		boolean turned = !this.directed && other < one;
		return ((long) (turned ? other : one) << Integer.SIZE) | (turned ? one : other);
	}

	private static int one(long key) {
		return (int) (key >>> Integer.SIZE);
	}

	private static int other(long key) {
		return (int) key;
	}

	int size() {
		return this.weights.size();
	}

	/** In the order of the nodes' numbers, so that the same network is the same graph. */
	HugeGraph graph(int nodeCount, boolean weighted) {
		Nodes nodes = nodes(nodeCount);
		RelationshipsBuilderBuilder options = GraphFactory.initRelationshipsBuilder()
			.nodes(nodes.idMap())
			.relationshipType(RelationshipType.of("TIE"))
			.orientation(this.directed ? Orientation.NATURAL : Orientation.UNDIRECTED)
			.concurrency(ONE_THREAD);
		if (weighted) {
			options.addPropertyConfig("weight", Aggregation.NONE, DefaultValue.of(1.0), PropertyState.TRANSIENT);
		}
		RelationshipsBuilder ties = options.build();
		for (long key : this.weights.keySet().toSortedArray()) {
			add(ties, key, weighted);
		}
		return GraphFactory.create(nodes.idMap(), ties.build());
	}

	private void add(RelationshipsBuilder ties, long key, boolean weighted) {
		if (weighted) {
			ties.addFromInternal(one(key), other(key), this.weights.get(key));
		}
		else {
			ties.addFromInternal(one(key), other(key));
		}
	}

	private static Nodes nodes(int count) {
		NodesBuilder nodes = GraphFactory.initNodesBuilder()
			.nodeCount(Math.max(count, 1))
			.maxOriginalId(Math.max(count - 1, 0))
			.hasLabelInformation(false)
			.hasProperties(false)
			.concurrency(ONE_THREAD)
			.build();
		for (int node = 0; node < count; node++) {
			nodes.addNode(node);
		}
		return nodes.build();
	}

}
