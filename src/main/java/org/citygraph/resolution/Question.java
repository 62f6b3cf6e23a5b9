package org.citygraph.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Whether an entity is another one, as it is put down.
 *
 * @param dataset the data set whose row became the entity; absent where a person asks
 * @param key the data set's own id of it
 * @param source the row that would become an entity of its own, where one may be two
 */
record Question(String id, @Nullable String dataset, @Nullable String key, String name, @Nullable String entity,
		List<String> candidates, String why, double likelihood, @Nullable String source) {

	/** Of an import. */
	static Question of(String dataset, Doubt doubt, @Nullable String entity) {
		String of = doubt.overEntity() ? id(dataset, doubt.key(), doubt.candidates().getFirst())
				: id(dataset, doubt.key() + doubt.source().orElse(""));
		return new Question(of, dataset, doubt.key(), doubt.name(), entity, doubt.candidates(), doubt.why(),
				doubt.likelihood(), doubt.source().orElse(null));
	}

	/** Of a person, over two entities. */
	static Question ofPerson(Party entity, String other) {
		return new Question(id("", entity.id(), other), null, null, entity.name(), entity.id(), List.of(other),
				"A person asked.", 0.5, null);
	}

	/** Of a person, over a row that was an entity's until now. */
	static Question ofPerson(String dataset, String key, Party entity, String before) {
		return new Question(id(dataset, key), dataset, key, entity.name(), entity.id(), List.of(before),
				"It was joined by its id or spelling.", 0.5, null);
	}

	static String id(String... parts) {
		return "resolution-" + DigestUtils.sha256Hex(String.join("\u0000", parts)).substring(0, 12);
	}

	Map<String, Object> row() {
		Map<String, Object> row = new HashMap<>(Map.of("id", this.id, "name", this.name, "candidates", this.candidates,
				"why", this.why, "likelihood", this.likelihood));
		row.put("dataset", this.dataset);
		row.put("key", this.key);
		row.put("entity", this.entity);
		row.put("source", this.source);
		return row;
	}

}
