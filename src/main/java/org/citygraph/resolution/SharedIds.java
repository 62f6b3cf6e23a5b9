package org.citygraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of one data set that have an id elsewhere in common, such as Wikidata's. They are
 * one entity, unless their names, countries or places contradict that: then the first of
 * them has the id, and the others stay apart until somebody decides.
 */
final class SharedIds {

	/** Keys of the first rows, by type and id. */
	private final Map<String, String> firsts = new HashMap<>();

	/** What rows that are one tell together, by the key of the first. */
	private final Map<String, Subject> united = new LinkedHashMap<>();

	/** Keys of first rows by those of the others that are one with them. */
	private final Map<String, String> same = new HashMap<>();

	private final List<SharedId> found = new ArrayList<>();

	void add(Subject subject) {
		Optional<String> shared = subject.externalIds()
			.stream()
			.filter((id) -> this.firsts.containsKey(typed(id, subject)))
			.findFirst();
		if (shared.isPresent()) {
			compare(subject, shared.get());
		}
		else {
			put(subject, subject.key());
		}
	}

	private void compare(Subject subject, String id) {
		String key = this.firsts.getOrDefault(typed(id, subject), "");
		Subject first = this.united.getOrDefault(key, subject);
		Optional<String> contradiction = first.contradiction(subject);
		this.found.add(new SharedId(id, first.mention(), subject.mention(), contradiction));
		if (contradiction.isPresent()) {
			put(subject.without(id), subject.key());
		}
		else {
			this.same.put(subject.key(), key);
			put(first.with(subject), key);
		}
	}

	private void put(Subject told, String key) {
		this.united.put(key, told);
		told.externalIds().forEach((id) -> this.firsts.putIfAbsent(typed(id, told), key));
	}

	private static String typed(String id, Subject subject) {
		return subject.mention().type().label() + " " + id;
	}

	/** What each entity of the data set is told to be, by whichever rows. */
	Collection<Subject> united() {
		return this.united.values();
	}

	/**
	 * Joins the other rows with what the first was joined with; of new entities tells, by
	 * the keys of the others, the keys of the first.
	 * @param joined entities' ids by rows' keys
	 */
	Map<String, String> follow(Map<String, String> joined) {
		Map<String, String> created = new HashMap<>(this.same);
		this.same.forEach((key, first) -> Optional.ofNullable(joined.get(first)).ifPresent((entity) -> {
			joined.putIfAbsent(key, entity);
			created.remove(key);
		}));
		return created;
	}

	List<SharedId> found() {
		return this.found;
	}

}
