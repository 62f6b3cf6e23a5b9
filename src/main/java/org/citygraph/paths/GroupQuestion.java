package org.citygraph.paths;

import java.util.Set;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.citygraph.clusters.ClusterMembers;
import org.jspecify.annotations.Nullable;

/**
 * Between which groups connections are asked for, and how.
 *
 * @param from a country's code, or {@code cluster:} and the id of an entity in it
 * @param to the same of the other group
 * @param algorithm by which clusters are found
 * @param limit how many connections at most
 * @param maxLength how many steps they may have at most
 * @param avoid ids of entities that they must neither pass nor end at
 * @param avoidCountries codes of countries whose entities they must not pass; the ends
 * may lie there
 */
record GroupQuestion(
		@Parameter(description = "Where connections begin: a country's code, such as UA, for its cities and regions; "
				+ "or cluster: and the id of an entity, for those of the cluster that it is in") @NotBlank @Size(
						max = 220) String from,
		@Parameter(description = "Where they end, told likewise") @NotBlank @Size(max = 220) String to,
		@Parameter(description = "How clusters are found, as /api/clusters does; louvain unless said") @Pattern(
				regexp = "\\s*|" + ClusterMembers.ALGORITHMS,
				message = ClusterMembers.ONE_OF_ALGORITHMS) @Nullable String algorithm,
		@Parameter(
				description = "How many connections at most; 25 unless said") @Min(1) @Max(1000) @Nullable Integer limit,
		@Parameter(description = "How many steps at most; 6 unless said") @Min(1) @Max(12) @Nullable Integer maxLength,
		@Parameter(description = "Ids of entities that connections must neither pass nor end at",
				explode = Explode.FALSE) @Size(max = 200) @Nullable Set<@Size(max = 200) String> avoid,
		@Parameter(description = "Codes of countries that connections must not pass",
				explode = Explode.FALSE) @Size(max = 200) @Nullable Set<@Pattern(regexp = "([A-Z]{2})?",
						message = "must be codes of two capital letters, such as UA") String> avoidCountries)
		implements
			RouteRules {

	private static final String DEFAULT_ALGORITHM = "louvain";

	private static final int DEFAULT_LIMIT = 25;

	String algorithmOrDefault() {
		return (this.algorithm != null && !this.algorithm.isBlank()) ? this.algorithm : DEFAULT_ALGORITHM;
	}

	int most() {
		return (this.limit != null) ? this.limit : DEFAULT_LIMIT;
	}

}
