package org.citygraph.imports;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.citygraph.graph.EntityType;
import org.citygraph.nodelink.ExportedEntity;
import org.citygraph.resolution.Place;

/**
 * Tells whether an entity of a file is the one of its id that is here. Dossiers mean the
 * same by an id everywhere; of rows each home makes ids of names, so that two towns of
 * one name in one country may have the same.
 */
final class SameEntity {

	private final ExportedEntity told;

	private final Map<String, Object> here;

	SameEntity(ExportedEntity told, Map<String, Object> here) {
		this.told = told;
		this.here = here;
	}

	/** Why both are not one; empty where nothing says so. */
	Optional<String> contradiction() {
		if (this.told.type() == EntityType.COUNTRY || isTheSameRow() || areOfOneDossier()) {
			return Optional.empty();
		}
		return Stream.of("wikidata", "geonames", "country")
			.filter(this::differ)
			.map((key) -> "its %s is %s there and %s here".formatted(key, this.told.properties().get(key),
					this.here.get(key)))
			.findFirst()
			.or(this::distance);
	}

	private boolean isTheSameRow() {
		return Known.texts(this.told.properties(), "externalIds")
			.stream()
			.anyMatch(Known.texts(this.here, "externalIds")::contains);
	}

	private boolean areOfOneDossier() {
		Set<String> both = new HashSet<>(byId(this.told.properties()));
		both.retainAll(byId(this.here));
		return !both.isEmpty();
	}

	/** The data sets that have no other id of it. */
	private static Collection<String> byId(Map<String, Object> entity) {
		List<String> rows = Known.texts(entity, "externalIds");
		return Known.texts(entity, "datasets")
			.stream()
			.filter((dataset) -> rows.stream().noneMatch((id) -> id.startsWith(dataset + ":")))
			.toList();
	}

	private boolean differ(String key) {
		Object there = this.told.properties().get(key);
		return there != null && this.here.containsKey(key) && !Objects.equals(there, this.here.get(key));
	}

	private Optional<String> distance() {
		return Place.of(this.told.properties())
			.flatMap((one) -> Place.of(this.here)
				.filter(one::isFarFrom)
				.map((other) -> "they lie %.0f km apart".formatted(one.kilometresTo(other))));
	}

}
