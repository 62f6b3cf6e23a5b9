package org.citygraph.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.citygraph.progress.Progress;

/**
 * Tells how far long work has come, how fast it goes and how long it will still take: on
 * a terminal as a bar that moves and goes away at the end, elsewhere as a line every few
 * seconds. Short work passes in silence.
 */
final class ProgressLine implements Progress, AutoCloseable {

	private static final int WIDTH = 24;

	private static final String CLEAR = "\r\u001b[K";

	private final PrintWriter out;

	private final boolean terminal;

	private final LongSupplier nanos;

	private final long pause;

	private String stage = "";

	private long begun;

	private long told;

	private boolean shown;

	ProgressLine(PrintWriter out, boolean terminal, LongSupplier nanos) {
		this.out = out;
		this.terminal = terminal;
		this.nanos = nanos;
		this.pause = (terminal ? Duration.ofMillis(250) : Duration.ofSeconds(5)).toNanos();
		this.told = nanos.getAsLong();
	}

	/** On this process's terminal, if it has one. */
	static ProgressLine on(PrintWriter out) {
		boolean terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
		return new ProgressLine(out, terminal, System::nanoTime);
	}

	@Override
	public void reached(String stageNow, long done, double share) {
		long now = this.nanos.getAsLong();
		if (!stageNow.equals(this.stage)) {
			this.stage = stageNow;
			this.begun = now;
		}
		if (now - this.told > this.pause && now > this.begun) {
			this.told = now;
			show(line(done, share, Duration.ofNanos(now - this.begun)));
		}
	}

	private void show(String line) {
		if (this.terminal) {
			this.out.print(CLEAR + line);
			this.shown = true;
		}
		else {
			this.out.println(line);
		}
		this.out.flush();
	}

	private String line(long done, double share, Duration since) {
		double rate = done * 1e9 / since.toNanos();
		String told = String.format(Locale.ROOT, "%,d %s, %,.0f/s", done, this.stage, rate);
		if (!(share > 0)) {
			return told;
		}
		long left = Math.round(since.toMillis() / 1000.0 * (1 - share) / share);
		return String.format(Locale.ROOT, "%s%3.0f %%, %s, %s left", this.terminal ? bar(share) : "", 100 * share, told,
				time(left));
	}

	private static String bar(double share) {
		int full = (int) Math.round(WIDTH * Math.min(1, share));
		return "[" + "=".repeat(full) + " ".repeat(WIDTH - full) + "] ";
	}

	private static String time(long seconds) {
		return (seconds < 3600) ? "%d:%02d".formatted(seconds / 60, seconds % 60)
				: "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
	}

	/** Leaves the terminal's line to whatever is told next. */
	@Override
	public void close() {
		if (this.shown) {
			this.out.print(CLEAR);
			this.out.flush();
		}
	}

}
