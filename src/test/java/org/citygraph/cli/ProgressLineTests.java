package org.citygraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressLineTests {

	private final StringWriter told = new StringWriter();

	private String stage = "rows";

	private final AtomicLong clock = new AtomicLong();

	@Test
	void tellsRateShareAndRemainingTimeEveryFiveSeconds() {
		try (ProgressLine progress = line(false)) {
			begin(progress, "rows of facts");
			after(progress, 6, 12_000, 0.25);
			after(progress, 2, 14_000, 0.3);
			after(progress, 4, 24_000, 0.5);
		}
		assertThat(this.told.toString().lines()).containsExactly(" 25 %, 12,000 rows of facts, 2,000/s, 0:18 left",
				" 50 %, 24,000 rows of facts, 2,000/s, 0:12 left");
	}

	@Test
	void eachStageHasItsOwnRate() {
		try (ProgressLine progress = line(false)) {
			begin(progress, "rows of names");
			after(progress, 3600, 7_200, 0.5);
			begin(progress, "rows of facts");
			after(progress, 10, 50, Double.NaN);
		}
		assertThat(this.told.toString().lines()).containsExactly(" 50 %, 7,200 rows of names, 2/s, 1:00:00 left",
				"50 rows of facts, 5/s");
	}

	@Test
	void shortWorkPassesInSilence() {
		try (ProgressLine progress = line(false)) {
			begin(progress, "rows");
			after(progress, 4, 100, 0.9);
		}
		assertThat(this.told.toString()).isEmpty();
	}

	@Test
	void onATerminalABarMovesInOneLineAndGoesAway() {
		try (ProgressLine progress = line(true)) {
			begin(progress, "rows");
			after(progress, 1, 100, 0.5);
			after(progress, 1, 200, 1);
		}
		assertThat(this.told.toString()).doesNotContain("\n")
			.isEqualTo("\r\u001b[K[============            ]  50 %, 100 rows, 100/s, 0:01 left"
					+ "\r\u001b[K[========================] 100 %, 200 rows, 100/s, 0:00 left\r\u001b[K");
	}

	private ProgressLine line(boolean terminal) {
		return new ProgressLine(new PrintWriter(this.told), terminal, this.clock::get);
	}

	private void begin(ProgressLine progress, String newStage) {
		this.stage = newStage;
		progress.reached(newStage, 0, 0);
	}

	private void after(ProgressLine progress, int seconds, long done, double share) {
		this.clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
		progress.reached(this.stage, done, share);
	}

}
