package org.citygraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.citygraph.graph.EntityType;

/**
 * The entities of the graph, to be found by external id and by spelling.
 */
public final class KnownEntities {

	private final Map<String, KnownEntity> byId = new HashMap<>();

	private final Set<String> former = new HashSet<>();

	/** Data sets by entities' ids. */
	private final Map<String, List<String>> namedById = new HashMap<>();

	private final Set<String> compared = new HashSet<>();

	private final Map<String, KnownEntity> byExternalId = new HashMap<>();

	private final Map<String, List<KnownEntity>> byKey = new HashMap<>();

	public void add(KnownEntity entity) {
		this.byId.put(entity.id(), entity);
		entity.externalIds().forEach((id) -> this.byExternalId.put(id, entity));
		entity.keys().forEach((key) -> this.byKey.computeIfAbsent(key, (none) -> new ArrayList<>(1)).add(entity));
	}

	/**
	 * Adds one that these data sets list; to those of them that have no id of its own for
	 * it, such as a dossier's, it is known by the entity's id.
	 */
	public void add(KnownEntity entity, Collection<String> datasets) {
		add(entity);
		List<String> byId = datasets.stream().filter((dataset) -> !entity.isMentionedBy(dataset)).toList();
		if (!byId.isEmpty()) {
			this.namedById.put(entity.id(), byId);
		}
	}

	/** Whether one data set knows both by their ids, and so as two. */
	boolean areNamedApart(String one, String other) {
		return this.namedById.getOrDefault(one, List.of())
			.stream()
			.anyMatch(this.namedById.getOrDefault(other, List.of())::contains);
	}

	/**
	 * Keeps an id that a merged entity had, and rows that have its ids with what it is
	 * now.
	 */
	public void addMerged(String id, List<String> externalIds, String now) {
		this.former.add(id);
		KnownEntity entity = this.byId.get(now);
		if (entity != null) {
			externalIds.forEach((externalId) -> this.byExternalId.putIfAbsent(externalId, entity));
		}
	}

	/** Keeps that somebody was asked whether both are one. */
	public void addCompared(String one, String other) {
		this.compared.add(pair(one, other));
	}

	boolean wereCompared(String one, String other) {
		return this.compared.contains(pair(one, other));
	}

	private static String pair(String one, String other) {
		return (one.compareTo(other) < 0) ? one + " " + other : other + " " + one;
	}

	/** Whether an entity has or had this id. */
	public boolean contains(String id) {
		return this.byId.containsKey(id) || this.former.contains(id);
	}

	Stream<KnownEntity> all() {
		return this.byId.values().stream();
	}

	Optional<KnownEntity> withId(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/** Whether it is known in which country that entity lies. */
	public boolean knowsCountry(String id) {
		KnownEntity entity = this.byId.get(id);
		return entity != null && entity.country().isPresent();
	}

	Optional<KnownEntity> withExternalId(String id) {
		return Optional.ofNullable(this.byExternalId.get(id));
	}

	/** Another entity than that one, of its type, that has an external id. */
	public Optional<KnownEntity> otherWith(String externalId, String id, EntityType type) {
		return withExternalId(externalId).filter((entity) -> !entity.id().equals(id) && entity.type() == type);
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
