package org.citygraph.paths;

import java.time.Duration;
import java.util.Iterator;
import java.util.Map;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.citygraph.RunningCitygraph;
import org.citygraph.database.Database;
import org.citygraph.facts.FactFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Questions that never end, of the database and of a search, in the time that is set for
 * one.
 */
@RunningCitygraph
@TestPropertySource(properties = "citygraph.queries.timeout=300ms")
@Import(TimeLimitIT.Endless.class)
class TimeLimitIT {

	private final Api api;

	TimeLimitIT(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	/** Until then a search may fail since it waits for it. */
	@BeforeEach
	void awaitTheIndexOfTies() {
		await().atMost(Duration.ofSeconds(60)).until(() -> this.api.get("/api/entities/ua-kyiv/reach").status() == 200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/test/endless/query", "/api/test/endless/search" })
	@Timeout(20)
	void whatTakesLongerIsEndedAndToldSo(String question) {
		Answer answer = this.api.get(question);
		assertThat(answer.status()).as(answer.text()).isEqualTo(504);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(answer.at("/detail").asString()).startsWith("This took longer than its time limit");
	}

	@RestController
	static class Endless {

		private final Database database;

		private final Searches searches;

		Endless(@Autowired Database database, @Autowired Searches searches) {
			this.database = database;
			this.searches = searches;
		}

		@GetMapping("/api/test/endless/query")
		String query() {
			return this.database
				.query("UNWIND range(1, 100000000000) AS n RETURN sum(n) AS sum", Map.of(), Iterator::next)
				.toString();
		}

		@GetMapping("/api/test/endless/search")
		String search() {
			return this.searches.find(new FactFilter(null, null, null, null, null, null), (present) -> {
				while (!present.asked().isEmpty()) {
					present.deadline().spend(1);
				}
				return "ended";
			});
		}

	}

}
