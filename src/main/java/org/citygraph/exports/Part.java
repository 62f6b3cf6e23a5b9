package org.citygraph.exports;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.citygraph.facts.FactFilter;
import org.citygraph.graph.FactType;
import org.jspecify.annotations.Nullable;

/**
 * The part of the network that is asked for. Data set and countries choose entities and
 * facts; types, kinds, statuses and days choose facts only, so that the same entities
 * stay, tied or not. Without a day these are all facts that were ever told, ended and
 * superseded ones and plans included; with one, those that count on it.
 */
record Part(FactFilter filter, Countries countries) {

	Map<String, Object> parameters() {
		Map<String, Object> parameters = this.filter.parameters(FactType.facts());
		parameters.put("history", this.filter.validAt() == null && this.filter.knownAt() == null);
		put(parameters, "countries", this.countries.codes().orElse(null));
		return parameters;
	}

	/** Whether entities may name others that are not in it. */
	boolean leavesEntitiesOut() {
		return this.filter.dataset() != null || this.countries.codes().isPresent();
	}

	boolean contains(FactType type) {
		return this.filter.typesOr(FactType.facts()).contains(type);
	}

	/** Only what was asked, such as {@code validAt: 2023-12-12}. */
	Map<String, String> told() {
		Map<String, String> told = new TreeMap<>();
		this.filter.told(FactType.facts()).forEach((name, value) -> told.put(name, text(value)));
		if (this.filter.types() == null) {
			told.remove("types");
		}
		this.countries.codes().ifPresent((codes) -> told.put("countries", String.join(",", codes)));
		return told;
	}

	/** The types without {@code LOCATED_IN}. */
	Set<String> factTypes() {
		return this.filter.typesOr(FactType.facts())
			.stream()
			.filter((type) -> type != FactType.LOCATED_IN)
			.map(Enum::name)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static String text(@Nullable Object value) {
		return (value instanceof Iterable<?> list) ? String.join(",", Texts.of(list)) : String.valueOf(value);
	}

	@SuppressWarnings("NullAway") // a statement's parameter may be null, a Map's value
									// not
	private static void put(Map<String, Object> parameters, String key, @Nullable Object value) {
		parameters.put(key, value);
	}

}
