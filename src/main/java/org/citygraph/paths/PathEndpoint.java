package org.citygraph.paths;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.citygraph.facts.FactFilter;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/paths}.
 */
@RestController
@Tag(name = "Paths")
class PathEndpoint {

	private final Paths paths;

	PathEndpoint(Paths paths) {
		this.paths = paths;
	}

	@GetMapping("/api/paths")
	@Operation(summary = "The shortest simple routes between two entities, with the facts of each step")
	PathAnswer paths(@Valid @ParameterObject PathQuestion question, @Valid @ParameterObject FactFilter filter) {
		return this.paths.find(question, filter);
	}

}
