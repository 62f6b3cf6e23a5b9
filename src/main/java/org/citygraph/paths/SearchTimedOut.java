package org.citygraph.paths;

import java.time.Duration;

/**
 * A search took longer than it was given.
 */
final class SearchTimedOut extends RuntimeException {

	SearchTimedOut(Duration limit) {
		super("The search was not done within " + limit);
	}

}
