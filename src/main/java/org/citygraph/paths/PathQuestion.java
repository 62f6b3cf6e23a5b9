package org.citygraph.paths;

import java.util.Set;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Between whom routes are asked for, and how.
 *
 * @param from id of the entity where they begin
 * @param to id of the entity where they end
 * @param k how many routes at most
 * @param maxLength how many steps they may have at most
 * @param avoid ids of entities that they must not pass
 * @param avoidCountries codes of countries whose entities they must not pass; the two
 * ends may lie there
 */
record PathQuestion(
		@Parameter(description = "Id of the entity where routes begin") @NotBlank @Size(max = 200) String from,
		@Parameter(description = "Id of the entity where they end") @NotBlank @Size(max = 200) String to,
		@Parameter(description = "How many routes at most; 1 unless said") @Min(1) @Max(25) @Nullable Integer k,
		@Parameter(description = "How many steps at most; 6 unless said") @Min(1) @Max(12) @Nullable Integer maxLength,
		@Parameter(description = "Ids of entities that routes must not pass",
				explode = Explode.FALSE) @Size(max = 200) @Nullable Set<@Size(max = 200) String> avoid,
		@Parameter(description = "Codes of countries that routes must not pass",
				explode = Explode.FALSE) @Size(max = 200) @Nullable Set<@Pattern(regexp = "([A-Z]{2})?",
						message = "must be codes of two capital letters, such as UA") String> avoidCountries)
		implements
			RouteRules {

	int most() {
		return (this.k != null) ? this.k : 1;
	}

}
