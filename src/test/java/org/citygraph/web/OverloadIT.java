package org.citygraph.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * More is asked than can be worked on: all places are taken by questions that take many
 * seconds.
 */
@RunningCitygraph
@TestPropertySource(properties = { "citygraph.queries.running=2", "citygraph.queries.queue=2",
		"citygraph.queries.patience=700ms", "citygraph.jobs.running=1", "citygraph.jobs.answer-within=20s" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class OverloadIT {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String COSTLY = "/api/paths?from=ua-kyiv&to=ua-dnipro";

	private final Api api;

	private final Driver driver;

	OverloadIT(@LocalServerPort int port, @Autowired Driver driver) {
		this.api = new Api(port);
		this.driver = driver;
	}

	@BeforeAll
	void makeANetwork() {
		this.driver.executableQuery(
				"""
						UNWIND range(1, 18000) AS i
						CREATE (:Entity:City {id: 'de-x' + i, name: 'City ' + i, country: 'DE', datasets: ['test-overload']})""")
			.execute();
		this.driver.executableQuery("""
				UNWIND range(1, 18000) AS i
				UNWIND [1, 7, 131, 1009, 2003, 4999, 6007, 7919] AS step
				MATCH (one:Entity {id: 'de-x' + i})
				MATCH (other:Entity {id: 'de-x' + (1 + (i * step + 17 * step) % 18000)})
				CREATE (one)-[:AGREEMENT {id: 'agreement-' + i + '-' + step, kind: 'twinning', status: 'active',
				  dataset: 'test-overload'}]->(other)""").execute();
		this.driver
			.executableQuery(
					"MERGE (state:DataState {id: 'data-state'}) SET state.changes = coalesce(state.changes, 0) + 1")
			.execute();
		Awaitility.await().atMost(PATIENCE).until(() -> this.api.get("/api/rankings").status() == 200);
		assertThat(this.api.get(COSTLY).status()).isEqualTo(200);
	}

	@Test
	void whatIsTooMuchIsRefusedSoonAndEverythingElseAnswered() {
		List<CompletableFuture<Answer>> expensive = IntStream.range(1, 3)
			.mapToObj((day) -> ask("/api/rankings?measure=betweenness&limit=3&validAt=2024-01-0" + day))
			.toList();
		Awaitility.await().atMost(PATIENCE).until(() -> this.api.get(COSTLY).status() == 503);
		assertRefusedAfterAShortWait();
		assertQuick("/actuator/health/readiness");
		assertQuick("/actuator/health/liveness");
		assertQuick("/api/entities/ua-kyiv");
		assertQuick("/api/search?q=Kyiv");
		assertQuick("/");
		assertThat(expensive).noneMatch(CompletableFuture::isDone);
		expensive.stream().map(CompletableFuture::join).forEach(this::cancel);
		assertThat(this.api.get(COSTLY).status()).isEqualTo(200);
		assertThat(this.api.get("/api/rankings").status()).isEqualTo(200);
	}

	private void assertRefusedAfterAShortWait() {
		List<CompletableFuture<Answer>> calls = IntStream.range(0, 12).mapToObj((call) -> ask(COSTLY)).toList();
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

	/** It has become a job by now. */
	private void cancel(Answer answer) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(202);
		Answer cancelled = this.api.send("DELETE", answer.header("Location"), "", "Accept", "*/*");
		assertThat(cancelled.at("/state").asString()).isEqualTo("cancelled");
	}

	/** On a thread of its own, since the program may use those that all share. */
	private CompletableFuture<Answer> ask(String address) {
		return CompletableFuture.supplyAsync(() -> this.api.get(address), (call) -> Thread.ofVirtual().start(call));
	}

}
