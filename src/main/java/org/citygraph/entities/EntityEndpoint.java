package org.citygraph.entities;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.citygraph.datasets.Datasets;
import org.citygraph.facts.FactFilter;
import org.citygraph.facts.Facts;
import org.citygraph.graph.FactType;
import org.citygraph.web.Page;
import org.citygraph.web.Quick;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/entities/{id}}, its facts and its neighbourhood.
 */
@RestController
@Tag(name = "Entities")
class EntityEndpoint {

	private final Entities entities;

	private final Facts facts;

	private final Neighbourhoods neighbourhoods;

	private final Datasets datasets;

	EntityEndpoint(Entities entities, Facts facts, Neighbourhoods neighbourhoods, Datasets datasets) {
		this.entities = entities;
		this.facts = facts;
		this.neighbourhoods = neighbourhoods;
		this.datasets = datasets;
	}

	@Quick
	@GetMapping("/api/entities/{id}")
	@Operation(summary = "An entity, with the number of its facts that count now, by type")
	OneEntity entity(@PathVariable String id) {
		return new OneEntity(this.entities.get(id), this.facts.counts(id));
	}

	@GetMapping("/api/entities/{id}/facts")
	@Operation(summary = "An entity's facts in both directions")
	ResponseEntity<Facts.Listing> facts(@PathVariable String id, @Valid @ParameterObject FactFilter filter,
			@RequestParam(required = false) @Size(max = 200) @Nullable String with, @Valid @ParameterObject Page page) {
		this.entities.require(id);
		Optional<String> other = Optional.ofNullable(with).filter((text) -> !text.isBlank());
		other.ifPresent(this.entities::requireParty);
		this.datasets.asked(filter.namedDataset());
		Facts.Listing listing = this.facts.of(List.of(id), filter, other, page.start(), page.size());
		return page.answer(listing, listing.goesOn(page.start()));
	}

	@GetMapping("/api/entities/{id}/neighbourhood")
	@Operation(summary = "What lies within some steps of an entity, countries only at the edge")
	Neighbourhood neighbourhood(@PathVariable String id, @RequestParam(defaultValue = "1") @Min(1) @Max(3) int depth,
			@Valid @ParameterObject FactFilter filter) {
		Entity center = this.entities.get(id);
		this.datasets.asked(filter.namedDataset());
		return this.neighbourhoods.around(center, depth, filter);
	}

	record OneEntity(Entity entity, Map<FactType, Long> factCounts) {
	}

}
