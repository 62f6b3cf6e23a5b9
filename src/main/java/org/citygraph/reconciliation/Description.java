package org.citygraph.reconciliation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citygraph.countries.Countries;
import org.citygraph.entities.Entity;
import org.citygraph.graph.EntityRef;

/** What tells namesakes apart, such as {@code City in Ukraine}. */
final class Description {

	private Description() {
	}

	static String of(Entity entity) {
		Stream<String> places = entity.locatedIn().stream().map(EntityRef::name);
		String all = Stream.concat(places, country(entity)).collect(Collectors.joining(", "));
		return all.isEmpty() ? entity.type() : entity.type() + " in " + all;
	}

	/** Where the places do not tell it. */
	private static Stream<String> country(Entity entity) {
		boolean told = "Country".equals(entity.type())
				|| entity.locatedIn().stream().anyMatch((place) -> "Country".equals(place.type()));
		return told ? Stream.empty() : Stream.ofNullable(entity.country()).map(Countries::name);
	}

}
