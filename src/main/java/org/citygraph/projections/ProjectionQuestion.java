package org.citygraph.projections;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.InvalidParameters.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Which network is analysed.
 *
 * @param nodes {@code entities} (the default), {@code cities} or {@code countries}
 * @param accords {@code bipartite} (the default), {@code clique}, {@code star} or
 * {@code weighted}
 */
public record ProjectionQuestion(
		@Parameter(
				description = "Entities but countries, cities alone, or countries with the number of ties between "
						+ "their entities as weight; entities unless said",
				schema = @Schema(allowableValues = {
						"entities", "cities", "countries" })) @Size(max = 20) @Nullable String nodes,
		@Parameter(description = "How an accord counts: as a node (bipartite, unless said), as ties between all its "
				+ "parties (clique), between its host or beneficiary and each other (star), or between all with "
				+ "weight 1/(n-1) (weighted)",
				schema = @Schema(allowableValues = { "bipartite", "clique", "star", "weighted" })) @Size(
						max = 20) @Nullable String accords){

	/** What the nodes of a projection are. */
	public enum Nodes {

		ENTITIES, CITIES, COUNTRIES

	}

	/** How an accord of many parties counts. */
	public enum Accords {

		BIPARTITE, CLIQUE, STAR, WEIGHTED

	}

	/** Entities, with accords as nodes among them. */
	public static ProjectionQuestion unlessSaid() {
		return new ProjectionQuestion(null, null);
	}

	public Nodes nodesOrDefault() {
		return named("nodes", this.nodes, Nodes.ENTITIES);
	}

	public Accords accordsOrDefault() {
		return named("accords", this.accords, Accords.BIPARTITE);
	}

	/** As a receipt tells it, defaults included. */
	public Map<String, String> told() {
		return Map.of("nodes", text(nodesOrDefault()), "accords", text(accordsOrDefault()));
	}

	private static <E extends Enum<E>> E named(String parameter, @Nullable String text, E unlessSaid) {
		if (text == null || text.isBlank()) {
			return unlessSaid;
		}
		List<E> all = Arrays.asList(unlessSaid.getDeclaringClass().getEnumConstants());
		return all.stream()
			.filter((value) -> text(value).equals(text))
			.findFirst()
			.orElseThrow(() -> new InvalidParameters(List.of(new Invalid(parameter, "It is one of %s."
				.formatted(all.stream().map(ProjectionQuestion::text).collect(Collectors.joining(", ")))))));
	}

	static String text(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

}
