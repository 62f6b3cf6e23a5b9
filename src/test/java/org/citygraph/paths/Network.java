package org.citygraph.paths;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.citygraph.graph.EntityType;
import org.citygraph.ties.TieFact;
import org.citygraph.ties.TieIndex;
import org.citygraph.ties.TieIndexBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a test puts into an index, kept so that it can be indexed anew in another order or
 * searched by other means.
 */
record Network(List<Node> nodes, List<TieFact> facts) {

	record Node(String id, boolean country, @Nullable String countryCode) {
	}

	TieIndex index() {
		TieIndexBuilder builder = TieIndex.builder();
		this.nodes.forEach((node) -> builder.addNode(node.id(), node.country() ? EntityType.COUNTRY : EntityType.CITY,
				node.countryCode(), Set.of()));
		this.facts.forEach(builder::addFact);
		return builder.build();
	}

	Network shuffled(Random random) {
		List<Node> otherNodes = new ArrayList<>(this.nodes);
		List<TieFact> otherFacts = new ArrayList<>(this.facts);
		Collections.shuffle(otherNodes, random);
		Collections.shuffle(otherFacts, random);
		return new Network(otherNodes, otherFacts);
	}

	Node node(String id) {
		return this.nodes.stream().filter((node) -> node.id().equals(id)).findFirst().orElseThrow();
	}

}
