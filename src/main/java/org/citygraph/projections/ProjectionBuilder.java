package org.citygraph.projections;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.citygraph.facts.FactFilter;
import org.citygraph.graph.EntityType;
import org.citygraph.jobs.Need;
import org.citygraph.jobs.Running;
import org.citygraph.projections.ProjectionQuestion.Accords;
import org.citygraph.ties.Passage;
import org.citygraph.ties.TieFilter;
import org.citygraph.ties.TieIndex;
import org.citygraph.web.InvalidParameters;

/** Makes a projection of the index of ties. */
final class ProjectionBuilder {

	/** More ties than that would not fit beside everything else. */
	static final int MOST_PAIRS = 20_000_000;

	private static final int ENTITIES_BETWEEN_LOOKS = 100;

	private final TieIndex index;

	private final ProjectionQuestion question;

	private final ProjectionNodes nodes;

	private final Accords accords;

	/** Hosts and beneficiaries of accords, by the accords' ids. */
	private final Map<String, Set<String>> hubs;

	private final Running running;

	private final Passage passage;

	private final CollectedTies ties;

	/** Of the ties that are there. */
	private Passage.Counted counted = new Passage.Counted(0, 0);

	ProjectionBuilder(TieIndex index, ProjectionQuestion question, FactFilter filter, Map<String, Set<String>> hubs,
			Running running) {
		this.index = index;
		this.question = question;
		this.nodes = new ProjectionNodes(index, question, filter);
		this.accords = question.accordsOrDefault();
		this.ties = new CollectedTies(question, this.nodes);
		this.hubs = hubs;
		this.running = running;
		this.passage = new Passage(index, TieFilter.of(filter, Set.of(), Set.of()));
	}

	/**
	 * The map of ties takes up to 96 bytes a tie while it grows, the rest is the graph
	 * and what makes it.
	 */
	static Need need(TieIndex index, ProjectionQuestion question, FactFilter filter) {
		Accords accords = question.accordsOrDefault();
		boolean cliques = accords == Accords.CLIQUE || accords == Accords.WEIGHTED;
		long pairs = cliques ? IntStream.range(0, index.nodeCount())
			.filter((node) -> index.type(node) == EntityType.ACCORD)
			.mapToLong((accord) -> (long) index.degree(accord) * (index.degree(accord) - 1) / 2)
			.sum() : 0;
		long ties = Math.min(index.tieCount(), index.counted(TieFilter.of(filter, Set.of(), Set.of())).facts());
		long most = (ties + Math.min(pairs, MOST_PAIRS)) * (question.isDirected() ? 2 : 1);
		return Need.of("A projection", ProjectionNodes.most(index, filter), 200, most, 150)
			.plus(index.nodeCount() * (long) Integer.BYTES);
	}

	Projection build(Projection.Asked asked) {
		this.running.begin("projecting", this.index.nodeCount());
		for (int entity = 0; entity < this.index.nodeCount(); entity++) {
			addTies(entity);
			lookUp(entity);
		}
		return new Projection(asked, Declaration.of(this.question, this.nodes.accordsAreNodes()), this.nodes.ids(),
				this.nodes.countryCodes(), this.ties.graph(), this.counted);
	}

	private void lookUp(int entity) {
		if (entity % ENTITIES_BETWEEN_LOOKS == 0) {
			Gds.flag(this.running).assertRunning();
			this.running.advance(ENTITIES_BETWEEN_LOOKS);
		}
	}

	private void addTies(int entity) {
		if (this.index.type(entity) == EntityType.ACCORD && this.accords != Accords.BIPARTITE) {
			addAccord(entity);
			return;
		}
		for (int place = this.index.firstPlace(entity); place < this.index.firstPlace(entity + 1); place++) {
			int other = this.index.neighbour(place);
			if (other > entity && this.nodes.areDifferent(entity, other)) {
				addFacts(entity, other, count(place), this.index.tieAt(place));
			}
		}
	}

	private void addFacts(int lesser, int other, int facts, int tie) {
		if (!this.ties.areDirected()) {
			this.ties.byFacts(lesser, other, facts);
		}
		else if (facts > 0) {
			this.ties.byFacts(lesser, other, this.passage.ascending(tie));
			this.ties.byFacts(other, lesser, this.passage.descending(tie));
		}
	}

	/** How many facts of the tie count; they are counted for the receipt, too. */
	private int count(int place) {
		if (!isTie(place)) {
			return 0;
		}
		Passage.Counted found = this.passage.counted(this.index.tieAt(place));
		this.counted = this.counted.plus(found);
		return Math.toIntExact(found.facts());
	}

	private boolean isTie(int place) {
		return this.passage.strength(place) != Passage.NO_TIE;
	}

	private void addAccord(int accord) {
		int[] places = IntStream.range(this.index.firstPlace(accord), this.index.firstPlace(accord + 1))
			.filter((place) -> this.nodes.has(this.index.neighbour(place)) && isTie(place))
			.toArray();
		int[] parties = IntStream.of(places).map(this.index::neighbour).toArray();
		boolean any = (this.accords == Accords.STAR)
				? addStar(parties, this.hubs.getOrDefault(this.index.nodeId(accord), Set.of()))
				: addClique(parties, (this.accords == Accords.WEIGHTED) ? 1.0 / (parties.length - 1) : 1);
		if (any) {
			IntStream.of(places).forEach(this::count);
		}
	}

	private void requireRoom(long pairs) {
		if (this.ties.size() + pairs * (this.ties.areDirected() ? 2 : 1) > MOST_PAIRS) {
			throw new InvalidParameters("accords",
					"These accords would make more than %,d ties, which do not fit into memory; ask for 'bipartite'."
						.formatted(MOST_PAIRS));
		}
	}

	private boolean addStar(int[] parties, Set<String> hosts) {
		int[] hubs = IntStream.of(parties).filter((party) -> hosts.contains(this.index.nodeId(party))).toArray();
		requireRoom((long) hubs.length * parties.length);
		boolean any = false;
		for (int hub : hubs) {
			for (int other : parties) {
				boolean done = other < hub && Arrays.binarySearch(hubs, other) >= 0;
				any |= !done && addIfDifferent(hub, other, 1);
			}
		}
		return any;
	}

	private boolean addIfDifferent(int one, int other, double weight) {
		boolean different = this.nodes.areDifferent(one, other);
		if (different) {
			this.ties.ofParties(one, other, weight);
		}
		return different;
	}

	private boolean addClique(int[] parties, double weight) {
		requireRoom((long) parties.length * (parties.length - 1) / 2);
		boolean any = false;
		for (int i = 0; i < parties.length; i++) {
			for (int j = i + 1; j < parties.length; j++) {
				any |= addIfDifferent(parties[i], parties[j], weight);
			}
		}
		return any;
	}

}
