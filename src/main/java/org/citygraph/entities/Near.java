package org.citygraph.entities;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.citygraph.names.Spellings;

/**
 * An entity that is near.
 *
 * @param key its nearest spelling, folded
 * @param score from 0 to 1; 1 is the same spelling
 * @param match in what way
 */
public record Near(Entity entity, String key, double score, Match match) {

	static final Comparator<Near> BEST_FIRST = Comparator.comparingDouble(Near::score)
		.reversed()
		.thenComparing((near) -> Optional.ofNullable(near.entity().population()).orElse(0L), Comparator.reverseOrder())
		.thenComparing((near) -> near.entity().id());

	/** How much of its score is left to who is called by but one of several words. */
	private static final double WORD_OF_SEVERAL = 0.6;

	/** The same of who has it in a longer name. */
	private static final double WORD_OF_SEVERAL_IN_NAME = 0.4;

	/** Of spellings that are similar to one of several words. */
	private static final double LEAST_OF_WORD = 0.6;

	/** Not one that is only a part of a word. */
	boolean isOfWord() {
		return this.match == Match.WORD || (this.match != Match.PART && this.score >= LEAST_OF_WORD);
	}

	/** As far as one word of several can be. */
	Near less() {
		double share = (this.match == Match.WORD) ? WORD_OF_SEVERAL_IN_NAME : WORD_OF_SEVERAL;
		return new Near(this.entity, this.key, share * this.score, this.match);
	}

	/** Tells the spelling itself, which takes a while. */
	Hit hit(String text) {
		return new Hit(this.entity, this.score, matched(text));
	}

	/**
	 * The spelling as it was asked, where it is known, else the first that is as near.
	 */
	private String matched(String text) {
		List<String> near = this.entity.names()
			.stream()
			.filter((name) -> Spellings.keys(name).contains(this.key))
			.toList();
		return near.stream()
			.filter((name) -> name.equalsIgnoreCase(text.strip()))
			.findFirst()
			.orElse(near.isEmpty() ? this.entity.name() : near.getFirst());
	}

	/** How a spelling has what was wanted. */
	enum Match {

		/** It is the same, or similar. */
		WHOLE,
		/** As one of its words, or some. */
		WORD,
		/** Otherwise within it. */
		PART;

		static Match of(String wish, String key) {
			if (key.equals(wish) || !key.contains(wish)) {
				return WHOLE;
			}
			return (" " + key + " ").contains(" " + wish + " ") ? WORD : PART;
		}

	}

}
