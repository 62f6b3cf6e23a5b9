package org.citygraph.paths;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.citygraph.countries.Countries;
import org.citygraph.facts.FactFilter;
import org.citygraph.graph.FactType;
import org.citygraph.ties.TieFilter;
import org.citygraph.ties.TieIndex;
import org.citygraph.web.InvalidParameters.Invalid;
import org.citygraph.web.NotFound;
import org.jspecify.annotations.Nullable;

/** What may stand on routes, whichever ends they have. */
interface RouteRules {

	int DEFAULT_MAX_LENGTH = 6;

	@Nullable Integer maxLength();

	@Nullable Set<String> avoid();

	@Nullable Set<String> avoidCountries();

	/** How many steps at most. */
	default int longest() {
		Integer given = maxLength();
		return (given != null) ? given : DEFAULT_MAX_LENGTH;
	}

	/** Ids of entities that routes must not pass. */
	default Set<String> avoided() {
		return given(avoid());
	}

	/** Codes of countries whose entities routes must not pass. */
	default Set<String> avoidedCountries() {
		return given(avoidCountries());
	}

	/** Blanks between commas are nothing. */
	private static Set<String> given(@Nullable Set<String> values) {
		return (values == null) ? Set.of()
				: values.stream().filter((value) -> !value.isBlank()).collect(Collectors.toUnmodifiableSet());
	}

	default TieFilter tieFilter(FactFilter filter) {
		return TieFilter.of(filter, avoided(), avoidedCountries());
	}

	/**
	 * Looks up whom they name.
	 * @throws NotFound if the index has no such entity
	 */
	default void requireKnown(TieIndex index) {
		new TreeSet<>(avoided()).stream().filter((id) -> !index.contains(id)).findFirst().ifPresent((id) -> {
			throw new NotFound("entity", id);
		});
	}

	/** What of them cannot be accepted, whatever the network. */
	default List<Invalid> errors(FactFilter filter) {
		List<Invalid> errors = new ArrayList<>();
		for (String code : new TreeSet<>(avoidedCountries())) {
			if (!Countries.all().contains(code)) {
				errors.add(new Invalid("avoidCountries", "'%s' is not the code of a country.".formatted(code)));
			}
		}
		errors.addAll(typeErrors(filter));
		return errors;
	}

	/** Whether types are asked for that connect nobody. */
	static List<Invalid> typeErrors(FactFilter filter) {
		Set<FactType> possible = FactType.possibleTies();
		possible.add(FactType.LOCATED_IN);
		return possible.containsAll(filter.typesOr(FactType.ties())) ? List.of()
				: List.of(new Invalid("types", "Paths run over %s.".formatted(possible)));
	}

	/** As a receipt tells them, with the filter and whatever else was asked. */
	default Map<String, @Nullable Object> told(FactFilter filter, Map<String, ?> others) {
		Map<String, @Nullable Object> told = new HashMap<>(filter.told(FactType.ties()));
		told.putAll(others);
		told.put("maxLength", longest());
		put(told, "avoid", avoided());
		put(told, "avoidCountries", avoidedCountries());
		return told;
	}

	private static void put(Map<String, @Nullable Object> told, String key, Collection<String> values) {
		if (!values.isEmpty()) {
			told.put(key, values.stream().sorted().collect(Collectors.toList()));
		}
	}

}
