package org.citygraph.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.citygraph.entities.Entities;
import org.citygraph.entities.Entity;
import org.citygraph.entities.ExternalId;
import org.citygraph.entities.NameQuestion;
import org.citygraph.entities.Near;
import org.citygraph.entities.Search;
import org.citygraph.graph.EntityType;
import org.citygraph.names.Spellings;
import org.citygraph.web.FormerIds;
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

	private final FormerIds former;

	Matching(Search search, Entities entities, FormerIds former) {
		this.search = search;
		this.entities = entities;
		this.former = former;
	}

	/** The candidates of each query, by its key. */
	Map<String, Result> match(Map<String, Query> queries) {
		Map<String, String> former = this.former
			.now(queries.values().stream().map(Query::text).filter(EntityType::isId).toList());
		Map<String, Query> asked = new LinkedHashMap<>();
		queries.forEach((key, query) -> asked.put(key, query.now(former)));
		Found found = found(asked.values());
		Map<String, Result> results = new LinkedHashMap<>();
		asked.forEach((key, query) -> results.put(key, new Result(candidates(query, found))));
		return results;
	}

	/** What is asked of the database is asked for the whole batch at once. */
	private Found found(Collection<Query> queries) {
		List<String> texts = Stream
			.concat(queries.stream().map(Query::text).filter(EntityType::isId),
					queries.stream().flatMap((query) -> query.namedCountry().stream()))
			.distinct()
			.toList();
		List<ExternalId> ids = queries.stream().flatMap((query) -> query.ids().stream()).flatMap(List::stream).toList();
		List<Entity> known = new ArrayList<>(texts.isEmpty() ? List.of() : this.entities.all(texts));
		known.addAll(this.entities.known(ids));
		List<NameQuestion> named = queries.stream().filter(Query::isNamed).map(Query::question).toList();
		Map<NameQuestion, List<Near>> near = new HashMap<>(this.search.near(named));
		near.putAll(this.search.near(named.stream()
			.filter((question) -> question.country().isPresent() && !near.containsKey(question))
			.map(Matching::anywhere)
			.toList()));
		return new Found(known, near);
	}

	/** The country may be the mistake. */
	private static NameQuestion anywhere(NameQuestion question) {
		return new NameQuestion(question.text(), question.types(), Optional.empty());
	}

	private List<Candidate> candidates(Query query, Found known) {
		List<Evidence> found = found(query, known).filter((evidence) -> evidence.score() >= LEAST_SCORE)
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

	private static Stream<Evidence> found(Query query, Found known) {
		Map<String, Evidence> found = new LinkedHashMap<>();
		known.byId(query)
			.forEach((entity) -> found.put(entity.id(), Evidence.of(query, entity, Spellings.keys(entity.names()))));
		known.byCountry(query)
			.forEach((entity) -> found.put(entity.id(), Evidence.of(query, entity, Spellings.keys(query.text()))));
		known.byName(query)
			.limit(COMPARED)
			.forEach((near) -> found.computeIfAbsent(near.entity().id(),
					(id) -> Evidence.of(query, near.entity(), Set.of(near.key()))));
		return found.values().stream();
	}

	/**
	 * What a batch may mean.
	 *
	 * @param known entities whose own id, or id elsewhere, some query gives
	 * @param near those whose names are near
	 */
	private record Found(List<Entity> known, Map<NameQuestion, List<Near>> near) {

		Stream<Entity> byId(Query query) {
			return this.known.stream()
				.filter((entity) -> query.wants(entity.type()))
				.filter((entity) -> entity.id().equals(query.text())
						|| query.ids().stream().flatMap(List::stream).anyMatch((id) -> id.isOf(entity)));
		}

		Stream<Entity> byCountry(Query query) {
			return this.known.stream()
				.filter((entity) -> query.namedCountry().filter((id) -> id.equals(entity.id())).isPresent());
		}

		Stream<Near> byName(Query query) {
			if (!query.isNamed()) {
				return Stream.empty();
			}
			NameQuestion question = query.question();
			return this.near.getOrDefault(question, this.near.getOrDefault(anywhere(question), List.of())).stream();
		}

	}

	/** What is told of a query. */
	record Result(List<Candidate> result) {
	}

}
