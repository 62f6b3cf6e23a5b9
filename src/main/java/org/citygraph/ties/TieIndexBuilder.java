package org.citygraph.ties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.citygraph.graph.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Collects nodes, then facts between them, in any order, and makes an index of them.
 */
public final class TieIndexBuilder {

	private final Map<String, Node> nodes = new HashMap<>();

	/** Each set once, since there are few. */
	private final Map<Set<String>, Set<String>> datasets = new HashMap<>();

	private final FactTable facts = new FactTable();

	private int[] from = new int[64];

	private int[] to = new int[64];

	private record Node(int number, EntityType type, @Nullable String countryCode, Set<String> datasets) {
	}

	/**
	 * Adds a node.
	 * @param countryCode of the country that it is in, or is; {@code null} if unknown
	 * @param datasets those that list it
	 * @throws IllegalArgumentException if there is a node of this id
	 */
	public TieIndexBuilder addNode(String id, EntityType type, @Nullable String countryCode, Set<String> datasets) {
		Node added = new Node(this.nodes.size(), type, countryCode,
				this.datasets.computeIfAbsent(datasets, Function.identity()));
		if (this.nodes.putIfAbsent(id, added) != null) {
			throw new IllegalArgumentException("Node " + id + " was added before");
		}
		return this;
	}

	/**
	 * Adds a fact between nodes that were added before. One of a node with itself is left
	 * out, as no simple route can take it.
	 * @throws IllegalArgumentException if an end of it is unknown
	 */
	public TieIndexBuilder addFact(TieFact fact) {
		int fromNode = number(fact.from(), fact);
		int toNode = number(fact.to(), fact);
		if (fromNode != toNode) {
			int added = this.facts.add(fact);
			this.from = Growing.toHold(this.from, added + 1);
			this.to = Growing.toHold(this.to, added + 1);
			this.from[added] = fromNode;
			this.to[added] = toNode;
		}
		return this;
	}

	private int number(String id, TieFact fact) {
		Node node = this.nodes.get(id);
		if (node == null) {
			throw new IllegalArgumentException("Fact " + fact.id() + " has an unknown end: " + id);
		}
		return node.number;
	}

	public TieIndex build() {
		TieIndex.Nodes sorted = sortedNodes();
		int[] rank = new int[this.nodes.size()];
		for (int i = 0; i < rank.length; i++) {
			rank[node(sorted.ids()[i]).number] = i;
		}
		int size = this.facts.size();
		int[] low = new int[size];
		int[] high = new int[size];
		BitSet descending = new BitSet();
		for (int fact = 0; fact < size; fact++) {
			int one = rank[this.from[fact]];
			int other = rank[this.to[fact]];
			low[fact] = Math.min(one, other);
			high[fact] = Math.max(one, other);
			descending.set(fact, other < one);
		}
		TieLayout layout = new TieLayout(rank.length, low, high, this.facts::compareStrength);
		return new TieIndex(sorted, layout.ties(), this.facts.inOrder(layout.facts(), descending));
	}

	private TieIndex.Nodes sortedNodes() {
		String[] ids = this.nodes.keySet().toArray(String[]::new);
		Arrays.sort(ids);
		String[] codes = countryCodes();
		EntityType[] types = new EntityType[ids.length];
		List<Set<String>> datasetsOf = new ArrayList<>(ids.length);
		int[] countryOf = new int[ids.length];
		for (int i = 0; i < ids.length; i++) {
			Node node = node(ids[i]);
			types[i] = node.type;
			datasetsOf.add(node.datasets);
			countryOf[i] = (node.countryCode == null) ? TieIndex.UNKNOWN_COUNTRY
					: Arrays.binarySearch(codes, node.countryCode);
		}
		return new TieIndex.Nodes(ids, types, countryOf, codes, datasetsOf);
	}

	private String[] countryCodes() {
		return this.nodes.values()
			.stream()
			.flatMap((node) -> Stream.ofNullable(node.countryCode))
			.distinct()
			.sorted()
			.toArray(String[]::new);
	}

	private Node node(String id) {
		return Objects.requireNonNull(this.nodes.get(id));
	}

}
