package org.citygraph.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

import org.citygraph.imports.Progress;

/** Tells on the terminal, every few seconds, how far an import has come. */
final class ProgressLine implements Progress {

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private final PrintWriter out;

	private final Instant start = Instant.now();

	private Instant last = this.start;

	ProgressLine(PrintWriter out) {
		this.out = out;
	}

	@Override
	public void reached(String phase, long done) {
		Instant now = Instant.now();
		if (Duration.between(this.last, now).compareTo(PAUSE) > 0) {
			this.last = now;
			double seconds = Duration.between(this.start, now).toMillis() / 1000.0;
			this.out.printf("%,d %s, %.0f/s%n", done, phase, done / seconds);
			this.out.flush();
		}
	}

}
