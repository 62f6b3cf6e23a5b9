package org.citygraph.paths;

/**
 * The thread of a search was interrupted, and still is.
 */
final class SearchInterrupted extends RuntimeException {

	SearchInterrupted() {
		super("The search was interrupted");
	}

}
