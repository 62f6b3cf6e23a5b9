package org.citygraph.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Facts by number, in columns of primitives: a profile, an id and four days each. Days
 * count from 1970-01-01; an absent beginning is the first day that can be, an absent end
 * the last one.
 */
final class FactTable {

	static final int ALWAYS = Integer.MIN_VALUE;

	static final int FOREVER = Integer.MAX_VALUE;

	private static final int DAYS_PER_FACT = 4;

	private final List<FactProfile> profiles;

	private final Map<FactProfile, Integer> profileNumbers = new HashMap<>();

	private PackedIds ids = new PackedIds();

	private int[] profile = new int[64];

	private int[] days = new int[64 * DAYS_PER_FACT];

	/** Those that run from the greater of their nodes to the lesser. */
	private BitSet descending = new BitSet();

	private int size;

	FactTable() {
		this(new ArrayList<>());
	}

	private FactTable(List<FactProfile> profiles) {
		this.profiles = profiles;
	}

	int add(TieFact fact) {
		int added = this.size++;
		this.profile = Growing.toHold(this.profile, this.size);
		this.profile[added] = this.profileNumbers.computeIfAbsent(fact.profile(), this::number);
		this.ids.add(fact.id());
		this.days = Growing.toHold(this.days, this.size * DAYS_PER_FACT);
		int first = added * DAYS_PER_FACT;
		this.days[first] = day(fact.validFrom(), ALWAYS);
		this.days[first + 1] = day(fact.validTo(), FOREVER);
		this.days[first + 2] = day(fact.knownFrom(), ALWAYS);
		this.days[first + 3] = day(fact.knownTo(), FOREVER);
		return added;
	}

	private int number(FactProfile added) {
		this.profiles.add(added);
		return this.profiles.size() - 1;
	}

	/**
	 * The number of a day, or what stands for an absent one. Days that are millions of
	 * years away are all alike: only the order counts.
	 */
	static int day(@Nullable LocalDate date, int absent) {
		return (date == null) ? absent : Math.clamp(date.toEpochDay(), ALWAYS + 1, FOREVER - 2);
	}

	/**
	 * A table of the same facts in this order, in no more memory than they need.
	 * @param descending by their former numbers, which run from the greater of their
	 * nodes to the lesser
	 */
	FactTable inOrder(int[] facts, BitSet descending) {
		FactTable ordered = new FactTable(List.copyOf(this.profiles));
		ordered.ids = this.ids.inOrder(facts);
		ordered.profile = new int[facts.length];
		ordered.days = new int[facts.length * DAYS_PER_FACT];
		for (int i = 0; i < facts.length; i++) {
			ordered.profile[i] = this.profile[facts[i]];
			System.arraycopy(this.days, facts[i] * DAYS_PER_FACT, ordered.days, i * DAYS_PER_FACT, DAYS_PER_FACT);
		}
		ordered.descending = IntStream.range(0, facts.length)
			.filter((fact) -> descending.get(facts[fact]))
			.collect(BitSet::new, BitSet::set, BitSet::or);
		ordered.size = facts.length;
		return ordered;
	}

	int size() {
		return this.size;
	}

	List<FactProfile> profiles() {
		return this.profiles;
	}

	int profile(int fact) {
		return this.profile[fact];
	}

	/**
	 * Whether it runs from the lesser of its nodes to the greater; an undirected one
	 * does.
	 */
	boolean ascends(int fact) {
		return isUndirected(fact) || !this.descending.get(fact);
	}

	/** Whether it runs the other way; an undirected one does that, too. */
	boolean descends(int fact) {
		return isUndirected(fact) || this.descending.get(fact);
	}

	private boolean isUndirected(int fact) {
		return this.profiles.get(this.profile[fact]).type().undirected();
	}

	String id(int fact) {
		return this.ids.get(fact);
	}

	/** On some day of these, both included. */
	boolean heldWithin(int fact, int firstDay, int lastDay) {
		int first = fact * DAYS_PER_FACT;
		return this.days[first] <= lastDay && firstDay <= this.days[first + 1];
	}

	/** {@link #ALWAYS} if it is not known. */
	int firstDay(int fact) {
		return this.days[fact * DAYS_PER_FACT];
	}

	/** {@link #FOREVER} if it is not known. */
	int lastDay(int fact) {
		return this.days[fact * DAYS_PER_FACT + 1];
	}

	/** Neither a first nor a last day of it is known. */
	boolean isUndated(int fact) {
		int first = fact * DAYS_PER_FACT;
		return this.days[first] == ALWAYS && this.days[first + 1] == FOREVER;
	}

	boolean knownOn(int fact, int day) {
		int first = fact * DAYS_PER_FACT;
		return this.days[first + 2] <= day && day < this.days[first + 3];
	}

	/**
	 * Orders facts best first: by {@link FactStrength}, then by id.
	 */
	int compareStrength(int one, int other) {
		int byStrength = Integer.compare(strength(other), strength(one));
		return (byStrength != 0) ? byStrength : this.ids.compare(one, other);
	}

	private int strength(int fact) {
		return FactStrength.of(this.profiles.get(this.profile[fact]));
	}

}
