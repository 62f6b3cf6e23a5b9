package org.citygraph.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.citygraph.countries.Countries;
import org.citygraph.entities.ExternalId;
import org.citygraph.entities.ExternalId.Scheme;
import org.citygraph.web.InvalidParameters;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Gathers the values of properties that a query gives.
 */
final class Constraints {

	private static final int MOST_VALUES = 20;

	private final Function<String, InvalidParameters> wrong;

	private @Nullable List<ExternalId> ids;

	private @Nullable Set<String> countries;

	/**
	 * For one query.
	 * @param wrong makes the failure of what is wrong with it
	 */
	Constraints(Function<String, InvalidParameters> wrong) {
		this.wrong = wrong;
	}

	Optional<Set<String>> countries() {
		return Optional.ofNullable(this.countries).map(Set::copyOf);
	}

	Optional<List<ExternalId>> ids() {
		return Optional.ofNullable(this.ids).map(List::copyOf);
	}

	/**
	 * Takes an element of {@code properties}. One that cannot be compared says nothing,
	 * since it is suggested, too, for columns to be added.
	 */
	void add(JsonNode element) {
		String pid = element.path("pid").asString("");
		Property property = Property.named(pid)
			.orElseThrow(() -> this.wrong.apply("compares the property '%s'; those that can be compared are %s"
				.formatted(JsonParameter.shown(pid), Property.compared())));
		JsonNode given = element.path("v");
		List<JsonNode> values = given.isArray() ? given.valueStream().toList() : List.of(given);
		if (given.isMissingNode() || values.size() > MOST_VALUES) {
			throw this.wrong.apply("gives '%s' no value, or more than %d".formatted(pid, MOST_VALUES));
		}
		values.stream()
			.map((value) -> text(pid, value))
			.filter((value) -> property.compares())
			.forEach((value) -> add(property, value));
	}

	/** Of an entity that was matched before, its id. */
	private String text(String pid, JsonNode value) {
		if (value.isObject() && value.path("id").isString()) {
			return value.path("id").asString();
		}
		if (!value.isString() && !value.isNumber() && !value.isBoolean()) {
			throw this.wrong.apply("gives '%s' a value that is no text, number or entity".formatted(pid));
		}
		return value.asString().strip();
	}

	/**
	 * A blank cell says nothing. A value that cannot be understood is nobody's, so that
	 * one odd cell does not spoil a batch.
	 */
	private void add(Property property, String value) {
		if (value.isEmpty()) {
			return;
		}
		switch (property) {
			case WIKIDATA -> addId(Scheme.WIKIDATA, value);
			case GEONAMES -> addId(Scheme.GEONAMES, value);
			default -> addCountry(value);
		}
	}

	private void addId(Scheme scheme, String value) {
		List<ExternalId> known = (this.ids != null) ? this.ids : new ArrayList<>();
		ExternalId.of(scheme, value).ifPresent(known::add);
		this.ids = known;
	}

	private void addCountry(String value) {
		Set<String> known = (this.countries != null) ? this.countries : new LinkedHashSet<>();
		code(value).ifPresent(known::add);
		this.countries = known;
	}

	private static Optional<String> code(String value) {
		Optional<String> named = Countries.code(value);
		return named.isPresent() ? named
				: Stream.of(value.toUpperCase(Locale.ROOT))
					.filter((upper) -> upper.matches("COUNTRY-[A-Z]{2}"))
					.flatMap((upper) -> Countries.code(upper.substring(8)).stream())
					.findFirst();
	}

}
