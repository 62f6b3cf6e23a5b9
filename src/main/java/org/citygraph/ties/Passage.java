package org.citygraph.ties;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * An index as one search may pass through it: which facts a filter leaves, how strong
 * each tie then is, which nodes may be passed. Made for one search and one thread, but
 * for what it finds out of ties.
 */
public final class Passage {

	/**
	 * The strength of a tie none of whose facts counts.
	 */
	public static final int NO_TIE = 0;

	private static final byte NOT_YET_JUDGED = -1;

	private final TieIndex index;

	private final FactTable facts;

	private final byte[] strengthOfProfile;

	/**
	 * Of the ties at all places, since searches look at the places of a node in a row.
	 */
	private final byte[] strengthAt;

	private final BitSet closed;

	private final boolean dated;

	private final int validFrom;

	private final int validTo;

	private final int knownAt;

	public Passage(TieIndex index, TieFilter filter) {
		this(index, filter, day(filter.validAt()), day(filter.validAt()), index.strengths(filter));
	}

	private Passage(TieIndex index, TieFilter filter, int validFrom, int validTo, byte[] strengthAt) {
		this.index = index;
		this.facts = index.facts();
		this.strengthOfProfile = strengths(filter);
		this.strengthAt = strengthAt;
		this.closed = closedNodes(filter);
		this.dated = filter.validAt() != null;
		this.validFrom = validFrom;
		this.validTo = validTo;
		this.knownAt = day(filter.knownAt());
	}

	/**
	 * Through what holds on any of these days, though not on one.
	 * @param filter with a day, which does not matter
	 */
	public static Passage within(TieIndex index, TieFilter filter, LocalDate first, LocalDate last) {
		return new Passage(index, filter, day(first), day(last), noneJudged(index.placeCount()));
	}

	static byte[] noneJudged(int places) {
		byte[] strengths = new byte[places];
		Arrays.fill(strengths, NOT_YET_JUDGED);
		return strengths;
	}

	/**
	 * No day is the last but one that can be: by then everything is known, and only what
	 * is superseded on no day is not superseded.
	 */
	private static int day(@Nullable LocalDate date) {
		return FactTable.day(date, FactTable.FOREVER - 1);
	}

	private byte[] strengths(TieFilter filter) {
		List<FactProfile> profiles = this.facts.profiles();
		byte[] strengths = new byte[profiles.size()];
		for (int i = 0; i < strengths.length; i++) {
			FactProfile profile = profiles.get(i);
			strengths[i] = (byte) (filter.admits(profile) ? FactStrength.of(profile) : NO_TIE);
		}
		return strengths;
	}

	private BitSet closedNodes(TieFilter filter) {
		BitSet nodes = this.index.countries();
		int[] avoided = filter.avoidCountries()
			.stream()
			.flatMapToInt((code) -> this.index.country(code).stream())
			.toArray();
		for (int country : avoided) {
			for (int node = 0; node < this.index.nodeCount(); node++) {
				if (this.index.countryOf(node) == country) {
					nodes.set(node);
				}
			}
		}
		filter.avoid().forEach((id) -> this.index.node(id).ifPresent(nodes::set));
		return nodes;
	}

	public TieIndex index() {
		return this.index;
	}

	public boolean isClosed(int node) {
		return this.closed.get(node);
	}

	public void close(int node) {
		this.closed.set(node);
	}

	public void open(int node) {
		this.closed.clear(node);
	}

	/**
	 * The strength of the tie at a place, which is that of its best fact that counts, or
	 * {@link #NO_TIE}.
	 */
	public int strength(int place) {
		byte known = this.strengthAt[place];
		return (known != NOT_YET_JUDGED) ? known : judge(place);
	}

	private int judge(int place) {
		int tie = this.index.tieAt(place);
		byte strength = NO_TIE;
		int end = this.index.firstFact(tie + 1);
		for (int fact = this.index.firstFact(tie); fact < end && strength == NO_TIE; fact++) {
			strength = strengthOfFact(fact);
		}
		this.strengthAt[place] = strength;
		return strength;
	}

	private byte strengthOfFact(int fact) {
		byte strength = this.strengthOfProfile[this.facts.profile(fact)];
		boolean counts = strength != NO_TIE && this.facts.knownOn(fact, this.knownAt)
				&& (!this.dated || this.facts.heldWithin(fact, this.validFrom, this.validTo));
		return counts ? strength : NO_TIE;
	}

	/** The days on which facts begin that are admitted, on whatever days they hold. */
	public NavigableSet<LocalDate> firstDays() {
		return days(this.facts::firstDay);
	}

	/** The days on which they end. */
	public NavigableSet<LocalDate> lastDays() {
		return days(this.facts::lastDay);
	}

	private NavigableSet<LocalDate> days(IntUnaryOperator dayOf) {
		return IntStream.range(0, this.facts.size())
			.filter((fact) -> this.strengthOfProfile[this.facts.profile(fact)] != NO_TIE
					&& this.facts.knownOn(fact, this.knownAt))
			.map(dayOf)
			.filter((day) -> day != FactTable.ALWAYS && day != FactTable.FOREVER)
			.distinct()
			.mapToObj(LocalDate::ofEpochDay)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** How many facts count, and how many of them are undated. Looks at every fact. */
	public Counted counted() {
		return counted(0, this.facts.size());
	}

	/** The same of one tie. */
	public Counted counted(int tie) {
		return counted(this.index.firstFact(tie), this.index.firstFact(tie + 1));
	}

	/** How many facts of a tie count that run from its lesser node to its greater. */
	public int ascending(int tie) {
		return count(tie, this.facts::ascends);
	}

	/** How many run the other way; undirected ones run both ways. */
	public int descending(int tie) {
		return count(tie, this.facts::descends);
	}

	private int count(int tie, IntPredicate runs) {
		return (int) IntStream.range(this.index.firstFact(tie), this.index.firstFact(tie + 1))
			.filter((fact) -> strengthOfFact(fact) != NO_TIE && runs.test(fact))
			.count();
	}

	private Counted counted(int from, int to) {
		long counting = 0;
		long undated = 0;
		for (int fact = from; fact < to; fact++) {
			if (strengthOfFact(fact) != NO_TIE) {
				counting++;
				undated += this.facts.isUndated(fact) ? 1 : 0;
			}
		}
		return new Counted(counting, undated);
	}

	public record Counted(long facts, long undated) {

		public Counted plus(Counted more) {
			return new Counted(this.facts + more.facts, this.undated + more.undated);
		}

	}

	/**
	 * The ids of the facts of a tie that count, best first.
	 */
	public List<String> factIds(int tie) {
		return IntStream.range(this.index.firstFact(tie), this.index.firstFact(tie + 1))
			.filter((fact) -> strengthOfFact(fact) != NO_TIE)
			.mapToObj(this.facts::id)
			.toList();
	}

}
