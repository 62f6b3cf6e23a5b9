package org.citygraph.resolution;

import java.util.List;
import java.util.Optional;

/**
 * Something that a person has to decide: a mention may mean one of these entities, and
 * was not joined with any.
 *
 * @param key the mention's key in its data set
 * @param candidates ids of entities, likeliest first
 * @param why a sentence
 * @param likelihood from 0 to 1, to review the likeliest first
 * @param source the row that may be an entity of its own, where one entity may be two
 */
public record Doubt(String key, String name, List<String> candidates, String why, double likelihood,
		Optional<String> source) {

	/** More would not help whoever decides. */
	static final int MOST_CANDIDATES = 5;

	public Doubt(String key, String name, List<String> candidates, String why, double likelihood) {
		this(key, name, candidates, why, likelihood, Optional.empty());
	}

	public Doubt {
		candidates = candidates.stream().limit(MOST_CANDIDATES).toList();
	}

}
