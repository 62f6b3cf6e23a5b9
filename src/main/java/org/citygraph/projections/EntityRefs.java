package org.citygraph.projections;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.citygraph.database.Database;
import org.citygraph.graph.EntityRef;
import org.springframework.stereotype.Component;

/** Names the nodes of projections. */
@Component
public class EntityRefs {

	private final Database database;

	EntityRefs(Database database) {
		this.database = database;
	}

	/** By id; one that is gone meanwhile is not among them. */
	public Map<String, EntityRef> named(Collection<String> ids) {
		Map<String, EntityRef> named = new HashMap<>();
		this.database.read("projections/entities", Map.of("ids", List.copyOf(ids)))
			.forEach((row) -> named.put(row.get("id").asString(), EntityRef.of(row.asMap())));
		return named;
	}

}
