package org.citygraph.exports;

/**
 * Is told after each row how far an export has come.
 */
@FunctionalInterface
public interface Progress {

	/** For whoever does not look. */
	Progress UNSEEN = (counts) -> {
	};

	void at(Counts counts);

}
