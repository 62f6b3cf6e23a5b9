package org.citygraph.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citygraph.database.StatementRunner;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What one data set alone told of an entity that others list, too, so that it can tell it
 * anew: what was new in its rows or, where it was the first to list the entity, whatever
 * no row of the others brought.
 *
 * @param noted whether rows of its own are noted at the entity
 * @param properties names of general properties
 * @param instead what others tell of these
 */
record OwnShare(boolean noted, Set<String> names, Set<String> keys, Set<String> properties,
		Map<String, Object> instead) {

	/** Where nothing tells whose it is. */
	static final OwnShare NONE = new OwnShare(false, Set.of(), Set.of(), Set.of(), Map.of());

	/** By the ids of those entities that are shared. */
	static Map<String, OwnShare> of(String dataset, Map<String, Known.Node> entities, StatementRunner transaction) {
		return transaction.run("imports/mentions-of-entities", Map.of("ids", List.copyOf(entities.keySet())))
			.stream()
			.collect(Collectors.toMap((row) -> row.get("id").asString(), (row) -> of(dataset,
					Objects.requireNonNull(entities.get(row.get("id").asString())).properties(), row)));
	}

	private static OwnShare of(String dataset, Map<String, Object> entity, Record row) {
		Map<Boolean, List<Value>> mentions = row.get("mentions")
			.asList(Function.<Value>identity())
			.stream()
			.collect(Collectors.partitioningBy((mention) -> mention.get("dataset").asString("").equals(dataset)));
		List<Value> own = mentions.getOrDefault(true, List.of());
		List<Value> others = mentions.getOrDefault(false, List.of());
		Set<String> names = texts(own, "names");
		Set<String> keys = texts(own, "keys");
		Set<String> properties = texts(own, "properties");
		if (areNoted(others, Known.texts(entity, "datasets"), dataset) && !row.get("merged").asBoolean()) {
			names.addAll(Known.texts(entity, "names"));
			keys.addAll(Known.texts(entity, "keys"));
			properties.addAll(EntityRows.GENERAL);
			properties.removeAll(texts(others, "properties"));
		}
		return of(!own.isEmpty(), names, keys, properties, others);
	}

	/** What is none of theirs is its own then. */
	private static boolean areNoted(List<Value> others, List<String> datasets, String dataset) {
		Set<String> noted = others.stream()
			.map((mention) -> mention.get("dataset").asString(""))
			.collect(Collectors.toSet());
		return datasets.stream().allMatch((name) -> name.equals(dataset) || noted.contains(name));
	}

	private static OwnShare of(boolean noted, Collection<String> names, Collection<String> keys,
			Collection<String> properties, List<Value> others) {
		Map<String, Object> instead = new HashMap<>();
		properties.forEach((key) -> others.stream()
			.map((mention) -> mention.get("told").get(key))
			.filter((value) -> !value.isNull())
			.findFirst()
			.ifPresent((value) -> instead.put(key, value.asObject())));
		return new OwnShare(noted, without(names, told(others, "names")), without(keys, told(others, "keys")),
				Set.copyOf(properties), instead);
	}

	private static Set<String> texts(List<Value> mentions, String key) {
		return texts(mentions.stream().map((mention) -> mention.get(key)));
	}

	private static Set<String> told(List<Value> mentions, String key) {
		return texts(mentions.stream().map((mention) -> mention.get("told").get(key)));
	}

	private static Set<String> texts(Stream<Value> lists) {
		return lists.filter((list) -> !list.isNull())
			.flatMap((list) -> list.asList(Value::asString).stream())
			.collect(Collectors.toCollection(HashSet::new));
	}

	private static Set<String> without(Collection<String> texts, Set<String> others) {
		Set<String> rest = new HashSet<>(texts);
		rest.removeAll(others);
		return rest;
	}

	/** Whether it told that property, such as the country. */
	boolean has(String property) {
		return this.properties.contains(property);
	}

	/**
	 * The entity without it.
	 * @param stays properties that are not taken away
	 */
	Map<String, Object> takenFrom(Map<String, Object> entity, Set<String> stays) {
		Map<String, Object> rest = new HashMap<>(entity);
		this.properties.stream().filter((key) -> !stays.contains(key)).forEach(rest::remove);
		rest.put("names", rest(entity, "names", this.names));
		rest.put("keys", rest(entity, "keys", this.keys));
		return rest;
	}

	private static List<String> rest(Map<String, Object> entity, String key, Set<String> taken) {
		return Known.texts(entity, key).stream().filter((text) -> !taken.contains(text)).toList();
	}

}
