package org.citygraph.progress;

/**
 * Is told how far long work has come, as often as the work likes: whoever is told decides
 * how often to look. Work has stages, one after the other.
 */
@FunctionalInterface
public interface Progress {

	/** For whoever does not look. */
	Progress UNSEEN = (stage, done, share) -> {
	};

	/**
	 * @param stage what is done, in the plural, such as {@code rows of facts}
	 * @param done how many of them are done
	 * @param share how much of the stage that is, from 0 to 1; not a number where nobody
	 * knows
	 */
	void reached(String stage, long done, double share);

}
