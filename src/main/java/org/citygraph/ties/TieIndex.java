package org.citygraph.ties;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.citygraph.graph.EntityType;

/**
 * An immutable network of entities and the ties between them, in arrays of primitives.
 * <p>
 * Nodes are numbered in the order of their ids, so comparing numbers is comparing ids.
 * All facts between two nodes, whichever way they run, make one tie; its facts have
 * consecutive numbers, best first. The ties of a node are consecutive places, in the
 * order of the neighbours' numbers.
 */
public final class TieIndex {

	public static final int UNKNOWN_COUNTRY = -1;

	/** Two for each of 32 searches, which are as many as run at a time. */
	private static final int MOST_IDLE = 64;

	private final Nodes nodes;

	private final Ties ties;

	private final FactTable facts;

	private final Cache<TieFilter, byte[]> strengths = Caffeine.newBuilder().maximumSize(20).build();

	private final Cache<TieFilter, Passage.Counted> counted = Caffeine.newBuilder().maximumSize(100).build();

	private final BitSet countries;

	/** What no search uses at the moment. */
	private final Queue<Reached> idle = new ArrayBlockingQueue<>(MOST_IDLE);

	TieIndex(Nodes nodes, Ties ties, FactTable facts) {
		this.nodes = nodes;
		this.countries = countries(nodes.types);
		this.ties = ties;
		this.facts = facts;
	}

	public static TieIndexBuilder builder() {
		return new TieIndexBuilder();
	}

	/**
	 * The nodes in the order of their ids, what they are, the number of the country that
	 * each is in or is, and the data sets that list it; {@code countryCodes} is sorted.
	 */
	@SuppressWarnings("ArrayRecordComponent") // held by the index only, never compared
	record Nodes(String[] ids, EntityType[] types, int[] countryOf, String[] countryCodes,
			List<Set<String>> datasetsOf) {
	}

	/**
	 * The ties: from {@code firstPlace[node]} on, the neighbours of a node and the ties
	 * to them; from {@code firstFact[tie]} on, the facts of a tie. Both have one entry
	 * more than there are nodes and ties, so that the next entry is the end.
	 */
	@SuppressWarnings("ArrayRecordComponent") // held by the index only, never compared
	record Ties(int[] firstPlace, int[] neighbour, int[] tieAt, int[] firstFact) {
	}

	public int nodeCount() {
		return this.nodes.ids.length;
	}

	public int tieCount() {
		return this.ties.firstFact.length - 1;
	}

	int placeCount() {
		return this.ties.neighbour.length;
	}

	FactTable facts() {
		return this.facts;
	}

	/**
	 * What searches with such a filter have found out of the strength of the tie at each
	 * place, or will; what is avoided does not matter. Searches share it without waiting
	 * for each other: whoever judges a tie judges it alike.
	 */
	byte[] strengths(TieFilter filter) {
		return this.strengths.get(filter.avoidingNothing(), (plain) -> Passage.noneJudged(placeCount()));
	}

	/**
	 * How many facts a filter leaves, and how many of them are undated; what is avoided
	 * does not matter. Kept, since it looks at every fact.
	 */
	public Passage.Counted counted(TieFilter filter) {
		return this.counted.get(filter.avoidingNothing(), (plain) -> new Passage(this, plain).counted());
	}

	public boolean contains(String nodeId) {
		return node(nodeId).isPresent();
	}

	public OptionalInt node(String id) {
		return found(Arrays.binarySearch(this.nodes.ids, id));
	}

	public String nodeId(int node) {
		return this.nodes.ids[node];
	}

	public EntityType type(int node) {
		return this.nodes.types[node];
	}

	/** The data sets that list a node. */
	public Set<String> datasets(int node) {
		return this.nodes.datasetsOf.get(node);
	}

	private static BitSet countries(EntityType[] types) {
		return IntStream.range(0, types.length)
			.filter((node) -> types[node] == EntityType.COUNTRY)
			.collect(BitSet::new, BitSet::set, BitSet::or);
	}

	/** Which nodes are countries, for the caller to change. */
	BitSet countries() {
		return (BitSet) this.countries.clone();
	}

	/** Lends what a search can reach nodes with; it has reached none yet. */
	public Reached borrow() {
		Reached idle = this.idle.poll();
		return (idle != null) ? idle : new Reached(nodeCount());
	}

	/** Takes it back; whoever gives it back does not use it any more. */
	public void giveBack(Reached used) {
		used.clear();
		this.idle.offer(used);
	}

	public boolean isCountry(int node) {
		return this.countries.get(node);
	}

	/**
	 * The number of the country that a node is in, or {@link #UNKNOWN_COUNTRY}.
	 */
	public int countryOf(int node) {
		return this.nodes.countryOf[node];
	}

	public int countryCount() {
		return this.nodes.countryCodes.length;
	}

	public String countryCode(int country) {
		return this.nodes.countryCodes[country];
	}

	public OptionalInt country(String code) {
		return found(Arrays.binarySearch(this.nodes.countryCodes, code));
	}

	public int firstPlace(int node) {
		return this.ties.firstPlace[node];
	}

	public int degree(int node) {
		return this.ties.firstPlace[node + 1] - this.ties.firstPlace[node];
	}

	public int neighbour(int place) {
		return this.ties.neighbour[place];
	}

	public int tieAt(int place) {
		return this.ties.tieAt[place];
	}

	public int firstFact(int tie) {
		return this.ties.firstFact[tie];
	}

	/**
	 * The place of a neighbour among those of a node.
	 * @throws IllegalArgumentException if it is none
	 */
	public int place(int one, int other) {
		int place = Arrays.binarySearch(this.ties.neighbour, firstPlace(one), firstPlace(one + 1), other);
		if (place < 0) {
			throw new IllegalArgumentException("No tie between " + nodeId(one) + " and " + nodeId(other));
		}
		return place;
	}

	private static OptionalInt found(int position) {
		return (position < 0) ? OptionalInt.empty() : OptionalInt.of(position);
	}

}
