package org.citygraph.paths;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.graph.CountryCounts;
import org.citygraph.graph.FactType;
import org.citygraph.ties.Passage;
import org.citygraph.ties.TieFilter;
import org.citygraph.ties.TieIndex;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.InvalidParameters.Invalid;
import org.citygraph.web.NotFound;
import org.citygraph.web.TimeLimitPassed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers how far an entity reaches. */
@Component
class Reaches {

	private final Searches searches;

	Reaches(Searches searches) {
		this.searches = searches;
	}

	/**
	 * Those within so many steps.
	 * @throws InvalidParameters if a type is none that connects
	 * @throws NotFound if there is no such entity
	 * @throws TimeLimitPassed if the search takes longer than a query may
	 */
	Reach of(String id, int longest, FactFilter filter) {
		Instant start = Instant.now();
		List<Invalid> errors = RouteRules.typeErrors(filter);
		if (!errors.isEmpty()) {
			throw new InvalidParameters(errors);
		}
		return this.searches.find(filter, (present) -> of(id, longest, filter, present, start));
	}

	private static Reach of(String id, int longest, FactFilter filter, Searches.Present present, Instant start) {
		TieIndex index = present.index();
		int from = index.node(id).orElseThrow(() -> new NotFound("entity", id));
		TieFilter tieFilter = TieFilter.of(filter, Set.of(), Set.of());
		Map<Integer, List<Integer>> byDistance = byDistance(
				Spread.from(new Passage(index, tieFilter), from, longest, present.deadline()));
		List<Reach.Step> steps = byDistance.entrySet()
			.stream()
			.map((entry) -> new Reach.Step(entry.getKey(), entry.getValue().size(), countries(index, entry.getValue())))
			.toList();
		int all = (int) IntStream.range(0, index.nodeCount())
			.filter((node) -> node != from && !index.isCountry(node))
			.filter((node) -> filter.namedDataset().map(index.datasets(node)::contains).orElse(true))
			.count();
		return new Reach(steps, steps.stream().mapToInt(Reach.Step::entities).sum(), all,
				receipt(start, id, longest, filter, present.data(tieFilter)));
	}

	private static Map<Integer, List<Integer>> byDistance(Spread spread) {
		return Arrays.stream(spread.reached())
			.skip(1)
			.boxed()
			.collect(Collectors.groupingBy(spread::distance, TreeMap::new, Collectors.toList()));
	}

	private static Map<String, Long> countries(TieIndex index, List<Integer> nodes) {
		return CountryCounts.mostFirst(nodes.stream()
			.map(index::countryOf)
			.filter((country) -> country != TieIndex.UNKNOWN_COUNTRY)
			.map(index::countryCode));
	}

	private static Receipt receipt(Instant start, String id, int longest, FactFilter filter, Receipt.Data data) {
		Map<String, @Nullable Object> told = new HashMap<>(filter.told(FactType.ties()));
		told.put("id", id);
		told.put("maxLength", longest);
		return Receipt.since(start, "entities/reach", told, Searches.PROJECTION, data,
				Receipt.Method.ours("breadth-first search"));
	}

}
