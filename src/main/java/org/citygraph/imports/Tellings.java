package org.citygraph.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.citygraph.dossier.EntityEntry;
import org.citygraph.graph.EntityType;
import org.citygraph.names.Spellings;

/**
 * Notes of dossiers that describe entities of other data sets, as {@link MentionRows} are
 * of rows: what was told, and what of it was new.
 */
final class Tellings {

	private final Dataset dataset;

	private final Batch batch;

	private final Known known;

	Tellings(Dataset dataset, Batch batch, Known known) {
		this.dataset = dataset;
		this.batch = batch;
		this.known = known;
	}

	Stream<Map<String, Object>> rows() {
		Map<String, List<EntityEntry>> byId = new LinkedHashMap<>();
		this.batch.listed()
			.filter((entity) -> isOfOthers(entity.id()))
			.forEach((entity) -> byId.computeIfAbsent(entity.id(), (id) -> new ArrayList<>(1)).add(entity));
		return byId.entrySet().stream().map((entry) -> row(entry.getKey(), entry.getValue()));
	}

	private boolean isOfOthers(String id) {
		Known.Node before = this.known.nodes().get(id);
		return before != null && before.list("datasets").stream().anyMatch((name) -> !name.equals(this.dataset.name()));
	}

	private Map<String, Object> row(String id, List<EntityEntry> entries) {
		Map<String, Object> before = Objects.requireNonNull(this.known.nodes().get(id)).properties();
		Map<String, Object> told = told(entries);
		List<String> gained = told.keySet()
			.stream()
			.filter((key) -> !Set.of("name", "names", "keys").contains(key))
			.filter((key) -> !Objects.equals(told.get(key), before.get(key)))
			.sorted()
			.toList();
		return Map.of("id", this.dataset.name() + ":" + id, "dataset", this.dataset.name(), "entity", id, "first",
				!Known.texts(before, "datasets").contains(this.dataset.name()), "told", told, "names",
				gained("names", told, before), "keys", gained("keys", told, before), "properties", gained);
	}

	private static Map<String, Object> told(List<EntityEntry> entries) {
		Map<String, Object> told = new HashMap<>();
		Set<String> names = new LinkedHashSet<>();
		for (EntityEntry entity : entries) {
			told.putAll(entity.general());
			entity.name().ifPresent((name) -> {
				told.put("name", name);
				names.add(name);
			});
			names.addAll(entity.names());
			entity.locatedIn()
				.stream()
				.flatMap((place) -> EntityType.countryCode(place).stream())
				.forEach((code) -> told.put("country", code));
		}
		told.put("names", List.copyOf(names));
		told.put("keys", List.copyOf(Spellings.keys(names)));
		return told;
	}

	private static List<String> gained(String key, Map<String, Object> told, Map<String, Object> before) {
		List<String> texts = new ArrayList<>(Known.texts(told, key));
		texts.removeAll(Known.texts(before, key));
		return texts;
	}

}
