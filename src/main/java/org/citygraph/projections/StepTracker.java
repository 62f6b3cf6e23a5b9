package org.citygraph.projections;

import java.util.function.Supplier;

import org.citygraph.jobs.Running;
import org.neo4j.gds.core.concurrency.Concurrency;
import org.neo4j.gds.core.utils.progress.tasks.LogLevel;
import org.neo4j.gds.core.utils.progress.tasks.ProgressTracker;
import org.neo4j.gds.mem.MemoryRange;

/**
 * Hears of the steps of an algorithm of Graph Data Science. How many there will be is
 * told by who runs it, since most algorithms do not.
 */
final class StepTracker implements ProgressTracker {

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

	@Override
	public long currentVolume() {
		return Running.UNKNOWN;
	}

	@Override
	public void setEstimatedResourceFootprint(MemoryRange memory) {
	}

	@Override
	public void requestedConcurrency(Concurrency concurrency) {
	}

	@Override
	public void beginSubTask() {
	}

	@Override
	public void beginSubTask(long volume) {
	}

	@Override
	public void beginSubTask(String name) {
	}

	@Override
	public void beginSubTask(String name, long volume) {
	}

	@Override
	public void endSubTask() {
	}

	@Override
	public void endSubTask(String name) {
	}

	@Override
	public void endSubTaskWithFailure() {
	}

	@Override
	public void endSubTaskWithFailure(String name) {
	}

	@Override
	public void setVolume(long volume) {
	}

	@Override
	public void logDebug(Supplier<String> message) {
	}

	@Override
	public void logMessage(LogLevel level, String message) {
	}

	@Override
	public void release() {
	}

	@Override
	public void setSteps(long steps) {
	}

	@Override
	public void logSteps(long steps) {
	}

}
