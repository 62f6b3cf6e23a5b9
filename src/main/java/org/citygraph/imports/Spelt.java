package org.citygraph.imports;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.citygraph.resolution.Place;

/**
 * What tells a city, region or organisation from others that are spelt as it is.
 *
 * @param country its code, if it is known
 * @param keys its folded spellings
 * @param general what is generally known of it, as it is stored
 * @param regions those that it lies in
 */
record Spelt(String id, String type, Optional<String> country, Set<String> keys, Map<String, Object> general,
		Set<String> regions) {

	private static final double APART_IN_KM = 50;

	/** The same type, spelling and country, and nothing that tells one from the other. */
	boolean mayBe(Spelt other) {
		boolean countriesFit = this.country.equals(other.country)
				&& (this.country.isPresent() || this.type.equals("Organisation"));
		return !this.id.equals(other.id) && this.type.equals(other.type) && countriesFit
				&& !Collections.disjoint(this.keys, other.keys) && !differs("wikidata", other)
				&& !differs("geonames", other) && !isFar(other) && !isInAnotherRegion(other);
	}

	private boolean differs(String scheme, Spelt other) {
		Object one = this.general.get(scheme);
		Object another = other.general.get(scheme);
		return one != null && another != null && !one.equals(another);
	}

	private boolean isFar(Spelt other) {
		return Place.of(this.general)
			.flatMap((place) -> Place.of(other.general).map(place::kilometresTo))
			.filter((kilometres) -> kilometres > APART_IN_KM)
			.isPresent();
	}

	private boolean isInAnotherRegion(Spelt other) {
		return !this.regions.isEmpty() && !other.regions.isEmpty() && Collections.disjoint(this.regions, other.regions);
	}

	/** With what is told of it besides. */
	Spelt with(Spelt more) {
		Map<String, Object> both = new HashMap<>(this.general);
		both.putAll(more.general);
		Set<String> spellings = new LinkedHashSet<>(this.keys);
		spellings.addAll(more.keys);
		return new Spelt(this.id, this.type, more.country.or(() -> this.country), spellings, both,
				more.regions.isEmpty() ? this.regions : more.regions);
	}

	/** A spelling that both have. */
	String shared(Spelt other) {
		return this.keys.stream().filter(other.keys::contains).findFirst().orElse("");
	}

	/** In words, such as {@code City in UA}. */
	String kind() {
		return this.type + this.country.map((code) -> " in " + code).orElse("");
	}

	/** The code that the id of a city or region begins with. */
	static Optional<String> countryOfId(String id, String type) {
		return Set.of("City", "Region").contains(type) && id.indexOf('-') == 2
				? Optional.of(id.substring(0, 2).toUpperCase(Locale.ROOT)).filter((code) -> !code.equals("ZZ"))
				: Optional.empty();
	}

}
