package org.citygraph.projections;

import org.citygraph.jobs.Running;
import org.neo4j.gds.core.utils.progress.tasks.ProgressTracker;

/**
 * Hears of the steps of an algorithm of Graph Data Science. How many there will be is
 * told by who runs it, since most algorithms do not.
 */
final class StepTracker extends ProgressTracker.EmptyProgressTracker {

	private final Running running;

	StepTracker(Running running) {
		this.running = running;
	}

	@Override
	public void logProgress(long steps) {
		this.running.advance(steps);
	}

	@Override
	public void logProgress(long steps, String message) {
		this.running.advance(steps);
	}

}
