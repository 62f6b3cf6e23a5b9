package org.citygraph.projections;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import org.citygraph.facts.FactFilter;
import org.citygraph.graph.EntityType;
import org.citygraph.graph.FactType;
import org.citygraph.projections.ProjectionQuestion.Accords;
import org.citygraph.projections.ProjectionQuestion.Nodes;
import org.citygraph.ties.TieIndex;
import org.jspecify.annotations.Nullable;

/** Who stands in a projection: entities, or the countries in which they lie. */
final class ProjectionNodes {

	static final int LEFT_OUT = -1;

	private final TieIndex index;

	private final Nodes nodes;

	private final Accords accords;

	private final FactFilter filter;

	/** By entities' numbers. */
	private final int[] nodeOf;

	private final String[] ids;

	ProjectionNodes(TieIndex index, ProjectionQuestion question, FactFilter filter) {
		this.index = index;
		this.nodes = question.nodesOrDefault();
		this.accords = question.accordsOrDefault();
		this.filter = filter;
		this.nodeOf = new int[index.nodeCount()];
		Arrays.fill(this.nodeOf, LEFT_OUT);
		int[] chosen = IntStream.range(0, index.nodeCount()).filter(this::isChosen).toArray();
		this.ids = areCountries() ? countries(chosen) : entities(chosen);
	}

	/** How many there are at most. */
	static long most(TieIndex index, FactFilter filter) {
		return filter.namedDataset()
			.map((dataset) -> IntStream.range(0, index.nodeCount())
				.filter((node) -> index.datasets(node).contains(dataset))
				.count())
			.orElse((long) index.nodeCount());
	}

	boolean areCountries() {
		return this.nodes == Nodes.COUNTRIES;
	}

	/** The node of an entity, or {@link #LEFT_OUT}. */
	int of(int entity) {
		return this.nodeOf[entity];
	}

	/** The nodes of all entities, by their numbers. */
	int[] ofEntities() {
		return this.nodeOf;
	}

	boolean has(int entity) {
		return this.nodeOf[entity] != LEFT_OUT;
	}

	boolean areDifferent(int one, int other) {
		return has(one) && has(other) && this.nodeOf[one] != this.nodeOf[other];
	}

	String[] ids() {
		return this.ids;
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

	boolean accordsAreNodes() {
		return this.accords == Accords.BIPARTITE && !areCountries() && isAmong(EntityType.ACCORD);
	}

	private String[] entities(int[] chosen) {
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
		for (int entity : chosen) {
			int country = this.index.countryOf(entity);
			this.nodeOf[entity] = (country != TieIndex.UNKNOWN_COUNTRY) ? Arrays.binarySearch(codes, country)
					: LEFT_OUT;
		}
		return Arrays.stream(codes)
			.mapToObj((country) -> EntityType.countryId(this.index.countryCode(country)))
			.toArray(String[]::new);
	}

	@Nullable String[] countryCodes() {
		return Arrays.stream(this.ids).map(this::countryCode).toArray(String[]::new);
	}

	private @Nullable String countryCode(String id) {
		int country = this.index.node(id).stream().map(this.index::countryOf).findFirst().orElse(LEFT_OUT);
		return (country < 0) ? null : this.index.countryCode(country);
	}

}
