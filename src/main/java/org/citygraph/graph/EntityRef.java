package org.citygraph.graph;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An entity, theme or document named in an answer.
 *
 * @param id its id
 * @param type its node label
 * @param name its English name
 */
public record EntityRef(String id, String type, String name) {

	/**
	 * Of a row with {@code id}, {@code type} and {@code name}. What somebody wrote by
	 * hand may have no name, and is called by its id, or a number for one.
	 */
	public static EntityRef of(Map<String, ? extends @Nullable Object> row) {
		String id = text(row, "id", "");
		return new EntityRef(id, text(row, "type", "Entity"), text(row, "name", id));
	}

	private static String text(Map<String, ? extends @Nullable Object> row, String key, String otherwise) {
		Object value = row.get(key);
		return (value != null) ? value.toString() : otherwise;
	}

}
