package org.citygraph.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.citygraph.database.StatementRunner;
import org.citygraph.dossier.EntityEntry;
import org.citygraph.dossier.Mistake;
import org.citygraph.names.Spellings;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Finds new entities that may be one that has another id already: two ids for one city
 * would part its facts, and nobody would see it.
 */
final class Twins {

	private static final Set<String> TYPES = Set.of("City", "Region", "Organisation");

	private final Batch batch;

	private final Known known;

	private final Types types;

	private final Locations locations;

	private final StatementRunner statements;

	Twins(Batch batch, Known known, Types types, Locations locations, StatementRunner statements) {
		this.batch = batch;
		this.known = known;
		this.types = types;
		this.locations = locations;
		this.statements = statements;
	}

	/** One for each new entity that may be another. */
	List<Mistake> mistakes() {
		Map<String, Spelt> told = told();
		Map<String, Spelt> others = alike(told.values().stream().filter((spelt) -> isNew(spelt.id())).toList());
		told.values()
			.stream()
			.filter((spelt) -> !isNew(spelt.id()))
			.forEach((spelt) -> others.merge(spelt.id(), spelt, Spelt::with));
		List<Mistake> mistakes = new ArrayList<>();
		this.batch.described()
			.filter((entity) -> told.containsKey(entity.id()) && isNew(entity.id()) && !others.containsKey(entity.id()))
			.forEach((entity) -> {
				Spelt spelt = Objects.requireNonNull(told.get(entity.id()));
				twin(spelt, others).ifPresent((twin) -> mistakes.add(mistake(entity, spelt, twin)));
				others.put(spelt.id(), spelt);
			});
		return mistakes;
	}

	private boolean isNew(String id) {
		return !this.known.nodes().containsKey(id);
	}

	/** What the dossiers tell of those that they describe. */
	private Map<String, Spelt> told() {
		Map<String, Spelt> told = new LinkedHashMap<>();
		this.batch.described()
			.filter((entity) -> TYPES.contains(Types.label(entity)))
			.forEach((entity) -> told.merge(entity.id(), spelt(entity), Spelt::with));
		return told;
	}

	private Spelt spelt(EntityEntry entity) {
		List<String> names = new ArrayList<>(entity.names());
		entity.name().ifPresent((name) -> names.addFirst(name));
		Set<String> regions = this.locations.of(entity.id())
			.stream()
			.filter((place) -> this.types.of(place).filter("Region"::equals).isPresent())
			.collect(Collectors.toSet());
		return new Spelt(entity.id(), Types.label(entity), this.locations.country(entity), Spellings.keys(names),
				entity.general(), regions);
	}

	/** Entities of the graph that have a spelling of these, by id. */
	private Map<String, Spelt> alike(List<Spelt> added) {
		Set<Map<String, String>> rows = new HashSet<>();
		added.forEach((spelt) -> spelt.keys().forEach((key) -> rows.add(Map.of("type", spelt.type(), "key", key))));
		Map<String, Spelt> alike = new HashMap<>();
		if (!rows.isEmpty()) {
			this.statements.run("imports/spelt-alike", Map.of("rows", List.copyOf(rows)))
				.stream()
				.map(Twins::spelt)
				.forEach((spelt) -> alike.put(spelt.id(), spelt));
		}
		return alike;
	}

	private static Spelt spelt(Record row) {
		String id = row.get("id").asString();
		String type = row.get("type").asString();
		Map<String, Object> properties = row.get("properties").asMap();
		Optional<String> country = Optional.ofNullable(properties.get("country"))
			.map(String::valueOf)
			.or(() -> Spelt.countryOfId(id, type));
		return new Spelt(id, type, country, Set.copyOf(row.get("keys").asList(Value::asString)), properties,
				Set.copyOf(row.get("regions").asList(Value::asString)));
	}

	private static Optional<Spelt> twin(Spelt spelt, Map<String, Spelt> others) {
		return others.keySet().stream().sorted().map(others::get).filter(spelt::mayBe).findFirst();
	}

	private static Mistake mistake(EntityEntry entity, Spelt spelt, Spelt twin) {
		return new Mistake(entity.location("name"),
				"'%s' may be '%s': both are spelt '%s' and of one type and country (%s). Use that id, or tell both apart by Wikidata or GeoNames ids, positions more than 50 km apart, or the regions that they lie in."
					.formatted(spelt.id(), twin.id(), spelt.shared(twin), spelt.kind()));
	}

}
