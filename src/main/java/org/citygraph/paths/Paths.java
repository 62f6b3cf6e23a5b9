package org.citygraph.paths;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citygraph.countries.Countries;
import org.citygraph.database.QueryLimits;
import org.citygraph.datasets.Datasets;
import org.citygraph.datasets.LoadedDataset;
import org.citygraph.datasets.Receipt;
import org.citygraph.facts.FactFilter;
import org.citygraph.graph.FactType;
import org.citygraph.ties.Passage;
import org.citygraph.ties.TieFilter;
import org.citygraph.ties.TieIndex;
import org.citygraph.ties.TieIndexes;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.InvalidParameters.Invalid;
import org.citygraph.web.NotFound;
import org.citygraph.web.TimeLimitPassed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers how two entities are connected.
 */
@Component
class Paths {

	private static final Set<FactType> POSSIBLE = withPlaces(FactType.possibleTies());

	private final TieIndexes indexes;

	private final Datasets datasets;

	private final StepFacts facts;

	private final QueryLimits limits;

	Paths(TieIndexes indexes, Datasets datasets, StepFacts facts, QueryLimits limits) {
		this.indexes = indexes;
		this.datasets = datasets;
		this.facts = facts;
		this.limits = limits;
	}

	/**
	 * The shortest simple routes, best first.
	 * @throws NotFound if an end is not known
	 * @throws InvalidParameters if the ends are the same, an avoided entity is unknown or
	 * an end
	 * @throws TimeLimitPassed if the search takes longer than a query may
	 */
	PathAnswer find(PathQuestion question, FactFilter filter) {
		Instant start = Instant.now();
		List<LoadedDataset> asked = this.datasets.asked(filter.namedDataset());
		TieIndex index = this.indexes.current();
		check(question, filter, index);
		TieFilter tieFilter = TieFilter.of(filter, question.avoided(), question.avoidedCountries());
		List<Route> routes = search(question, index, tieFilter);
		Passage.Counted counted = index.counted(tieFilter);
		Receipt receipt = Receipt.since(start, "paths", told(question, filter), null,
				Receipt.Data.of(asked, counted.facts(), counted.undated()),
				Receipt.Method.ours("k shortest simple paths (Yen 1971, Lawler 1972)"));
		return new PathAnswer(this.facts.tell(routes), routes.isEmpty() ? reason(question, index, tieFilter) : null,
				receipt);
	}

	private List<Route> search(PathQuestion question, TieIndex index, TieFilter filter) {
		try {
			return PathSearch.find(index, filter, question.from(), question.to(), question.most(), question.longest(),
					new Deadline(this.limits.timeout(), System::nanoTime));
		}
		catch (SearchTimedOut ex) {
			throw new TimeLimitPassed();
		}
	}

	private static Set<FactType> withPlaces(Set<FactType> types) {
		types.add(FactType.LOCATED_IN);
		return types;
	}

	private @Nullable String reason(PathQuestion question, TieIndex index, TieFilter filter) {
		try {
			return new Unconnected(index, question, () -> new Deadline(this.limits.timeout(), System::nanoTime))
				.reason(filter);
		}
		catch (SearchTimedOut ex) {
			return null;
		}
	}

	private static void check(PathQuestion question, FactFilter filter, TieIndex index) {
		Stream.of(question.from(), question.to()).filter((id) -> !index.contains(id)).findFirst().ifPresent((id) -> {
			throw new NotFound("entity", id);
		});
		List<Invalid> errors = new ArrayList<>();
		if (question.from().equals(question.to())) {
			errors.add(new Invalid("to", "It is the same as 'from'; a path has two different ends."));
		}
		for (String id : new TreeSet<>(question.avoided())) {
			if (!index.contains(id)) {
				errors.add(new Invalid("avoid", "There is no entity '%s'.".formatted(id)));
			}
			else if (id.equals(question.from()) || id.equals(question.to())) {
				errors.add(new Invalid("avoid", "'%s' is an end of the path and cannot be avoided.".formatted(id)));
			}
		}
		for (String code : new TreeSet<>(question.avoidedCountries())) {
			if (!Countries.all().contains(code)) {
				errors.add(new Invalid("avoidCountries", "'%s' is not the code of a country.".formatted(code)));
			}
		}
		if (!POSSIBLE.containsAll(filter.typesOr(FactType.ties()))) {
			errors.add(new Invalid("types", "Paths run over %s.".formatted(POSSIBLE)));
		}
		if (!errors.isEmpty()) {
			throw new InvalidParameters(errors);
		}
	}

	private static Map<String, @Nullable Object> told(PathQuestion question, FactFilter filter) {
		Map<String, @Nullable Object> told = new HashMap<>(filter.told(FactType.ties()));
		told.putAll(Map.of("from", question.from(), "to", question.to(), "k", question.most(), "maxLength",
				question.longest()));
		put(told, "avoid", question.avoided());
		put(told, "avoidCountries", question.avoidedCountries());
		return told;
	}

	private static void put(Map<String, @Nullable Object> told, String key, Collection<String> values) {
		if (!values.isEmpty()) {
			told.put(key, values.stream().sorted().collect(Collectors.toList()));
		}
	}

}
