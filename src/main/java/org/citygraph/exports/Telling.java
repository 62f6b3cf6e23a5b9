package org.citygraph.exports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * What data sets told of one entity. The first to list it told whatever no other added.
 *
 * @param properties as they are stored
 * @param first the data set that was the first to list it; several where that is not
 * known any more, as after an import of an export
 * @param rows what others told
 * @param names spellings that others added, or entities that were merged into it
 * @param keys properties that these added
 */
record Telling(Map<String, Object> properties, Set<String> first, List<Told> rows, Set<String> names,
		Set<String> keys) {

	/**
	 * What a row of a data set told, or a dossier.
	 *
	 * @param keys properties that it added
	 */
	private record Told(String dataset, Map<String, Object> told, Set<String> names, Set<String> keys) {

		private static Told of(Value row) {
			return new Told(row.get("dataset").asString(), row.get("told").asMap(), texts(row.get("names")),
					texts(row.get("keys")));
		}

		private boolean tells(String property, Object value) {
			return isName(property)
					? this.names.contains(value)
							|| Texts.each(this.told.getOrDefault("names", List.of())).contains(value)
					: this.keys.contains(property) || isSame(this.told.get(property), value);
		}

	}

	static Telling of(Value told) {
		List<Told> rows = told.get("rows").asList(Told::of);
		Map<String, Object> properties = told.get("properties").asMap();
		Set<String> first = new HashSet<>(Texts.each(properties.getOrDefault("datasets", List.of())));
		rows.forEach((row) -> first.remove(row.dataset()));
		told.get("merged").asList((edge) -> texts(edge.get("datasets"))).forEach(first::removeAll);
		return new Telling(properties, first, rows, added(told, "names"), added(told, "keys"));
	}

	private static Set<String> added(Value told, String what) {
		return Stream.of("rows", "merged")
			.flatMap((kind) -> told.get(kind).asList((edge) -> texts(edge.get(what))).stream())
			.flatMap(Set::stream)
			.collect(Collectors.toSet());
	}

	private static Set<String> texts(Value list) {
		return list.isNull() ? Set.of() : Set.copyOf(list.asList(Value::asString));
	}

	/** Those that told a value of the entity, as far as it is known. */
	List<String> of(String property, Object value) {
		List<String> datasets = new ArrayList<>(
				this.rows.stream().filter((row) -> row.tells(property, value)).map(Told::dataset).toList());
		if (this.first.size() == 1 && isFirsts(property, value)) {
			datasets.addAll(this.first);
		}
		return datasets;
	}

	private boolean isFirsts(String property, Object value) {
		boolean added = isName(property) ? this.names.contains(value) : this.keys.contains(property);
		return !added && has(property, value);
	}

	private boolean has(String property, Object value) {
		Object own = this.properties.get(isName(property) ? "names" : property);
		return property.equals("locatedIn") || (isName(property)
				? Texts.each((own != null) ? own : List.of()).contains(value) : isSame(own, value));
	}

	private static boolean isName(String property) {
		return property.equals("name") || property.equals("names");
	}

	private static boolean isSame(@Nullable Object own, Object value) {
		return own != null && Texts.each(own).contains(value);
	}

}
