package org.citygraph.cli;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

import org.citygraph.Api;
import org.citygraph.RunningCitygraph;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks at what a program answers while something is wrong with its database. */
record Watch(CitygraphServer program) {

	static final String READY = "/actuator/health/readiness";

	static final String QUESTION = "/api/paths?from=ua-dnipro&to=ua-kyiv";

	private static final Duration SOON = Duration.ofSeconds(5);

	private static final Duration BACK = Duration.ofSeconds(10);

	private static final Duration PROMPT = Duration.ofSeconds(1);

	/** The answer's status, which comes in time and tells when to try again. */
	int soon(String address) {
		Duration asked = this.program.age();
		HttpResponse<String> answer = this.program.answer(address);
		assertThat(this.program.age().minus(asked)).as(address).isLessThan(SOON);
		if (answer.statusCode() == 503 && address.startsWith("/api/")) {
			assertThat(answer.headers().firstValue("Retry-After")).isPresent();
		}
		return answer.statusCode();
	}

	/** The same of many at a time, whose good answers may take longer. */
	int soonUnlessWell(String address) {
		Duration asked = this.program.age();
		int status = this.program.answer(address).statusCode();
		if (status >= 500) {
			assertThat(this.program.age().minus(asked)).as("%s: %d", address, status).isLessThan(SOON);
		}
		return status;
	}

	/**
	 * The same of undoing what nobody has decided, for which the turn to write is taken.
	 */
	int soonOfWriting() {
		Duration asked = this.program.age();
		Api.Answer answer = new Api(this.program.port()).send("DELETE", "/api/resolutions/nobody/decision", "",
				"Authorization", RunningCitygraph.AUTHORIZATION);
		assertThat(this.program.age().minus(asked)).as("time of writing").isLessThan(SOON);
		return answer.status();
	}

	/** Whether a database is there again: it says something short within a second. */
	static boolean isBack(String uri, AuthToken token) {
		long asked = System.nanoTime();
		try (Driver driver = GraphDatabase.driver(uri, token)) {
			driver.executableQuery("RETURN 1").execute();
			return System.nanoTime() - asked < PROMPT.toNanos();
		}
		catch (Neo4jException ex) {
			return false;
		}
	}

	/** Whenever {@link #isBack the database is}. */
	Duration assertBackSoon() {
		Duration mended = this.program.age();
		this.program.await(() -> this.program.status(READY) == 200 && this.program.status(QUESTION) == 200);
		Duration took = this.program.age().minus(mended);
		assertThat(took).as("time to recover").isLessThan(BACK);
		return took;
	}

	void assertAway() {
		for (String address : List.of(QUESTION, "/api/entities/ua-kyiv", "/api/queries/places/countries",
				"/%61pi/datasets", READY)) {
			Duration asked = this.program.age();
			assertThat(this.program.status(address)).as(address).isEqualTo(503);
			assertThat(this.program.age().minus(asked)).as(address).isLessThan(SOON);
		}
		assertThat(this.program.header("/api/entities/ua-kyiv", "Retry-After")).isNotEmpty();
		assertThat(this.program.status("/actuator/health/liveness")).isEqualTo(200);
	}

}
