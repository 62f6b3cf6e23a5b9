package org.citygraph.imports;

/**
 * Is told how far long work has come.
 */
public interface Progress {

	/** For whoever does not want to know. */
	Progress NONE = (phase, done) -> {
	};

	/**
	 * @param phase what is being done, such as {@code facts}
	 * @param done how many of them are done
	 */
	void reached(String phase, long done);

}
