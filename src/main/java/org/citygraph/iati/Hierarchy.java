package org.citygraph.iati;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What activities report that lie under others. Those that contain each other in a circle
 * are groups of which none is above another: strongly connected components, by Kosaraju's
 * and Sharir's algorithm, whose time grows with the number of relations.
 */
final class Hierarchy {

	private final Map<String, Set<String>> parents;

	/** Circles, and activities in none, those below before those above. */
	private final List<Set<String>> groups = new ArrayList<>();

	/** By their numbers. */
	private final Map<String, Integer> groupOf = new HashMap<>();

	/**
	 * For activities.
	 * @param parents of each that has some
	 */
	Hierarchy(Map<String, Set<String>> parents) {
		this.parents = parents;
		Map<String, Set<String>> children = new HashMap<>();
		parents.forEach((child, all) -> all
			.forEach((parent) -> children.computeIfAbsent(parent, (id) -> new LinkedHashSet<>()).add(child)));
		List<String> finished = finished(parents);
		Set<String> seen = new HashSet<>();
		for (String activity : finished.reversed()) {
			Set<String> group = reached(activity, children, seen);
			if (!group.isEmpty()) {
				group.forEach((member) -> this.groupOf.put(member, this.groups.size()));
				this.groups.add(group);
			}
		}
	}

	/** Of each activity, the types that activities under it report. */
	Map<String, Set<TransactionType>> reportedBelow(Map<String, Set<TransactionType>> reported) {
		List<Set<TransactionType>> below = new ArrayList<>();
		this.groups.forEach((group) -> below.add(EnumSet.noneOf(TransactionType.class)));
		Map<String, Set<TransactionType>> ofEach = new HashMap<>();
		for (int number = 0; number < this.groups.size(); number++) {
			Set<TransactionType> all = EnumSet.copyOf(below.get(number));
			for (String member : this.groups.get(number)) {
				ofEach.put(member, below.get(number));
				all.addAll(reported.getOrDefault(member, Set.of()));
			}
			above(number).forEach((parent) -> below.get(parent).addAll(all));
		}
		return ofEach;
	}

	private Set<Integer> above(int number) {
		Set<Integer> above = new HashSet<>();
		for (String member : this.groups.get(number)) {
			this.parents.getOrDefault(member, Set.of()).forEach((parent) -> above.add(this.groupOf.get(parent)));
		}
		above.remove(number);
		return above;
	}

	/** All activities, each after those that are reached from it upwards. */
	private static List<String> finished(Map<String, Set<String>> parents) {
		List<String> finished = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String first : parents.keySet()) {
			Deque<Step> way = new ArrayDeque<>();
			enter(first, parents, seen, way);
			while (!way.isEmpty()) {
				Step step = way.getLast();
				if (step.left().hasNext()) {
					enter(step.left().next(), parents, seen, way);
				}
				else {
					finished.add(way.removeLast().activity());
				}
			}
		}
		return finished;
	}

	/** An activity on the way, with those that are not looked at yet. */
	private record Step(String activity, Iterator<String> left) {
	}

	private static void enter(String activity, Map<String, Set<String>> parents, Set<String> seen, Deque<Step> way) {
		if (seen.add(activity)) {
			way.addLast(new Step(activity, parents.getOrDefault(activity, Set.of()).iterator()));
		}
	}

	private static Set<String> reached(String activity, Map<String, Set<String>> next, Set<String> seen) {
		Set<String> reached = new HashSet<>();
		Deque<String> open = new ArrayDeque<>();
		if (seen.add(activity)) {
			open.add(activity);
		}
		while (!open.isEmpty()) {
			String one = open.removeFirst();
			reached.add(one);
			next.getOrDefault(one, Set.of()).stream().filter(seen::add).forEach(open::add);
		}
		return reached;
	}

}
