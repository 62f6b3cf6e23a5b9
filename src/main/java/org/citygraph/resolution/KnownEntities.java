package org.citygraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citygraph.graph.EntityType;

/**
 * The entities of the graph, to be found by external id and by spelling.
 */
public final class KnownEntities {

	private final Map<String, KnownEntity> byId = new HashMap<>();

	private final Map<String, KnownEntity> byExternalId = new HashMap<>();

	private final Map<String, List<KnownEntity>> byKey = new HashMap<>();

	public void add(KnownEntity entity) {
		this.byId.put(entity.id(), entity);
		entity.externalIds().forEach((id) -> this.byExternalId.put(id, entity));
		entity.keys().forEach((key) -> this.byKey.computeIfAbsent(key, (none) -> new ArrayList<>(1)).add(entity));
	}

	public boolean contains(String id) {
		return this.byId.containsKey(id);
	}

	/** Whether it is known in which country that entity lies. */
	public boolean knowsCountry(String id) {
		KnownEntity entity = this.byId.get(id);
		return entity != null && entity.country().isPresent();
	}

	Optional<KnownEntity> withExternalId(String id) {
		return Optional.ofNullable(this.byExternalId.get(id));
	}

	/** Those of a type that have one of these folded spellings. */
	List<KnownEntity> spelt(Collection<String> keys, EntityType type) {
		return keys.stream()
			.flatMap((key) -> this.byKey.getOrDefault(key, List.of()).stream())
			.filter((entity) -> entity.type() == type)
			.distinct()
			.toList();
	}

}
