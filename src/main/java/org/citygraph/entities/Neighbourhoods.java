package org.citygraph.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.citygraph.facts.Fact;
import org.citygraph.facts.FactFilter;
import org.citygraph.facts.Facts;
import org.citygraph.graph.EntityRef;
import org.springframework.stereotype.Component;

/**
 * Walks out from an entity, level by level. Countries are reached but not passed, else
 * everything would be near everything; an answer holds at most {@value #MOST_FACTS}
 * facts.
 */
@Component
class Neighbourhoods {

	private static final int MOST_FACTS = 2000;

	private final Facts facts;

	Neighbourhoods(Facts facts) {
		this.facts = facts;
	}

	Neighbourhood around(Entity center, int depth, FactFilter filter) {
		Map<String, EntityRef> nodes = new LinkedHashMap<>();
		nodes.put(center.id(), new EntityRef(center.id(), center.type(), center.name()));
		Map<String, Fact> found = new LinkedHashMap<>();
		Collection<String> edge = List.of(center.id());
		boolean truncated = false;
		for (int level = 0; level < depth && !edge.isEmpty(); level++) {
			Facts.Listing listing = this.facts.of(edge, filter, Optional.empty(), 0, MOST_FACTS);
			List<Fact> fresh = listing.facts().stream().filter((fact) -> !found.containsKey(key(fact))).toList();
			List<Fact> kept = fresh.stream().limit(MOST_FACTS - found.size()).toList();
			truncated |= listing.total() > listing.facts().size() || kept.size() < fresh.size();
			kept.forEach((fact) -> found.put(key(fact), fact));
			edge = reached(kept, nodes);
		}
		return new Neighbourhood(List.copyOf(nodes.values()), new ArrayList<>(found.values()), truncated);
	}

	/** Notes the new nodes and gives those from which the walk goes on. */
	private static Collection<String> reached(List<Fact> facts, Map<String, EntityRef> nodes) {
		Map<String, EntityRef> reached = new TreeMap<>();
		facts.stream()
			.flatMap((fact) -> Stream.of(fact.from(), fact.to()))
			.filter((node) -> !nodes.containsKey(node.id()))
			.forEach((node) -> reached.put(node.id(), node));
		nodes.putAll(reached);
		return reached.values().stream().filter((node) -> !"Country".equals(node.type())).map(EntityRef::id).toList();
	}

	private static String key(Fact fact) {
		return (fact.id() != null) ? fact.id() : fact.from().id() + ">" + fact.to().id();
	}

}
