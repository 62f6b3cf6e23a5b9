package org.citygraph.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.citygraph.dossier.EntityEntry;
import org.citygraph.graph.EntityType;

/**
 * The types of all entities and themes that dossiers name: as the graph has them, else as
 * the first dossier that describes one says.
 */
final class Types {

	static final String THEME = "Theme";

	private final Map<String, String> types = new HashMap<>();

	Types(Batch batch, Known known) {
		known.nodes().forEach((id, node) -> this.types.put(id, node.type()));
		batch.themes().forEach((theme) -> this.types.putIfAbsent(theme.id(), THEME));
		batch.described().forEach((entity) -> this.types.putIfAbsent(entity.id(), label(entity)));
	}

	/** The label; empty where nobody describes it. */
	Optional<String> of(String id) {
		return Optional.ofNullable(this.types.get(id));
	}

	static String label(EntityEntry entity) {
		return entity.type().map(EntityType::label).orElse("");
	}

}
