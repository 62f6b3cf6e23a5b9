package org.citygraph.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.citygraph.database.StatementRunner;
import org.citygraph.dossier.EntityEntry;
import org.citygraph.dossier.Mistake;
import org.citygraph.graph.EntityType;
import org.neo4j.driver.Record;

/**
 * Where entities lie once dossiers are loaded, and what is wrong with that: places are
 * cities, regions and countries, none lies in itself, and a city or region lies in the
 * one country that its id begins with.
 */
final class Locations {

	private final Batch batch;

	private final Types types;

	private final Map<String, Set<String>> places = new HashMap<>();

	private final List<Mistake> mistakes = new ArrayList<>();

	Locations(Batch batch, Types types, StatementRunner statements) {
		this.batch = batch;
		this.types = types;
		readKnown(statements);
		placed().forEach((entity) -> this.places.remove(entity.id()));
		placed().forEach((entity) -> this.places.computeIfAbsent(entity.id(), (none) -> new TreeSet<>())
			.addAll(entity.locatedIn()));
	}

	private void readKnown(StatementRunner statements) {
		Set<String> ids = placed().stream()
			.flatMap((entity) -> entity.locatedIn().stream())
			.filter((id) -> !EntityType.COUNTRY.acceptsId(id))
			.collect(Collectors.toSet());
		if (!ids.isEmpty()) {
			for (Record row : statements.run("imports/known-locations", Map.of("ids", List.copyOf(ids)))) {
				this.places.computeIfAbsent(row.get("id").asString(), (none) -> new TreeSet<>())
					.add(row.get("place").asString());
			}
		}
	}

	/** Entities of which a dossier says where they lie. */
	private List<EntityEntry> placed() {
		return this.batch.listed().filter((entity) -> !entity.locatedIn().isEmpty()).toList();
	}

	/** The places that dossiers or the graph say it lies in itself. */
	Set<String> of(String id) {
		return this.places.getOrDefault(id, Set.of());
	}

	/** The code of the country it lies in, else that which its id begins with. */
	Optional<String> country(EntityEntry entity) {
		Set<String> countries = countries(entity.id());
		if (countries.isEmpty()) {
			return Spelt.countryOfId(entity.id(), Types.label(entity));
		}
		return (countries.size() == 1) ? countries.stream().findFirst() : Optional.empty();
	}

	List<Mistake> mistakes() {
		for (EntityEntry entity : placed()) {
			checkNotInItself(entity);
			if (checkTypes(entity)) {
				checkCountry(entity);
			}
		}
		return this.mistakes;
	}

	/** Whether it lies in places, as far as can be known. */
	private boolean checkTypes(EntityEntry entity) {
		int before = this.mistakes.size();
		String type = this.types.of(entity.id()).orElse("");
		if (entity.bare() && Set.of("Country", "Person", "Accord").contains(type)) {
			mistake(entity, "Only cities, regions and organisations lie 'in' a place.");
		}
		for (String place : entity.locatedIn()) {
			if (!Set.of("City", "Region", "Country").contains(this.types.of(place).orElse(""))) {
				mistake(entity, "'%s' lies in '%s', which is not a known city, region or country."
					.formatted(entity.id(), place));
			}
		}
		return this.mistakes.size() == before;
	}

	private void checkNotInItself(EntityEntry entity) {
		for (String place : entity.locatedIn()) {
			if (!place.equals(entity.id()) && around(place).contains(entity.id())) {
				mistake(entity,
						"'%s' lies in '%s', which lies in '%s' itself.".formatted(entity.id(), place, entity.id()));
			}
		}
	}

	private void checkCountry(EntityEntry entity) {
		if (!isCityOrRegion(entity.id())) {
			return;
		}
		Set<String> countries = countries(entity.id());
		if (countries.size() > 1) {
			mistake(entity, "'%s' lies in several countries (%s); a city or region lies in one.".formatted(entity.id(),
					String.join(", ", countries)));
		}
		Spelt.countryOfId(entity.id(), this.types.of(entity.id()).orElse(""))
			.filter((code) -> countries.size() == 1 && !countries.contains(code))
			.ifPresent((code) -> mistake(entity, "'%s' lies in %s, but its id begins with '%s-'; mend one of both."
				.formatted(entity.id(), String.join("", countries), code.toLowerCase(Locale.ROOT))));
	}

	private boolean isCityOrRegion(String id) {
		return this.types.of(id).filter(Set.of("City", "Region")::contains).isPresent();
	}

	private Set<String> countries(String id) {
		return around(id).stream()
			.flatMap((place) -> EntityType.countryCode(place).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** All that it lies in, however far out. */
	private Set<String> around(String id) {
		Set<String> around = new HashSet<>();
		Deque<String> next = new ArrayDeque<>(of(id));
		while (!next.isEmpty()) {
			String place = next.remove();
			if (around.add(place)) {
				next.addAll(of(place));
			}
		}
		return around;
	}

	private void mistake(EntityEntry entity, String reason) {
		this.mistakes.add(new Mistake(entity.location("in"), reason));
	}

}
