package org.citygraph.clusters;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.citygraph.graph.CountryCounts;
import org.citygraph.graph.EntityRef;
import org.citygraph.projections.Projection;
import org.jspecify.annotations.Nullable;

/**
 * A group of entities.
 *
 * @param id of the member of highest degree, by which the cluster is known
 * @param size how many members it has
 * @param members in the order of their degree
 * @param countries how many members lie in each country, by its code, most first; those
 * without a country are not in it
 * @param tiesWithin how many ties run between members
 * @param tiesOut how many lead to others
 * @param common whom at least half of the members are tied to, at most five
 * @param label names its foremost members
 */
record Cluster(String id, int size, List<EntityRef> members, Map<String, Long> countries, long tiesWithin, long tiesOut,
		List<Common> common, String label) {

	private static final int NAMED = 3;

	static Cluster of(Clustering clustering, int[] nodes, int most, List<Clustering.Common> shared,
			Map<String, EntityRef> named) {
		Projection projection = clustering.projection();
		List<EntityRef> members = IntStream.of(nodes)
			.limit(most)
			.mapToObj(projection::id)
			.map(named::get)
			.filter(Objects::nonNull)
			.toList();
		Map<String, Long> countries = CountryCounts
			.mostFirst(IntStream.of(nodes).mapToObj(projection::country).filter((code) -> !code.isEmpty()));
		List<Common> common = shared.stream()
			.filter((one) -> named.containsKey(projection.id(one.node())))
			.map((one) -> new Common(named.get(projection.id(one.node())), one.members()))
			.toList();
		Clustering.Ties ties = clustering.ties(nodes);
		return new Cluster(projection.id(nodes[0]), nodes.length, members, countries, ties.within(), ties.out(), common,
				label(members, nodes.length));
	}

	/**
	 * An entity that members are tied to.
	 *
	 * @param members how many
	 */
	record Common(@Nullable EntityRef entity, int members) {
	}

	private static String label(List<EntityRef> members, int size) {
		String names = members.stream().limit(NAMED).map(EntityRef::name).collect(Collectors.joining(", "));
		return (size <= NAMED) ? names : names + " and " + (size - NAMED) + " more";
	}

}
