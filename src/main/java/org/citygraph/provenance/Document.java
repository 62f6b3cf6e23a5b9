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
		@Nullable String publishedOn, @Nullable String address, String dataset, long factCount) {

	static Document of(Value node) {
		return new Document(node.get("id").asString(), node.get("title").asString(), text(node, "publisher"),
				text(node, "language"), text(node, "publishedOn"), text(node, "address"),
				node.get("dataset").asString(), node.get("factCount").asLong());
	}

	private static @Nullable String text(Value node, String key) {
		Value value = node.get(key);
		return value.isNull() ? null : value.asString();
	}

}
