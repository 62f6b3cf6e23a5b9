package org.citygraph.provenance;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.citygraph.database.Database;
import org.citygraph.web.NotFound;
import org.neo4j.driver.Record;
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

	/** Some of them, ordered by id. */
	Listing all(int offset, int limit) {
		Record row = this.database.read("provenance/documents", Map.of("offset", offset, "limit", limit)).getFirst();
		return new Listing(row.get("documents").asList(Document::of), row.get("total").asInt());
	}

	List<Document> byIds(Collection<String> ids) {
		return this.database.read("provenance/documents-by-ids", Map.of("ids", List.copyOf(ids)))
			.stream()
			.map((row) -> Document.of(row.get("document")))
			.toList();
	}

	/**
	 * The document of that id.
	 * @throws NotFound if there is none
	 */
	Document get(String id) {
		return byIds(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("document", id));
	}

	/** Some documents, and how many there are in all. */
	@Schema(name = "Documents")
	record Listing(List<Document> documents, int total) {

		/** Whether more follow the part that began there. */
		boolean goesOn(int offset) {
			return offset + this.documents.size() < this.total;
		}

	}

}
