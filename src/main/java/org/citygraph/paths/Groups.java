package org.citygraph.paths;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.citygraph.clusters.ClusterMembers;
import org.citygraph.countries.Countries;
import org.citygraph.facts.FactFilter;
import org.citygraph.graph.EntityType;
import org.citygraph.ties.TieIndex;
import org.citygraph.web.InvalidParameters;
import org.citygraph.web.NotFound;
import org.springframework.stereotype.Component;

/** The cities and regions that a group's name means. */
@Component
class Groups {

	private static final String CLUSTER = "cluster:";

	private final ClusterMembers clusters;

	Groups(ClusterMembers clusters) {
		this.clusters = clusters;
	}

	/**
	 * Their numbers in the index, of the data set alone that the filter names; none where
	 * the network has none.
	 * @param parameter which says it
	 * @param group a country's code, or {@code cluster:} and an entity's id
	 * @throws InvalidParameters if it is neither
	 * @throws NotFound if there is no such entity, or it is in no cluster
	 */
	BitSet nodes(String parameter, String group, String algorithm, FactFilter filter, Searches.Present present) {
		TieIndex index = present.index();
		IntStream nodes = isCluster(group) ? ofCluster(group.substring(CLUSTER.length()), algorithm, filter, present)
				: ofCountry(parameter, group, index);
		return nodes.filter((node) -> isPlace(node, index) && isOfDataset(node, filter, index))
			.collect(BitSet::new, BitSet::set, BitSet::or);
	}

	private static boolean isCluster(String group) {
		return group.startsWith(CLUSTER) && !group.substring(CLUSTER.length()).isBlank();
	}

	private static IntStream ofCountry(String parameter, String code, TieIndex index) {
		OptionalInt country = index.country(code);
		if (country.isEmpty() && !Countries.all().contains(code)) {
			throw new InvalidParameters(parameter,
					"It is neither a country's code of two capital letters, such as UA, nor cluster: and an entity's id.");
		}
		return IntStream.range(0, index.nodeCount()).filter((node) -> index.countryOf(node) == country.orElse(-2));
	}

	private IntStream ofCluster(String entity, String algorithm, FactFilter filter, Searches.Present present) {
		TieIndex index = present.index();
		if (!index.contains(entity)) {
			throw new NotFound("entity", entity);
		}
		Set<String> members = this.clusters.with(entity, algorithm, filter, present.deadline().left())
			.orElseThrow(() -> new NotFound("cluster with the entity", entity));
		return members.stream().flatMapToInt((id) -> index.node(id).stream());
	}

	private static boolean isPlace(int node, TieIndex index) {
		return index.type(node) == EntityType.CITY || index.type(node) == EntityType.REGION;
	}

	private static boolean isOfDataset(int node, FactFilter filter, TieIndex index) {
		return filter.namedDataset().map((dataset) -> index.datasets(node).contains(dataset)).orElse(true);
	}

}
