package org.citygraph.reconciliation;

import java.util.Arrays;
import java.util.List;

import org.citygraph.entities.Entity;
import org.citygraph.graph.EntityType;

/** A type of entities, by its node label. */
record TypeRef(String id, String name) {

	static final List<TypeRef> ALL = Arrays.stream(EntityType.values())
		.map((type) -> new TypeRef(type.label(), type.label()))
		.toList();

	static TypeRef of(Entity entity) {
		return new TypeRef(entity.type(), entity.type());
	}

}
