package org.citygraph.paths;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The time that one search may take, looked at once every few thousand ties, as asking
 * the clock costs more than looking at a tie. For one thread.
 */
final class Deadline {

	private static final int TIES_BETWEEN_LOOKS = 4096;

	private final LongSupplier nanoTime;

	private final Duration limit;

	private final long limitNanos;

	private final long start;

	private int tiesUntilLook = TIES_BETWEEN_LOOKS;

	/**
	 * Starts the time.
	 * @param nanoTime a clock like {@link System#nanoTime}
	 */
	Deadline(Duration limit, LongSupplier nanoTime) {
		this.limit = limit;
		this.limitNanos = limit.toNanos();
		this.nanoTime = nanoTime;
		this.start = nanoTime.getAsLong();
	}

	/** What is left of the time; nothing or less where it is over. */
	Duration left() {
		return this.limit.minusNanos(this.nanoTime.getAsLong() - this.start);
	}

	/**
	 * Says that this many ties are about to be looked at.
	 * @throws SearchTimedOut if the time is over
	 * @throws SearchInterrupted if the thread was interrupted
	 */
	void spend(int ties) {
		this.tiesUntilLook -= ties;
		if (this.tiesUntilLook <= 0) {
			this.tiesUntilLook = TIES_BETWEEN_LOOKS;
			look();
		}
	}

	private void look() {
		if (Thread.currentThread().isInterrupted()) {
			throw new SearchInterrupted();
		}
		if (this.nanoTime.getAsLong() - this.start > this.limitNanos) {
			throw new SearchTimedOut(this.limit);
		}
	}

}
