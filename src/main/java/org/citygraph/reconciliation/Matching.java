package org.citygraph.reconciliation;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.citygraph.entities.Entities;
import org.citygraph.entities.Entity;
import org.citygraph.entities.ExternalId;
import org.citygraph.entities.Search;
import org.citygraph.graph.EntityType;
import org.citygraph.names.Spellings;
import org.citygraph.web.TimeLimitPassed;
import org.springframework.stereotype.Component;

/**
 * Finds the entities that queries may mean.
 */
@Component
class Matching {

	/** How many hits of the search are compared. */
	private static final int COMPARED = 50;

	/** What scores less is somebody else. */
	private static final double LEAST_SCORE = 25;

	private final Search search;

	private final Entities entities;

	private final ReconciliationSettings settings;

	Matching(Search search, Entities entities, ReconciliationSettings settings) {
		this.search = search;
		this.entities = entities;
		this.settings = settings;
	}

	/**
	 * The candidates of each query, by its key.
	 * @throws TimeLimitPassed if the batch takes too long
	 */
	Map<String, Result> match(Map<String, Query> queries) {
		Instant end = Instant.now().plus(this.settings.timeout());
		Map<String, Result> results = new LinkedHashMap<>();
		queries.forEach((key, query) -> {
			if (Instant.now().isAfter(end)) {
				throw new TimeLimitPassed();
			}
			results.put(key, new Result(candidates(query)));
		});
		return results;
	}

	private List<Candidate> candidates(Query query) {
		List<Evidence> found = found(query).filter((evidence) -> evidence.score() >= LEAST_SCORE)
			.sorted(Comparator.comparingDouble(Evidence::score).reversed())
			.toList();
		return found.stream()
			.limit(query.limit())
			.map((evidence) -> Candidate.of(evidence, isMatch(evidence, found)))
			.toList();
	}

	/**
	 * An id outranks a spelling. Whoever has the same, and is not ruled out, makes it
	 * ambiguous, even if less is known of him.
	 */
	private static boolean isMatch(Evidence evidence, List<Evidence> found) {
		boolean byId = found.stream().anyMatch((other) -> other.identified() && other.possible());
		return evidence.strong() && found.stream()
			.filter(Evidence::possible)
			.filter(byId ? Evidence::identified : Evidence::sameSpelling)
			.allMatch(evidence::equals);
	}

	private Stream<Evidence> found(Query query) {
		Map<String, Evidence> found = new LinkedHashMap<>();
		byId(query).filter((entity) -> isWanted(query, entity))
			.forEach((entity) -> found.put(entity.id(), Evidence.of(query, entity, Spellings.keys(entity.names()))));
		hits(query).forEach((near) -> found.computeIfAbsent(near.entity().id(),
				(id) -> Evidence.of(query, near.entity(), Set.of(near.key()))));
		return found.values().stream();
	}

	private static boolean isWanted(Query query, Entity entity) {
		return !query.strict() || query.types().isEmpty() || query.types().contains(entity.type());
	}

	/** Those whose own id the query is, or that have an id that it gives. */
	private Stream<Entity> byId(Query query) {
		boolean mayBeId = Stream.of(EntityType.values()).anyMatch((type) -> type.acceptsId(query.text()));
		Stream<Entity> itself = mayBeId ? this.entities.all(List.of(query.text())).stream() : Stream.empty();
		Stream<ExternalId> elsewhere = query.ids().stream().flatMap(List::stream);
		return Stream.concat(itself, elsewhere.flatMap((id) -> this.entities.known(id).stream()));
	}

	/** Where the country is a mistake, those of other countries. */
	private List<Search.Near> hits(Query query) {
		if (!query.isNamed()) {
			return List.of();
		}
		Set<String> types = query.strict() ? query.types() : Set.of();
		List<Search.Near> hits = this.search.near(query.text(), types, query.country().orElse(null), COMPARED);
		return (hits.isEmpty() && query.country().isPresent()) ? this.search.near(query.text(), types, null, COMPARED)
				: hits;
	}

	/** What is told of a query. */
	record Result(List<Candidate> result) {
	}

}
