package org.citygraph.entities;

import java.util.List;
import java.util.Map;

import org.citygraph.database.Database;
import org.citygraph.web.NotFound;
import org.springframework.stereotype.Component;

/**
 * All entities of the graph.
 */
@Component
class Entities {

	private final Database database;

	Entities(Database database) {
		this.database = database;
	}

	/**
	 * The entity of that id.
	 * @throws NotFound if there is none
	 */
	Entity get(String id) {
		return this.database.read("entities/by-ids", Map.of("ids", List.of(id)))
			.stream()
			.map((row) -> Entity.of(row.get("entity")))
			.findFirst()
			.orElseThrow(() -> new NotFound("entity", id));
	}

	/** Whether there is an entity of that id; else {@link NotFound} is thrown. */
	void require(String id) {
		get(id);
	}

}
