package org.citygraph.web;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.GracefulShutdownResult;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * More is asked than can be worked on: all places are taken by questions that take as
 * long as they like.
 */
@RunningCitygraph
@Tag("once")
@TestPropertySource(properties = { "citygraph.queries.running=2", "citygraph.queries.queue=2",
		"citygraph.queries.patience=700ms", "management.endpoints.web.exposure.include=health,prometheus" })
@Import(OverloadIT.Endless.class)
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OverloadIT {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String USUAL = "/api/paths?from=ua-kyiv&to=ua-dnipro";

	private final int port;

	private final Api api;

	private final Endless endless;

	OverloadIT(@LocalServerPort int port, @Autowired Endless endless) {
		this.port = port;
		this.api = new Api(port);
		this.endless = endless;
	}

	@Test
	void whatIsTooMuchIsRefusedSoonAndEverythingElseAnswered() {
		assertThat(this.api.get(USUAL).status()).isEqualTo(200);
		List<CompletableFuture<Answer>> expensive = List.of(ask("/api/test/endless"), ask("/api/test/endless"));
		Awaitility.await().atMost(PATIENCE).until(() -> this.endless.asked.get() == 2);
		try {
			assertRefusedAfterAShortWait();
			assertMeasured("citygraph_calls_running{places=\"others\"} 2.0");
			assertQuick("/actuator/health/readiness");
			assertQuick("/actuator/health/liveness");
			assertQuick("/api/entities/ua-kyiv");
			assertQuick("/api/search?q=Kyiv");
			assertQuick("/");
			assertThat(expensive).noneMatch(CompletableFuture::isDone);
		}
		finally {
			this.endless.end.countDown();
		}
		assertThat(expensive).allSatisfy((call) -> assertThat(call.join().status()).isEqualTo(200));
		assertThat(this.api.get(USUAL).status()).isEqualTo(200);
	}

	/** More often than there are places. */
	@ParameterizedTest
	@ValueSource(strings = { "/browser/?dbms=x", "/browser/", "/browser/index.html", "/explore", "/",
			"/swagger-ui.html", "/swagger-ui/index.html", "/nothing", "/api/nothing", "/api/search", "/api/datasets",
			"/reconcile", "/api/queries/no/such", "/v3/api-docs", USUAL })
	void everyPlaceIsGivenBack(String address) {
		for (int i = 0; i < 6; i++) {
			assertThat(this.api.get(address).status()).as(address).isLessThan(500);
		}
		assertMeasured("citygraph_calls_running{places=\"others\"} 0.0",
				"citygraph_calls_running{places=\"quick\"} 0.0", "citygraph_calls_running{places=\"files\"} 0.0");
	}

	@Test
	void whatHappensIsMeasuredForThoseWhoOptedIn() {
		assertThat(this.api.get("/api/queries/agreements/between?a=ua-dnipro&b=fi-helsinki").status()).isEqualTo(200);
		assertMeasured("citygraph_queries_seconds_count{query=\"agreements/between\"} 1",
				"citygraph_calls_waiting{places=\"quick\"} 0.0", "citygraph_computations_running 0.0",
				"citygraph_computations_waiting 0.0", "citygraph_jobs_underway 0.0", "citygraph_imports_waiting 0.0",
				"http_server_requests_seconds_count{", "uri=\"/api/queries/{topic}/{name}\"");
	}

	@Test
	@Order(Integer.MAX_VALUE)
	void whatIsBegunIsFinishedWhenTheServerIsToldToEnd(@Autowired ServletWebServerApplicationContext context) {
		WebServer server = Objects.requireNonNull(context.getWebServer());
		CompletableFuture<GracefulShutdownResult> ended = new CompletableFuture<>();
		this.endless.end = new CountDownLatch(1);
		int before = this.endless.asked.get();
		CompletableFuture<Answer> begun = ask("/api/test/endless");
		Awaitility.await().atMost(PATIENCE).until(() -> this.endless.asked.get() > before);
		server.shutDownGracefully(ended::complete);
		Awaitility.await().atMost(PATIENCE).until(() -> !takesCalls());
		assertThat(begun).isNotDone();
		this.endless.end.countDown();
		assertThat(begun.join().text()).isEqualTo("ended");
		assertThat(ended.join()).isEqualTo(GracefulShutdownResult.IDLE);
	}

	private boolean takesCalls() {
		try (Socket caller = new Socket("localhost", this.port)) {
			return caller.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private void assertMeasured(String... lines) {
		assertThat(this.api.get("/actuator/prometheus").text()).contains(lines);
	}

	private void assertRefusedAfterAShortWait() {
		List<CompletableFuture<Answer>> calls = IntStream.range(0, 12).mapToObj((call) -> ask(USUAL)).toList();
		long start = System.nanoTime();
		assertThat(calls).allSatisfy((call) -> {
			Answer answer = call.join();
			assertThat(answer.status()).as(answer.text()).isEqualTo(503);
			assertThat(answer.header("Retry-After")).isEqualTo("2");
			assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
			assertThat(answer.text()).contains("Too many other questions are being worked on; try again");
		});
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(500),
				Duration.ofSeconds(8));
	}

	private void assertQuick(String address) {
		long start = System.nanoTime();
		assertThat(this.api.get(address).status()).as(address).isEqualTo(200);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).as(address).isLessThan(Duration.ofSeconds(4));
	}

	/** On a thread of its own, since the program may use those that all share. */
	private CompletableFuture<Answer> ask(String address) {
		return CompletableFuture.supplyAsync(() -> this.api.get(address), (call) -> Thread.ofVirtual().start(call));
	}

	/** A question that takes as long as the test wants. */
	@RestController
	static class Endless {

		private final AtomicInteger asked = new AtomicInteger();

		private volatile CountDownLatch end = new CountDownLatch(1);

		@GetMapping("/api/test/endless")
		String answer() throws InterruptedException {
			this.asked.incrementAndGet();
			this.end.await();
			return "ended";
		}

	}

}
