package org.citygraph.jobs;

/** Nobody waits for the work any more. */
final class Cancelled extends RuntimeException {

	private static final long serialVersionUID = 1L;

	Cancelled() {
		super("The work was cancelled");
	}

}
