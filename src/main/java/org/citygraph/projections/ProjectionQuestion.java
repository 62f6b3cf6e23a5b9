package org.citygraph.projections;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.citygraph.graph.FactType;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.InvalidParameters.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Which network is analysed.
 *
 * @param nodes {@code entities}, {@code places}, {@code cities} or {@code countries}
 * @param accords {@code bipartite} (the default), {@code clique}, {@code star} or
 * {@code weighted}
 * @param parallel {@code once} (the default) or {@code counted}
 */
public record ProjectionQuestion(@Parameter(
		description = "Entities but countries, places (cities and regions), cities alone, or countries with the "
				+ "number of ties between their entities as weight; clusters are of entities unless said, "
				+ "rankings and figures of places",
		schema = @Schema(allowableValues = {
				"entities", "places", "cities", "countries" })) @Size(max = 20) @Nullable String nodes,
		@Parameter(description = "How an accord counts: as a node (bipartite, unless said), as ties between all its "
				+ "parties (clique), between its host or beneficiary and each other (star), or between all with "
				+ "weight 1/(n-1) (weighted)",
				schema = @Schema(allowableValues = { "bipartite", "clique", "star", "weighted" })) @Size(
						max = 20) @Nullable String accords,
		@Parameter(
				description = "Parallel facts of two nodes make one tie; once, unless said: of weight 1; counted: "
						+ "of their number as weight",
				schema = @Schema(allowableValues = { "once", "counted" })) @Size(max = 20) @Nullable String parallel){

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

	/** Entities, with accords as nodes among them. */
	public static ProjectionQuestion unlessSaid() {
		return new ProjectionQuestion(null, null, null);
	}

	/** The same of places, unless nodes are named. */
	ProjectionQuestion orPlaces() {
		return isBlank(this.nodes) ? new ProjectionQuestion(text(Nodes.PLACES), this.accords, this.parallel) : this;
	}

	/** What makes ties between these nodes, where nobody says which types do. */
	Set<FactType> typesOfAgreement() {
		if (nodesOrDefault() == Nodes.ENTITIES) {
			return FactType.ties();
		}
		return isBlank(this.accords) ? Set.of(FactType.AGREEMENT) : Set.of(FactType.AGREEMENT, FactType.MEMBER_OF);
	}

	public Nodes nodesOrDefault() {
		return named("nodes", this.nodes, Nodes.ENTITIES);
	}

	public Accords accordsOrDefault() {
		return named("accords", this.accords, Accords.BIPARTITE);
	}

	public Parallel parallelOrDefault() {
		return named("parallel", this.parallel, Parallel.ONCE);
	}

	/** As a receipt tells it, defaults included. */
	public Map<String, String> told() {
		return Map.of("nodes", text(nodesOrDefault()), "accords", text(accordsOrDefault()), "parallel",
				text(parallelOrDefault()));
	}

	private static <E extends Enum<E>> E named(String parameter, @Nullable String text, E unlessSaid) {
		if (isBlank(text)) {
			return unlessSaid;
		}
		List<E> all = Arrays.asList(unlessSaid.getDeclaringClass().getEnumConstants());
		return all.stream()
			.filter((value) -> text(value).equals(text))
			.findFirst()
			.orElseThrow(() -> new InvalidParameters(List.of(new Invalid(parameter, "It is one of %s."
				.formatted(all.stream().map(ProjectionQuestion::text).collect(Collectors.joining(", ")))))));
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	static String text(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

}
