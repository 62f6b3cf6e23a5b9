package org.citygraph.imports;

/**
 * How an import treats what is there.
 *
 * @param replace the data set holds what the files say when it is done, and nothing else;
 * otherwise what it held before stays beside it
 * @param dryRun nothing is written, and the report tells what would be
 */
public record ImportMode(boolean replace, boolean dryRun) {

	/** Adds to what is there. */
	public static final ImportMode ADD = new ImportMode(false, false);

	/** What is told where an import cannot go on. */
	String stopped() {
		return this.dryRun ? "The import would stop there." : "The import stopped there.";
	}

}
