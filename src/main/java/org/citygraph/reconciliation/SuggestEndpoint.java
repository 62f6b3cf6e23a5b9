package org.citygraph.reconciliation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.citygraph.entities.Entities;
import org.citygraph.entities.Entity;
import org.citygraph.entities.NameQuestion;
import org.citygraph.entities.Search;
import org.citygraph.graph.EntityType;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.Quick;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /reconcile/suggest} and {@code /reconcile/properties}: completes what a person
 * types. Clients add parameters of their own to these calls, which are let pass.
 */
@RestController
@Tag(name = "Reconciliation")
class SuggestEndpoint {

	private static final int AT_ONCE = 20;

	private final Search search;

	private final Entities entities;

	SuggestEndpoint(Search search, Entities entities) {
		this.search = search;
		this.entities = entities;
	}

	@Quick
	@GetMapping("/reconcile/suggest/entity")
	@Operation(summary = "Entities whose name or id begins so")
	Suggestions<Suggested> entities(@RequestParam @Size(max = 200) String prefix, @Parameter(
			description = "How many to leave out") @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int cursor) {
		Map<String, Entity> found = new LinkedHashMap<>();
		this.entities.all(List.of(prefix.strip())).forEach((entity) -> found.put(entity.id(), entity));
		NameQuestion question = new NameQuestion(prefix, Set.of(), Optional.empty());
		this.search.near(List.of(question))
			.getOrDefault(question, List.of())
			.forEach((near) -> found.putIfAbsent(near.entity().id(), near.entity()));
		return Suggestions.of(found.values().stream().map(Suggested::of), cursor);
	}

	@Quick
	@GetMapping("/reconcile/suggest/type")
	@Operation(summary = "Types of entities whose name begins so")
	Suggestions<TypeRef> types(@RequestParam @Size(max = 200) String prefix,
			@RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int cursor) {
		String lower = prefix.strip().toLowerCase(Locale.ROOT);
		return Suggestions
			.of(TypeRef.ALL.stream().filter((type) -> type.name().toLowerCase(Locale.ROOT).startsWith(lower)), cursor);
	}

	@Quick
	@GetMapping("/reconcile/suggest/property")
	@Operation(summary = "Properties whose id or name begins so")
	Suggestions<Property.Told> properties(@RequestParam @Size(max = 200) String prefix,
			@RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int cursor) {
		return Suggestions.of(Arrays.stream(Property.values())
			.filter((property) -> property.begins(prefix.strip()))
			.map(Property::told), cursor);
	}

	@Quick
	@GetMapping("/reconcile/properties")
	@Operation(summary = "Properties that entities of a type may have")
	Proposal propose(@RequestParam(required = false) @Size(max = 200) @Nullable String type,
			@RequestParam(required = false) @Min(0) @Nullable Integer limit) {
		List<EntityType> types = (type == null || type.isBlank()) ? List.of(EntityType.values())
				: List.of(EntityType.ofLabel(type)
					.orElseThrow(() -> new InvalidParameters("type", "'%s' is not a type; types are %s."
						.formatted(JsonParameter.shown(type), TypeRef.ALL.stream().map(TypeRef::id).toList()))));
		Stream<Property> fitting = Arrays.stream(Property.values())
			.filter((property) -> types.stream().anyMatch(property::fits));
		long most = (limit != null && limit > 0) ? limit : Long.MAX_VALUE;
		return new Proposal(type, limit, fitting.limit(most).map(Property::told).toList());
	}

	/** Some of what was found. */
	record Suggestions<T>(List<T> result) {

		static <T> Suggestions<T> of(Stream<T> all, int cursor) {
			return new Suggestions<>(all.skip(cursor).limit(AT_ONCE).toList());
		}

	}

	/** An entity that may be meant. */
	record Suggested(String id, String name, String description, List<TypeRef> notable) {

		static Suggested of(Entity entity) {
			return new Suggested(entity.id(), entity.name(), Description.of(entity), List.of(TypeRef.of(entity)));
		}

	}

	/** Properties, and what was asked. */
	record Proposal(@Nullable String type, @Nullable Integer limit, List<Property.Told> properties) {
	}

}
