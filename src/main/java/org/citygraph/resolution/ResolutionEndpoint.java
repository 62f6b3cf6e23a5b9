package org.citygraph.resolution;

import java.security.Principal;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.Page;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/resolutions}: what imports could not decide, and what people decide over
 * it.
 */
@RestController
@Tag(name = "Resolutions")
class ResolutionEndpoint {

	private final Resolutions resolutions;

	private final Decisions decisions;

	ResolutionEndpoint(Resolutions resolutions, Decisions decisions) {
		this.decisions = decisions;
		this.resolutions = resolutions;
	}

	@GetMapping("/api/resolutions")
	@Operation(summary = "Rows that may mean other entities than those they became, the likeliest first, with why")
	ResponseEntity<Listing> resolutions(@RequestParam(required = false) @Size(max = 63) @Nullable String dataset,
			@RequestParam(required = false) @Pattern(regexp = "open|merged|separate") @Nullable String state,
			@Valid @ParameterObject Page page) {
		Listing listing = new Listing(this.resolutions.list(dataset, state, page.start(), page.size()),
				this.resolutions.count(dataset, state));
		return page.answer(listing, page.start() + listing.resolutions().size() < listing.total());
	}

	@GetMapping("/api/resolutions/{id}")
	@Operation(summary = "One of them, with who decided what and when")
	Resolution resolution(@PathVariable String id) {
		return this.resolutions.get(id);
	}

	@SecurityRequirement(name = "token")
	@PostMapping("/api/resolutions/{id}")
	@Operation(summary = "Decides: 'merge' makes the row's entity one with 'into', 'separate' keeps it apart")
	Resolution decide(@PathVariable String id, @Valid @RequestBody Decision decision, Principal principal) {
		return switch (decision.decision()) {
			case "merge" -> this.decisions.merge(id, Optional.ofNullable(decision.into()), principal.getName());
			case "separate" -> this.decisions.separate(id, principal.getName());
			default -> throw new InvalidParameters("decision", "It is 'merge' or 'separate'.");
		};
	}

	@SecurityRequirement(name = "token")
	@DeleteMapping("/api/resolutions/{id}/decision")
	@Operation(summary = "Undoes what was decided: everything is as before, and the question open again")
	Resolution undo(@PathVariable String id, Principal principal) {
		return this.decisions.undo(id, principal.getName());
	}

	@SecurityRequirement(name = "token")
	@PostMapping("/api/resolutions")
	@Operation(summary = "Merges an entity into another one, or splits a row from the entity that it was joined with")
	Resolution ask(@Valid @RequestBody Wish wish, Principal principal) {
		if (wish.entity() != null && wish.into() != null) {
			return this.decisions.mergeEntities(wish.entity(), wish.into(), principal.getName());
		}
		if (wish.dataset() != null && wish.key() != null) {
			return this.decisions.split(wish.dataset(), wish.key(), principal.getName());
		}
		throw new InvalidParameters("entity",
				"Give 'entity' and 'into' to merge two entities, or 'dataset' and 'key' to split a row from its entity.");
	}

	@Schema(name = "Resolutions")
	record Listing(List<Resolution> resolutions, long total) {
	}

	/**
	 * What to do with a row.
	 *
	 * @param decision {@code merge} or {@code separate}
	 * @param into the entity to merge it into; may be left out where there is one
	 * candidate
	 */
	record Decision(@NotNull String decision, @Size(max = 200) @Nullable String into) {
	}

	/**
	 * Something to decide that no import asked.
	 *
	 * @param entity to merge
	 * @param into the one that it is merged into
	 * @param dataset whose row to split
	 * @param key the data set's own id of it
	 */
	record Wish(@Size(max = 200) @Nullable String entity, @Size(max = 200) @Nullable String into,
			@Size(max = 63) @Nullable String dataset, @Size(max = 1000) @Nullable String key) {
	}

}
