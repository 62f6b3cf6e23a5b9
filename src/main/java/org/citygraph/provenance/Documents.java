package org.citygraph.provenance;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.citygraph.database.Database;
import org.citygraph.web.NotFound;
import org.springframework.stereotype.Component;

/**
 * All documents of the graph.
 */
@Component
class Documents {

	private final Database database;

	Documents(Database database) {
		this.database = database;
	}

	List<Document> all() {
		return this.database.read("provenance/documents", Map.of()).stream().map(Document::of).toList();
	}

	List<Document> byIds(Collection<String> ids) {
		return this.database.read("provenance/documents-by-ids", Map.of("ids", List.copyOf(ids)))
			.stream()
			.map(Document::of)
			.toList();
	}

	/**
	 * The document of that id.
	 * @throws NotFound if there is none
	 */
	Document get(String id) {
		return byIds(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("document", id));
	}

}
