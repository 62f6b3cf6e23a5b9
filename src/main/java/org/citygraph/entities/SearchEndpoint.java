package org.citygraph.entities;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.citygraph.graph.EntityType;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.Page;
import org.citygraph.web.Quick;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/search}.
 */
@RestController
@Tag(name = "Entities")
class SearchEndpoint {

	private final Search search;

	SearchEndpoint(Search search) {
		this.search = search;
	}

	@Quick
	@GetMapping("/api/search")
	@Operation(summary = "Entities by name, in any spelling and script, begun or misspelt, or by an id",
			description = "Best first, 500 at most: where more are near, a longer name, a type or a country tells them apart.")
	ResponseEntity<Answer> search(@RequestParam @NotBlank @Size(max = 200) String q, @Parameter(
			description = "City, Region, Country, Organisation, Person or Accord; several separated by commas") @RequestParam(
					required = false) @Size(max = 200) @Nullable String type,
			@Parameter(description = "Code of the country (ISO 3166-1 alpha-2)") @RequestParam(
					required = false) @Pattern(regexp = "[A-Z]{2}",
							message = "must be a code of two capital letters, such as UA") @Nullable String country,
			@Valid @ParameterObject Page page) {
		List<Hit> hits = this.search.find(new NameQuestion(q, types(type), Optional.ofNullable(country)),
				page.start() + page.size() + 1);
		List<Hit> part = hits.stream().skip(page.start()).limit(page.size()).toList();
		return page.answer(new Answer(part), page.start() + part.size() < hits.size());
	}

	private static Set<String> types(@Nullable String type) {
		if (type == null || type.isBlank()) {
			return Set.of();
		}
		return Arrays.stream(type.split(",", -1))
			.filter((text) -> !text.isBlank())
			.map(SearchEndpoint::label)
			.collect(Collectors.toSet());
	}

	private static String label(String text) {
		return EntityType.ofLabel(text.strip())
			.map(EntityType::label)
			.orElseThrow(() -> new InvalidParameters("type", "'%s' is not a type of entity; types are %s."
				.formatted(text, Arrays.stream(EntityType.values()).map(EntityType::label).toList())));
	}

	@Schema(name = "SearchResults")
	record Answer(List<Hit> results) {
	}

}
