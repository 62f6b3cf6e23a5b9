package org.citygraph.projections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.citygraph.facts.FactFilter;
import org.citygraph.graph.EntityType;
import org.citygraph.graph.FactType;
import org.citygraph.jobs.Need;
import org.citygraph.jobs.Running;
import org.citygraph.projections.ProjectionQuestion.Accords;
import org.citygraph.projections.ProjectionQuestion.Nodes;
import org.citygraph.projections.ProjectionQuestion.Parallel;
import org.citygraph.ties.Passage;
import org.citygraph.ties.TieFilter;
import org.citygraph.ties.TieIndex;
import org.citygraph.web.InvalidParameters;
import org.jspecify.annotations.Nullable;

/** Makes a projection of the index of ties. */
final class ProjectionBuilder {

	/** More ties than that would not fit beside everything else. */
	static final int MOST_PAIRS = 20_000_000;

	private static final int LEFT_OUT = -1;

	private static final int ENTITIES_BETWEEN_LOOKS = 100;

	private final TieIndex index;

	private final Nodes nodes;

	private final Accords accords;

	private final Parallel parallel;

	private final FactFilter filter;

	/** Hosts and beneficiaries of accords, by the accords' ids. */
	private final Map<String, Set<String>> hubs;

	private final Running running;

	private final Passage passage;

	/** Between nodes, or between entities where nodes are countries. */
	private final TieSet ties = new TieSet();

	/** Of the ties that are there. */
	private Passage.Counted counted = new Passage.Counted(0, 0);

	/** By entities' numbers. */
	private final int[] nodeOf;

	ProjectionBuilder(TieIndex index, ProjectionQuestion question, FactFilter filter, Map<String, Set<String>> hubs,
			Running running) {
		this.index = index;
		this.nodes = question.nodesOrDefault();
		this.accords = question.accordsOrDefault();
		this.parallel = question.parallelOrDefault();
		this.filter = filter;
		this.hubs = hubs;
		this.running = running;
		this.passage = new Passage(index, TieFilter.of(filter, Set.of(), Set.of()));
		this.nodeOf = new int[index.nodeCount()];
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
		return Need.of("A projection", nodes(index, filter), 200, ties + Math.min(pairs, MOST_PAIRS), 150)
			.plus(index.nodeCount() * (long) Integer.BYTES);
	}

	/** How many it has at most. */
	private static long nodes(TieIndex index, FactFilter filter) {
		return filter.namedDataset()
			.map((dataset) -> IntStream.range(0, index.nodeCount())
				.filter((node) -> index.datasets(node).contains(dataset))
				.count())
			.orElse((long) index.nodeCount());
	}

	Projection build(Projection.Asked asked) {
		this.running.begin("projecting", this.index.nodeCount());
		int[] chosen = IntStream.range(0, this.index.nodeCount()).filter(this::isChosen).toArray();
		String[] ids = (this.nodes == Nodes.COUNTRIES) ? countries(chosen) : entities(chosen);
		for (int entity = 0; entity < this.nodeOf.length; entity++) {
			addTies(entity);
			lookUp(entity);
		}
		boolean ofCountries = this.nodes == Nodes.COUNTRIES;
		boolean weighted = ofCountries || this.accords == Accords.WEIGHTED || this.parallel == Parallel.COUNTED;
		TieSet found = ofCountries ? this.ties.between(this.nodeOf) : this.ties;
		return new Projection(asked, declaration(), ids, countryCodes(ids), found.graph(ids.length, weighted),
				this.counted);
	}

	private boolean isChosen(int entity) {
		EntityType type = this.index.type(entity);
		Optional<String> dataset = this.filter.namedDataset();
		return type != EntityType.COUNTRY && isAmong(type)
				&& (type != EntityType.ACCORD || this.accords == Accords.BIPARTITE)
				&& (dataset.isEmpty() || this.index.datasets(entity).contains(dataset.get()));
	}

	/** Accords stand between places only where their memberships count. */
	private boolean isAmong(EntityType type) {
		return switch (this.nodes) {
			case CITIES -> type == EntityType.CITY;
			case PLACES -> type == EntityType.CITY || type == EntityType.REGION
					|| (type == EntityType.ACCORD && this.filter.typesOr(FactType.ties()).contains(FactType.MEMBER_OF));
			case ENTITIES, COUNTRIES -> true;
		};
	}

