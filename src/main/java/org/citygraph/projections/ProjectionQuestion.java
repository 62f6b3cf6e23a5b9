package org.citygraph.projections;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import org.citygraph.graph.FactType;
import org.citygraph.web.InvalidParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which network is analysed.
 *
 * @param nodes {@code entities}, {@code places}, {@code cities} or {@code countries}
 * @param accords {@code bipartite} (the default), {@code clique}, {@code star} or
 * {@code weighted}
 * @param parallel {@code once} (the default) or {@code counted}
 * @param orientation {@code undirected} (the default), {@code natural} or {@code reverse}
 */
public record ProjectionQuestion(@Parameter(
		description = "Entities but countries, places (cities and regions), cities alone, or countries with the "
				+ "number of ties between their entities as weight; clusters are of entities unless said, "
				+ "rankings and figures of places",
		schema = @Schema(allowableValues = {
				"entities", "places", "cities", "countries" })) @Pattern(regexp = NODES,
						message = ONE_OF_NODES) @Nullable String nodes,
		@Parameter(description = "How an accord counts: as a node (bipartite, unless said), as ties between all its "
				+ "parties (clique), between its host or beneficiary and each other (star), or between all with "
				+ "weight 1/(n-1) (weighted)",
				schema = @Schema(allowableValues = { "bipartite", "clique", "star", "weighted" })) @Pattern(
						regexp = ACCORDS, message = ONE_OF_ACCORDS) @Nullable String accords,
		@Parameter(
				description = "Parallel facts of two nodes make one tie; once, unless said: of weight 1; counted: "
						+ "of their number as weight",
				schema = @Schema(allowableValues = { "once", "counted" })) @Pattern(regexp = PARALLEL,
						message = ONE_OF_PARALLEL) @Nullable String parallel,
		@Parameter(description = "Unless said, ties have no direction. In a natural network facts count from donor to "
				+ "recipient, from member to what it is a member of, from a person to where the office is, and "
				+ "agreements both ways; reverse turns them round. For rankings by degree, pagerank, betweenness, "
				+ "closeness or harmonic; all else is of undirected networks",
				schema = @Schema(allowableValues = { "undirected", "natural", "reverse" })) @Pattern(
						regexp = ORIENTATIONS, message = ONE_OF_ORIENTATIONS) @Nullable String orientation){

	/** Blanks stand for what is so unless said. */
	public static final String NODES = "\\s*|entities|places|cities|countries";

	public static final String ONE_OF_NODES = "must be one of entities, places, cities, countries";

	public static final String ACCORDS = "\\s*|bipartite|clique|star|weighted";

	public static final String ONE_OF_ACCORDS = "must be one of bipartite, clique, star, weighted";

	public static final String PARALLEL = "\\s*|once|counted";

	public static final String ONE_OF_PARALLEL = "must be once or counted";

	public static final String ORIENTATIONS = "\\s*|undirected|natural|reverse";

	public static final String ONE_OF_ORIENTATIONS = "must be one of undirected, natural, reverse";

	/** What the nodes of a projection are. */
	public enum Nodes {

		ENTITIES,

		/** Cities and regions. */
		PLACES,

		CITIES, COUNTRIES

	}

	/** How an accord of many parties counts. */
	public enum Accords {

		BIPARTITE, CLIQUE, STAR, WEIGHTED

	}

	/** How several facts between the same two nodes count. */
	public enum Parallel {

		ONCE, COUNTED

	}

	/** Which way ties run, in the words of Graph Data Science. */
	public enum Orientation {

		UNDIRECTED,

		/** As their facts do. */
		NATURAL,

		/** Against their facts. */
		REVERSE

	}

	/** Entities, with accords as nodes among them. */
	public static ProjectionQuestion unlessSaid() {
		return new ProjectionQuestion(null, null, null, null);
	}

	/** The same of places, unless nodes are named. */
	ProjectionQuestion orPlaces() {
		return isBlank(this.nodes)
				? new ProjectionQuestion(text(Nodes.PLACES), this.accords, this.parallel, this.orientation) : this;
	}

	/** What makes ties between these nodes, where nobody says which types do. */
	Set<FactType> typesOfAgreement() {
		if (nodesOrDefault() == Nodes.ENTITIES) {
			return FactType.ties();
		}
		return isBlank(this.accords) ? Set.of(FactType.AGREEMENT) : Set.of(FactType.AGREEMENT, FactType.MEMBER_OF);
	}

	public Nodes nodesOrDefault() {
		return named(this.nodes, Nodes.ENTITIES);
	}

	public Accords accordsOrDefault() {
		return named(this.accords, Accords.BIPARTITE);
	}

	public Parallel parallelOrDefault() {
		return named(this.parallel, Parallel.ONCE);
	}

	public Orientation orientationOrDefault() {
		return named(this.orientation, Orientation.UNDIRECTED);
	}

	public boolean isDirected() {
		return orientationOrDefault() != Orientation.UNDIRECTED;
	}

	/**
	 * The same.
	 * @param what is asked of it, as a sentence begins
	 * @throws InvalidParameters if it is directed
	 */
	public ProjectionQuestion undirected(String what) {
		if (isDirected()) {
			throw new InvalidParameters("orientation",
					what + " of undirected networks only; leave it out, or ask for 'undirected'.");
		}
		return this;
	}

	/** As a receipt tells it, defaults included. */
	public Map<String, String> told() {
		return Map.of("nodes", text(nodesOrDefault()), "accords", text(accordsOrDefault()), "parallel",
				text(parallelOrDefault()), "orientation", text(orientationOrDefault()));
	}

	private static <E extends Enum<E>> E named(@Nullable String text, E unlessSaid) {
		return (text == null || text.isBlank()) ? unlessSaid
				: Enum.valueOf(unlessSaid.getDeclaringClass(), text.toUpperCase(Locale.ROOT));
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	static String text(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

}
