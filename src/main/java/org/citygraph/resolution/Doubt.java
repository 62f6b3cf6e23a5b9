package org.citygraph.resolution;

import java.util.List;
import java.util.Optional;

/**
 * Something that a person has to decide: a mention may mean one of these entities, and
 * was not joined with any of them.
 *
 * @param key the mention's key in its data set
 * @param candidates ids of entities, likeliest first
 * @param why a sentence
 * @param likelihood from 0 to 1, to review the likeliest first
 * @param source the row that may be an entity of its own, where one entity may be two
 * @param overEntity whether it is the entity that the mention was joined with, by an id,
 * that may be one with the candidate
 */
public record Doubt(String key, String name, List<String> candidates, String why, double likelihood,
		Optional<String> source, boolean overEntity) {

	/** More would not help whoever decides. */
	static final int MOST_CANDIDATES = 5;

	public Doubt(String key, String name, List<String> candidates, String why, double likelihood) {
		this(key, name, candidates, why, likelihood, Optional.empty(), false);
	}

	/** Over one entity that may be two. */
	public static Doubt ofTwo(String key, String why, double likelihood, String source) {
		return new Doubt(key, key, List.of(), why, likelihood, Optional.of(source), false);
	}

	/** Over two entities that may be one. */
	static Doubt ofOne(Subject subject, KnownEntity other, String why, double likelihood) {
		return new Doubt(subject.key(), subject.mention().name(), List.of(other.id()), why, likelihood,
				Optional.empty(), true);
	}

	public Doubt {
		candidates = candidates.stream().limit(MOST_CANDIDATES).toList();
	}

}
