package org.citygraph.web;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class PlacesTests {

	@Test
	void whoWaitsGetsThePlaceThatIsGivenBackAndTheNextIsRefusedAtOnce() throws InterruptedException {
		Places places = new Places(new PlaceSettings(1, 1, Duration.ofMinutes(1)));
		places.take();
		Thread waiting = Thread.ofPlatform().start(places::take);
		Awaitility.await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);
		assertRefusedAtOnce(places);
		places.giveBack();
		assertThat(waiting.join(Duration.ofSeconds(10))).isTrue();
	}

	@Test
	void nobodyWaitsLongerThanSaid() {
		Places places = new Places(new PlaceSettings(1, 1, Duration.ofMillis(50)));
		places.take();
		for (int i = 0; i < 3; i++) {
			assertThatExceptionOfType(TooBusy.class).isThrownBy(places::take);
		}
		places.giveBack();
		places.take();
	}

	@Test
	void withoutAQueueNobodyWaits() {
		Places places = new Places(new PlaceSettings(2, 0, Duration.ofMinutes(1)));
		places.take();
		places.take();
		assertRefusedAtOnce(places);
	}

	/** Those who wait do so for a minute. */
	private static void assertRefusedAtOnce(Places places) {
		assertTimeoutPreemptively(Duration.ofSeconds(10),
				() -> assertThatExceptionOfType(TooBusy.class).isThrownBy(places::take)
					.withMessage("Too many other questions are being worked on; try again in a few seconds."));
	}

}
