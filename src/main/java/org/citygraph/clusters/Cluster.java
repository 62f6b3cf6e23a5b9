package org.citygraph.clusters;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.citygraph.graph.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * A group of entities.
 *
 * @param id of the member of highest degree, by which the cluster is known
 * @param size how many members it has
 * @param members in the order of their degree
 * @param countries how many members lie in each country, by its code, most first; those
 * without a country are not in it
 * @param label names its foremost members
 */
record Cluster(String id, int size, List<EntityRef> members, Map<String, Long> countries, String label) {

	private static final int NAMED = 3;

	static Cluster of(List<Member> members) {
		List<EntityRef> entities = members.stream().map(Member::entity).toList();
		return new Cluster(entities.getFirst().id(), members.size(), entities, countries(members), label(entities));
	}

	/** The same with its foremost members only. */
	Cluster abridged(int most) {
		return new Cluster(this.id, this.size, this.members.stream().limit(most).toList(), this.countries, this.label);
	}

	private static Map<String, Long> countries(List<Member> members) {
		Map<String, Long> counts = members.stream()
			.map(Member::country)
			.filter((code) -> !code.isEmpty())
			.collect(Collectors.groupingBy((code) -> code, Collectors.counting()));
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
	}

	private static String label(List<EntityRef> members) {
		String names = members.stream().limit(NAMED).map(EntityRef::name).collect(Collectors.joining(", "));
		return (members.size() <= NAMED) ? names : names + " and " + (members.size() - NAMED) + " more";
	}

	/**
	 * A member.
	 *
	 * @param country its country's code; empty if it has none
	 */
	record Member(EntityRef entity, String country) {

		static Member of(String id, String type, String name, @Nullable String country) {
			return new Member(new EntityRef(id, type, name), (country != null) ? country : "");
		}

	}

}
