package org.citygraph.entities;

import java.util.List;

import org.citygraph.facts.Fact;
import org.citygraph.graph.EntityRef;

/**
 * A part of the network around an entity.
 *
 * @param nodes the entity itself first, then by distance and id
 * @param truncated whether there is more than an answer may hold
 */
record Neighbourhood(List<EntityRef> nodes, List<Fact> facts, boolean truncated) {
}