	private boolean accordsAreNodes() {
		return this.accords == Accords.BIPARTITE && this.nodes != Nodes.COUNTRIES && isAmong(EntityType.ACCORD);
	}

	private String[] entities(int[] chosen) {
		Arrays.fill(this.nodeOf, LEFT_OUT);
		for (int node = 0; node < chosen.length; node++) {
			this.nodeOf[chosen[node]] = node;
		}
		return Arrays.stream(chosen).mapToObj(this.index::nodeId).toArray(String[]::new);
	}

	/**
	 * Those in which some chosen entity lies; one whose country is unknown is left out.
	 */
	private String[] countries(int[] chosen) {
		int[] codes = Arrays.stream(chosen)
			.map(this.index::countryOf)
			.filter((country) -> country != TieIndex.UNKNOWN_COUNTRY)
			.distinct()
			.sorted()
			.toArray();
		Arrays.fill(this.nodeOf, LEFT_OUT);
		for (int entity : chosen) {
			int country = this.index.countryOf(entity);
			this.nodeOf[entity] = (country != TieIndex.UNKNOWN_COUNTRY) ? Arrays.binarySearch(codes, country)
					: LEFT_OUT;
		}
		return Arrays.stream(codes)
			.mapToObj((country) -> EntityType.countryId(this.index.countryCode(country)))
			.toArray(String[]::new);
	}

	private @Nullable String[] countryCodes(String[] ids) {
		return Arrays.stream(ids).map(this::countryCode).toArray(String[]::new);
	}

	private @Nullable String countryCode(String id) {
		int country = this.index.node(id).stream().map(this.index::countryOf).findFirst().orElse(LEFT_OUT);
		return (country < 0) ? null : this.index.countryCode(country);
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
			if (other > entity && areDifferent(entity, other)) {
				int facts = count(place);
				if (facts > 0) {
					add(entity, other, (this.parallel == Parallel.COUNTED) ? facts : 1);
				}
			}
		}
	}

	private boolean areDifferent(int one, int other) {
		return this.nodeOf[one] != LEFT_OUT && this.nodeOf[other] != LEFT_OUT && this.nodeOf[one] != this.nodeOf[other];
	}

	/** Entities are tied before their countries, so that two of them count once. */
	private void add(int one, int other, double weight) {
		boolean ofCountries = this.nodes == Nodes.COUNTRIES;
		int from = ofCountries ? one : this.nodeOf[one];
		int to = ofCountries ? other : this.nodeOf[other];
		if (this.parallel == Parallel.ONCE && this.accords != Accords.WEIGHTED) {
			this.ties.addOnce(from, to);
		}
		else {
			this.ties.add(from, to, weight);
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
		return this.passage.strength(this.index.tieAt(place)) != Passage.NO_TIE;
	}

	private void addAccord(int accord) {
		int[] places = IntStream.range(this.index.firstPlace(accord), this.index.firstPlace(accord + 1))
			.filter((place) -> this.nodeOf[this.index.neighbour(place)] != LEFT_OUT && isTie(place))
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
		if (this.ties.size() + pairs > MOST_PAIRS) {
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
		boolean different = areDifferent(one, other);
		if (different) {
			add(one, other, weight);
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

	private String declaration() {
		List<String> parts = new ArrayList<>();
		parts.add(switch (this.nodes) {
			case ENTITIES -> "entities but countries";
			case PLACES -> accordsAreNodes() ? "cities and regions, and accords between them" : "cities and regions";
			case CITIES -> "cities alone";
			case COUNTRIES -> "countries, tied by as many ties as their entities have (weight)";
		});
		parts.add("undirected, parallel facts one tie%s, isolated nodes kept"
			.formatted((this.parallel == Parallel.COUNTED) ? " with their number as weight" : ""));
		parts.add(switch (this.accords) {
			case BIPARTITE -> accordsAreNodes() ? "accords are nodes (bipartite)" : "accords do not count (bipartite)";
			case CLIQUE -> "an accord ties all its parties with each other (clique)";
			case STAR -> "an accord ties its host or beneficiary with each other party (star)";
			case WEIGHTED -> "an accord of n parties ties all with weight 1/(n-1) (weighted)";
		});
		return String.join("; ", parts);
	}

}
