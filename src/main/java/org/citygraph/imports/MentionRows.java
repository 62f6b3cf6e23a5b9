package org.citygraph.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.citygraph.resolution.Subject;
import org.citygraph.sources.Mention;

/**
 * Notes of rows that were joined with entities: what each told, and what of it was new,
 * so that a row can be taken out of an entity again.
 */
final class MentionRows {

	private final String dataset;

	private final List<Map<String, Object>> rows = new ArrayList<>();

	MentionRows(String dataset) {
		this.dataset = dataset;
	}

	/**
	 * Notes a row.
	 * @param before what the entity had
	 * @param after what it has with this row
	 */
	void add(Subject subject, Map<String, Object> before, Map<String, Object> after) {
		Map<String, Object> told = told(subject);
		List<String> gained = EntityRows.GENERAL.stream()
			.filter((key) -> told.containsKey(key) && after.containsKey(key) && !before.containsKey(key))
			.sorted()
			.toList();
		this.rows.add(Map.of("id", this.dataset + ":" + subject.key(), "dataset", this.dataset, "entity",
				String.valueOf(after.get("id")), "told", told, "names", added("names", before, after), "keys",
				added("keys", before, after), "properties", gained));
	}

	Stream<Map<String, Object>> rows() {
		return this.rows.stream();
	}

	private static Map<String, Object> told(Subject subject) {
		Mention mention = subject.mention();
		Map<String, Object> told = new HashMap<>(mention.general());
		told.put("name", mention.name());
		told.put("names", Stream.concat(Stream.of(mention.name()), mention.names().stream()).distinct().toList());
		told.put("keys", List.copyOf(subject.keys()));
		subject.country().ifPresent((code) -> told.put("country", code));
		return told;
	}

	private static List<String> added(String key, Map<String, Object> before, Map<String, Object> after) {
		List<String> texts = new ArrayList<>(Known.texts(after, key));
		texts.removeAll(Known.texts(before, key));
		return texts;
	}

}
