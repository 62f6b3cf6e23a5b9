package org.citygraph.provenance;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A source.
 *
 * @param publishedOn in EDTF, as precise as known
 * @param address where it is found, if known
 * @param factCount how many facts it states
 */
record Document(String id, String title, @Nullable String publisher, @Nullable String language,
		@Nullable String publishedOn, @Nullable String address, @Nullable String dataset, long factCount) {

	static Document of(Value node) {
		String id = node.get("id").asString("");
		return new Document(id, node.get("title").asString(id), text(node, "publisher"), text(node, "language"),
				text(node, "publishedOn"), text(node, "address"), text(node, "dataset"),
				node.get("factCount").asLong(0));
	}

	private static @Nullable String text(Value node, String key) {
		Value value = node.get(key);
		return value.isNull() ? null : value.asString();
	}

}
