package org.citygraph.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citygraph.graph.EntityType;

/**
 * An entity that a document names: described in full, or by its bare id where another
 * dossier or the network describes it.
 *
 * @param locatedIn ids of the places it lies in
 * @param general what is generally known of it: latitude, longitude, population,
 * wikidata, geonames, code
 * @param accord what an accord carries besides: kind, status, stated, title, themes,
 * open, note, paragraphs
 */
public record EntityEntry(Position position, String id, Optional<EntityType> type, Optional<String> name,
		List<String> names, List<String> locatedIn, Map<String, Object> general, Optional<AccordTerms> accord) {

	public EntityEntry {
		names = List.copyOf(names);
		locatedIn = List.copyOf(locatedIn);
		general = Map.copyOf(general);
	}

	/** Where it begins. */
	public Location location() {
		return this.position.start();
	}

	/** Where one of its keys stands. */
	public Location location(String key) {
		return this.position.of(key);
	}

	/** The themes of an accord. */
	public List<String> themes() {
		return this.accord.map((terms) -> (List<?>) terms.properties().getOrDefault("themes", List.of()))
			.orElse(List.of())
			.stream()
			.map(Object::toString)
			.toList();
	}

	/** Tells nothing but that the document names it. */
	public boolean bare() {
		return this.type.isEmpty();
	}

}
