package org.citygraph.uploads;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.citygraph.imports.ImportMode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How much may be sent, and by how many. */
@RunningCitygraph
class UploadLimitsIT {

	private static final String NAME = "test-limits";

	private final int port;

	private final Api api;

	private final Jobs jobs;

	private final UploadSettings settings;

	UploadLimitsIT(@LocalServerPort int port, @Autowired Jobs jobs, @Autowired UploadSettings settings) {
		this.port = port;
		this.api = new Api(port);
		this.jobs = jobs;
		this.settings = settings;
	}

	@Test
	void aLargeUploadIsRefused() {
		Answer answer = network().file("more.csv", "x".repeat(11 * 1024 * 1024)).send(this.api);
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
	}

	@Test
	void soIsOneOfSmallFiles() {
		String half = "x".repeat(6 * 1024 * 1024);
		Answer answer = network().file("more.csv", half).file("still-more.csv", half).send(this.api);
		assertThat(answer.status()).isEqualTo(413);
	}

	@Test
	void aFormOfVeryManyPartsIsRefused() {
		Upload upload = network();
		for (int i = 0; i < 1000; i++) {
			upload.file("more" + i + ".csv", "x");
		}
		assertThat(upload.send(this.api).status()).isIn(400, 413);
	}

	@Test
	void fiftyFilesAreRead() {
		Upload upload = Upload.of("dossier", NAME);
		for (int i = 0; i < 50; i++) {
			upload.file("dossier%d.yaml".formatted(i), "wrong: true");
		}
		Answer answer = upload.send(this.api);
		assertThat(answer.status()).as(answer.text()).isEqualTo(422);
		assertThat(answer.text()).contains("dossier0.yaml", "dossier49.yaml");
	}

	@Test
	void fewMayWaitAndOthersAreToldToTryAgain() {
		CountDownLatch release = new CountDownLatch(1);
		List<Job> waiting = new ArrayList<>();
		try {
			for (int i = 0; i <= this.settings.queue(); i++) {
				waiting.add(this.jobs.submit(waitFor(release)));
				await().until(() -> state(waiting.getFirst()) == Job.State.RUNNING);
			}
			Answer refused = network().send(this.api);
			assertThat(refused.status()).isEqualTo(503);
			assertThat(refused.header("Retry-After")).isNotEmpty();
			assertThat(answerBeforeAnyBody()).startsWith("HTTP/1.1 503");
			assertThat(this.api.get("/api/imports/" + waiting.getLast().id()).at("/state").asString())
				.isEqualTo("queued");
		}
		finally {
			release.countDown();
		}
		await().until(() -> state(waiting.getLast()) == Job.State.COMPLETED);
	}

	@Test
	void fewMaySendAtATimeWhoeverStopsHalfWay(@Autowired MeterRegistry meters) throws IOException {
		Gauge receiving = meters.get("citygraph.imports.receiving").gauge();
		List<Socket> halves = new ArrayList<>();
		try {
			for (int i = 0; i < this.settings.queue(); i++) {
				halves.add(begun());
			}
			await().until(() -> receiving.value() == this.settings.queue());
			Answer refused = network().send(this.api);
			assertThat(refused.status()).isEqualTo(503);
			assertThat(refused.header("Retry-After")).isNotEmpty();
			halves.removeFirst().close();
			await().until(() -> receiving.value() < this.settings.queue());
			assertThat(network().send(this.api).status()).as("it is looked into").isEqualTo(422);
		}
		finally {
			for (Socket half : halves) {
				half.close();
			}
		}
		await().until(() -> receiving.value() == 0);
	}

	@Test
	void whatIsReceivedTakesThePlaceInWhichItWillWait(@Autowired MeterRegistry meters) throws IOException {
		Gauge receiving = meters.get("citygraph.imports.receiving").gauge();
		CountDownLatch release = new CountDownLatch(1);
		List<Job> waiting = new ArrayList<>();
		try {
			for (int i = 0; i < this.settings.queue(); i++) {
				waiting.add(this.jobs.submit(waitFor(release)));
				await().until(() -> state(waiting.getFirst()) == Job.State.RUNNING);
			}
			try (Socket last = begun()) {
				await().until(() -> receiving.value() == 1);
				assertThat(last.isConnected()).isTrue();
				assertThat(network().send(this.api).status()).isEqualTo(503);
			}
			await().until(() -> receiving.value() == 0);
			assertThat(network().send(this.api).status()).as("it is looked into").isEqualTo(422);
		}
		finally {
			release.countDown();
		}
		await().until(() -> state(waiting.getLast()) == Job.State.COMPLETED);
	}

	/** An upload of which nothing but its head is sent. */
	private Socket begun() throws IOException {
		Socket socket = new Socket("localhost", this.port);
		socket.setSoTimeout(5_000);
		socket.getOutputStream().write("""
				POST /api/imports HTTP/1.1\r
				Host: localhost\r
				Authorization: %s\r
				Content-Type: multipart/form-data; boundary=x\r
				Content-Length: 1000000\r
				\r
				""".formatted(RunningCitygraph.AUTHORIZATION).getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	/** Its status line. */
	private String answerBeforeAnyBody() {
		try (Socket socket = begun()) {
			return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
				.readLine();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Upload network() {
		return Upload.of("csv", NAME).file("cities.csv", "id,name,country\nA,Limitville,Poland\n");
	}

	private static Task waitFor(CountDownLatch release) {
		return new Task("test", NAME, "tester", new ImportMode(false, true), (progress) -> {
			try {
				release.await();
				return "";
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}, () -> {
		});
	}

	private Job.State state(Job job) {
		return this.jobs.find(job.id()).orElseThrow().state();
	}

}
