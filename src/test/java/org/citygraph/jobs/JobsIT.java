package org.citygraph.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.awaitility.Awaitility;
import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Long work over HTTP, on a network whose betweenness takes many seconds. One computation
 * runs at a time, one may wait.
 */
@RunningCitygraph
@Tag("once")
@TestPropertySource(
		properties = { "citygraph.jobs.running=1", "citygraph.jobs.queue=1", "citygraph.jobs.answer-within=3s" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class JobsIT {

	/** Each test asks for it on another day, since what is computed is kept. */
	private static final String LONG = "/api/rankings?measure=betweenness&limit=3";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Api api;

	private final Driver driver;

	private String begun = "";

	JobsIT(@LocalServerPort int port, @Autowired Driver driver) {
		this.api = new Api(port);
		this.driver = driver;
	}

	@BeforeAll
	void makeANetwork() {
		try (Session session = this.driver.session()) {
			session
				.run("""
						UNWIND range(1, 18000) AS i
						CREATE (:Entity:City {id: 'de-x' + i, name: 'City ' + i, country: 'DE', datasets: ['test-jobs']})""")
				.consume();
			session.run("""
					UNWIND range(1, 18000) AS i
					UNWIND [1, 7, 131, 1009, 2003, 4999, 6007, 7919] AS step
					MATCH (one:Entity {id: 'de-x' + i})
					MATCH (other:Entity {id: 'de-x' + (1 + (i * step + 17 * step) % 18000)})
					CREATE (one)-[:AGREEMENT {id: 'agreement-' + i + '-' + step, kind: 'twinning', status: 'active',
					  dataset: 'test-jobs'}]->(other)""").consume();
			session.run("MERGE (state:DataState {id: 'data-state'}) SET state.changes = coalesce(state.changes, 0) + 1")
				.consume();
		}
		Awaitility.await().atMost(PATIENCE).until(() -> this.api.get("/api/rankings").status() == 200);
	}

	@AfterEach
	void cancel() {
		if (!this.begun.isEmpty()) {
			this.api.send("DELETE", this.begun, "", "Accept", "*/*");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/rankings?measure=pagerank&limit=3&offset=2",
			"/api/rankings/compare?nodes=cities&limit=2", "/api/clusters?algorithm=leiden&limit=2",
			"/api/clusters/of/ua-dnipro?algorithm=components", "/api/network?types=AID" })
	void aJobAnswersWhatItsAddressDoes(String address) {
		Answer accepted = later(address);
		assertThat(accepted.status()).isEqualTo(202);
		assertThat(accepted.header("Preference-Applied")).isEqualTo("respond-async");
		assertThat(accepted.header("Location")).isEqualTo("/api/jobs/" + accepted.at("/id").asString());
		assertThat(accepted.at("/asked").asString()).isEqualTo(address);
		Answer job = ended(accepted);
		assertThat(job.at("/state").asString()).as(job.text()).isEqualTo("completed");
		assertThat(Instant.parse(job.at("/endedAt").asString()))
			.isAfterOrEqualTo(Instant.parse(job.at("/startedAt").asString()));
		Answer direct = this.api.get(address);
		assertThat(direct.status()).isEqualTo(200);
		assertThat(job.at("/result").propertyNames()).isEqualTo(direct.json().propertyNames());
		direct.json()
			.propertyNames()
			.stream()
			.filter((name) -> !name.toLowerCase(Locale.ROOT).endsWith("receipt"))
			.forEach((name) -> assertThat(job.at("/result").path(name)).as(name).isEqualTo(direct.json().path(name)));
		assertThat(job.json().has("problem")).isFalse();
	}

	@Test
	void whileItRunsItTellsHowFarItIsAndACancelledOneStopsAtOnce() {
		Answer accepted = begin(LONG + "&validAt=2024-01-01");
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> report(accepted).at("/progress/phase").asString(""), "betweenness"::equals);
		double share = share(accepted);
		Awaitility.await().atMost(PATIENCE).until(() -> share(accepted) > share);
		assertThat(share(accepted)).isLessThan(1);
		Instant cancelled = Instant.now();
		Answer answer = this.api.send("DELETE", accepted.header("Location"), "", "Accept", "*/*");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.at("/state").asString()).isEqualTo("cancelled");
		Answer next = later("/api/rankings?measure=harmonic&types=AID");
		assertThat(next.status()).as(next.text()).isEqualTo(202);
		assertThat(ended(next).at("/state").asString()).isEqualTo("completed");
		assertThat(Duration.between(cancelled, Instant.parse(report(next).at("/startedAt").asString())))
			.isLessThan(Duration.ofSeconds(1));
		assertThat(report(accepted).at("/state").asString()).isEqualTo("cancelled");
	}

	@Test
	void workThatTakesTooLongBecomesAJob() {
		String address = LONG + "&validAt=2024-01-02";
		Answer answer = this.api.get(address);
		this.begun = answer.header("Location");
		assertThat(answer.status()).as(answer.text()).isEqualTo(202);
		assertThat(answer.header("Preference-Applied")).isEmpty();
		assertThat(answer.at("/state").asString()).isEqualTo("running");
		assertThat(report(answer).at("/asked").asString()).isEqualTo(address);
	}

	@Test
	void whoAsksForTheSameSharesAComputationAndOthersWaitOrAreRefused() {
		Answer one = begin(LONG);
		awaitState(one, "running");
		Answer same = later(LONG);
		awaitState(same, "running");
		Answer waiting = later("/api/rankings?measure=closeness&types=AGREEMENT");
		awaitState(waiting, "queued");
		assertThat(report(waiting).json().has("startedAt")).isFalse();
		Answer refused = later("/api/rankings?measure=closeness&types=MEMBER_OF");
		assertThat(refused.status()).as(refused.text()).isEqualTo(503);
		assertThat(refused.header("Retry-After")).isNotEmpty();
		assertThat(this.api.get("/api/rankings").status()).as("what is known is answered").isEqualTo(200);
		this.api.send("DELETE", same.header("Location"), "", "Accept", "*/*");
		assertThat(report(one).at("/state").asString()).isEqualTo("running");
		assertThat(report(waiting).at("/state").asString()).isEqualTo("queued");
		this.api.send("DELETE", one.header("Location"), "", "Accept", "*/*");
		assertThat(ended(waiting).at("/state").asString()).isEqualTo("completed");
	}

	@Test
	void whatCannotBeAcceptedIsRefusedAtOnce() {
		assertThat(later("/api/rankings?measure=guess").wrong()).containsExactly("measure");
		assertThat(later("/api/rankings?dataset=nowhere").wrong()).containsExactly("dataset");
		assertThat(later("/api/network?types=SEEKS").wrong()).containsExactly("types");
	}

	@Test
	void aJobThatFailsTellsWhy() {
		Answer accepted = later("/api/clusters/of/country-ua?algorithm=louvain&accords=star");
		Answer job = ended(accepted);
		assertThat(job.at("/state").asString()).isEqualTo("failed");
		assertThat(job.at("/problem").asString())
			.contains("There is no cluster in this network with the entity 'country-ua'");
		assertThat(job.json().has("result")).isFalse();
	}

	@Test
	void nobodyKnowsJobsByGuessing() {
		assertThat(this.api.get("/api/jobs/6d3ab8a0-7e5c-4f0e-9a55-d5cb6d0b8a11").status()).isEqualTo(404);
		assertThat(this.api.get("/api/jobs/first").status()).isEqualTo(404);
		assertThat(this.api.get("/api/jobs").status()).isEqualTo(404);
		assertThat(this.api.send("DELETE", "/api/jobs/first", "", "Accept", "*/*").status()).isEqualTo(404);
	}

	private Answer begin(String address) {
		Answer accepted = later(address);
		this.begun = accepted.header("Location");
		return accepted;
	}

	private Answer later(String address) {
		return this.api.send("GET", address, "", "Prefer", "wait=10, Respond-Async");
	}

	private Answer report(Answer accepted) {
		return this.api.get(accepted.header("Location"));
	}

	private double share(Answer accepted) {
		return report(accepted).at("/progress/share").asDouble(0);
	}

	private void awaitState(Answer accepted, String state) {
		Awaitility.await().atMost(PATIENCE).until(() -> report(accepted).at("/state").asString(), state::equals);
	}

	private Answer ended(Answer accepted) {
		Awaitility.await().atMost(PATIENCE).until(() -> report(accepted).json().has("endedAt"));
		return report(accepted);
	}

}
