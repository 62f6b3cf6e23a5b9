package org.citygraph.nodelink;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.commons.codec.digest.MurmurHash3;
import org.citygraph.graph.Citation;
import org.citygraph.sources.RowInvalid;
import org.citygraph.sources.SourceUnreadable;
import org.jspecify.annotations.Nullable;
import org.eclipse.collections.impl.set.mutable.primitive.LongHashSet;
import tools.jackson.databind.JsonNode;

/**
 * Looks through a whole file before anything of it is used: each row can be read, no id
 * stands twice, and whatever is named is there. It keeps ids, and of facts 64 bits of
 * their ids' hashes.
 */
final class Inspection implements NodeLinkFile.Elements {

	private static final int MOST_TOLD = 20;

	private final Rows rows;

	private final Set<String> entities = new HashSet<>();

	private final LongHashSet facts = new LongHashSet();

	private final Map<String, Map<String, Object>> themes = new TreeMap<>();

	private final Map<String, Map<String, Object>> documents = new LinkedHashMap<>();

	private final Map<String, Map<String, Object>> datasets = new LinkedHashMap<>();

	/** What rows name, with the first row that does. */
	private final Map<String, String> named = new LinkedHashMap<>();

	private final Map<String, String> namedDatasets = new LinkedHashMap<>();

	private final Set<String> mistakes = new LinkedHashSet<>();

	private long mistaken;

	Inspection(Rows rows) {
		this.rows = rows;
	}

	@Override
	public void accept(String list, long number, JsonNode row) {
		String place = "/" + list + "/" + number;
		try {
			switch (list) {
				case "links" -> link(place, row);
				case "themes" -> once(this.themes, row, "id", this.rows.theme(row), list);
				case "documents" -> document(place, row);
				case "datasets" -> once(this.datasets, row, "name", this.rows.dataset(row), list);
				default -> node(place, row);
			}
		}
		catch (RowInvalid ex) {
			mistake(place, ex.reason());
		}
	}

	private void node(String place, JsonNode row) {
		if (Rows.isTheme(row)) {
			this.named.putIfAbsent(String.valueOf(this.rows.theme(row).get("id")), place);
			return;
		}
		ExportedEntity entity = this.rows.entity(row);
		if (!this.entities.add(entity.id())) {
			throw new RowInvalid("has the id '" + entity.id() + "', which another has");
		}
		name(place, entity.locatedIn());
		nameAll(place, entity.properties());
	}

	private void link(String place, JsonNode row) {
		if (Rows.isPlace(row)) {
			return;
		}
		ExportedFact fact = this.rows.fact(row);
		if (!this.facts.add(MurmurHash3.hash128x64(fact.id().getBytes(StandardCharsets.UTF_8))[0])) {
			throw new RowInvalid("has the key '" + fact.id() + "', which another has");
		}
		name(place, List.of(fact.from(), fact.to()));
		nameAll(place, fact.properties());
	}

	private void document(String place, JsonNode row) {
		Map<String, Object> document = this.rows.document(row);
		this.namedDatasets.putIfAbsent(String.valueOf(document.get("dataset")), place);
		once(this.documents, row, "id", document, "documents");
	}

	private static void once(Map<String, Map<String, Object>> known, JsonNode row, String id,
			Map<String, Object> properties, String list) {
		if (known.putIfAbsent(row.path(id).asString(""), properties) != null) {
			throw new RowInvalid("is one of the %s whose '%s' another has".formatted(list, id));
		}
	}

	/** Facts and accords name documents, people, themes and a data set. */
	private void nameAll(String place, Map<String, Object> properties) {
		for (String property : List.of("signatories", "participants", "themes")) {
			name(place, texts(properties.get(property)));
		}
		name(place, texts(properties.get("sources")).stream().map((source) -> Citation.of(source).document()).toList());
		if (properties.get("dataset") instanceof String dataset) {
			this.namedDatasets.putIfAbsent(dataset, place);
		}
	}

	private void name(String place, Collection<String> ids) {
		ids.stream().filter((id) -> !this.entities.contains(id)).forEach((id) -> this.named.putIfAbsent(id, place));
	}

	private static List<String> texts(@Nullable Object value) {
		return (value instanceof List<?> list) ? list.stream().map(String::valueOf).toList() : List.of();
	}

	private void mistake(String place, String reason) {
		this.mistaken++;
		if (this.mistakes.size() < MOST_TOLD) {
			this.mistakes.add(place + " " + reason + ".");
		}
	}

	/**
	 * To be called at the end.
	 * @throws SourceUnreadable if anything is wrong, with what and where
	 */
	void conclude(NodeLinkFile file) {
		this.named.forEach((id, place) -> {
			if (!this.entities.contains(id) && !this.themes.containsKey(id) && !this.documents.containsKey(id)) {
				mistake(place, "names '" + id + "', which is not in the file");
			}
		});
		this.namedDatasets.forEach((name, place) -> {
			if (!this.datasets.containsKey(name)) {
				mistake(place, "is of the data set '" + name + "', which is not in the file");
			}
		});
		if (this.mistaken > 0) {
			List<String> lines = new ArrayList<>();
			lines
				.add("%s: nothing was imported, since %d of its rows cannot be:".formatted(file.path(), this.mistaken));
			lines.addAll(this.mistakes);
			throw new SourceUnreadable(String.join(System.lineSeparator(), lines));
		}
	}

	Map<String, Map<String, Object>> themes() {
		return this.themes;
	}

	Map<String, Map<String, Object>> documents() {
		return this.documents;
	}

	Map<String, Map<String, Object>> datasets() {
		return this.datasets;
	}

}
