package org.citygraph.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.citygraph.facts.FactFilter;
import org.citygraph.web.TooBusy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExportPlacesTests {

	private final CountDownLatch begun = new CountDownLatch(1);

	private final CountDownLatch end = new CountDownLatch(1);

	private final ExportEndpoint endpoint = new ExportEndpoint(new Endless(),
			new ExportSettings(Duration.ofMinutes(1), 1));

	@Test
	@Timeout(20)
	void noMoreAreMadeAtATimeThanSaid() throws InterruptedException {
		Thread slow = Thread.ofPlatform().start(this::export);
		this.begun.await();
		assertThatExceptionOfType(TooBusy.class).isThrownBy(this::export);
		this.end.countDown();
		slow.join();
		export();
	}

	private void export() {
		try {
			this.endpoint.export("json", new FactFilter(null, null, null, null, null, null), new Countries(null),
					HttpMethod.GET, new MockHttpServletResponse());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Exports that take as long as the test wants. */
	private final class Endless extends Exports {

		private Endless() {
			super(null, null, null);
		}

		@Override
		void requireKnown(FactFilter filter, Countries countries) {
			// all is
		}

		@Override
		void export(ExportFormat format, FactFilter filter, Countries countries, OutputStream out) {
			ExportPlacesTests.this.begun.countDown();
			try {
				ExportPlacesTests.this.end.await();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
