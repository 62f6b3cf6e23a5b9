package org.citygraph.cli;

import java.io.PrintWriter;
import java.time.Duration;

import org.citygraph.exports.Counts;
import org.citygraph.exports.Progress;

/**
 * Tells every few seconds how many rows were written and how fast; short work passes in
 * silence.
 */
final class RowProgress implements Progress {

	private static final long BETWEEN = Duration.ofSeconds(2).toNanos();

	private static final int ROWS_BETWEEN_LOOKS = 1000;

	private final PrintWriter err;

	private final long start = System.nanoTime();

	private long told = this.start;

	RowProgress(PrintWriter err) {
		this.err = err;
	}

	@Override
	public void at(Counts counts) {
		long rows = counts.nodes() + counts.facts();
		if (rows % ROWS_BETWEEN_LOOKS == 0 && System.nanoTime() - this.told > BETWEEN) {
			this.told = System.nanoTime();
			double seconds = Duration.ofNanos(this.told - this.start).toMillis() / 1000.0;
			this.err.printf("%,d nodes and %,d facts, %,.0f rows/s%n", counts.nodes(), counts.facts(), rows / seconds);
			this.err.flush();
		}
	}

}
