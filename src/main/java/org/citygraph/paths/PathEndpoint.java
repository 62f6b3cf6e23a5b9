package org.citygraph.paths;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.citygraph.facts.FactFilter;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/paths} and how far an entity reaches.
 */
@RestController
@Tag(name = "Paths")
class PathEndpoint {

	private final Paths paths;

	private final GroupPaths groupPaths;

	private final Reaches reaches;

	PathEndpoint(Paths paths, GroupPaths groupPaths, Reaches reaches) {
		this.paths = paths;
		this.groupPaths = groupPaths;
		this.reaches = reaches;
	}

	@GetMapping("/api/entities/{id}/reach")
	@Operation(summary = "How many entities are one, two, three and more steps away, by country")
	Reach reach(@PathVariable String id, @RequestParam(defaultValue = "6") @Min(1) @Max(12) int maxLength,
			@Valid @ParameterObject FactFilter filter) {
		return this.reaches.of(id, maxLength, filter);
	}

	@GetMapping("/api/paths")
	@Operation(summary = "The shortest simple routes between two entities, with the facts of each step")
	PathAnswer paths(@Valid @ParameterObject PathQuestion question, @Valid @ParameterObject FactFilter filter) {
		return this.paths.find(question, filter);
	}

	@GetMapping("/api/paths/between-groups")
	@Operation(summary = "The shortest connections between the cities and regions of two countries or clusters")
	GroupAnswer betweenGroups(@Valid @ParameterObject GroupQuestion question,
			@Valid @ParameterObject FactFilter filter) {
		return this.groupPaths.find(question, filter);
	}

}
