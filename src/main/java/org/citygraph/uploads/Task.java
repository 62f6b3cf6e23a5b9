package org.citygraph.uploads;

import org.citygraph.imports.ImportMode;
import org.citygraph.progress.Progress;

/**
 * Something to be done when its turn comes.
 *
 * @param name what it is, for people
 * @param by whose token it was
 * @param work does it and reports
 * @param end is run at last, whatever came of it
 */
record Task(String name, String dataset, String by, ImportMode mode, Work work, Runnable end) {

	interface Work {

		Object run(Progress progress);

	}

}
