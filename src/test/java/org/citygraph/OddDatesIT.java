package org.citygraph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.SoftAssertions;
import org.citygraph.Api.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever day a call asks for, with all else as usual, is answered or refused with a
 * sentence: each parameter that is a day, of each endpoint, is given each odd one. So is
 * whatever is asked where a fact has an odd day.
 */
@RunningCitygraph
@Tag("once")
class OddDatesIT {

	private static final List<String> ODD = List.of("-999999999-01-01", "+999999999-12-31", "2024-02-30");

	private final Api api;

	private final HandWriting hand;

	OddDatesIT(@LocalServerPort int port, @Autowired Driver driver) {
		this.api = new Api(port);
		this.hand = new HandWriting(driver);
	}

	@Test
	void everyDayIsAnsweredOrRefused() {
		List<Operation> operations = Operation.all(this.api);
		SoftAssertions all = new SoftAssertions();
		long asked = operations.stream()
			.flatMap((operation) -> operation.parameters()
				.stream()
				.filter((parameter) -> parameter.format().equals("date"))
				.flatMap((parameter) -> ODD.stream().map((day) -> with(operation, parameter.name(), day)))
				.peek((values) -> {
					Answer answer = operation.ask(this.api, values);
					all.assertThat(answer.status()).as("%s: %s", operation, answer.text()).isBetween(200, 499);
				}))
			.count();
		all.assertAll();
		assertThat(asked).isGreaterThan(200);
	}

	@Test
	void aFactOfAFarDayStopsNothing() {
		this.hand.write("""
				MATCH (kyiv:Entity {id: 'ua-kyiv'})
				CREATE (:Entity:City {id: 'zz-far', name: 'Far', names: []})-[:AGREEMENT {id: 'agreement-far',
				  kind: 'twinning', status: 'active', stated: 'Y170000002', validFrom: date('+170000002-01-01'),
				  dataset: 'far', sources: []}]->(kyiv)
				""");
		try {
			assertThat(this.api.get("/api/paths?from=zz-far&to=ua-kyiv").at("/paths/0/sentence").asString())
				.contains("170000002");
			SoftAssertions all = new SoftAssertions();
			Operation.all(this.api).stream().filter((operation) -> !operation.needsToken()).forEach((operation) -> {
				Answer answer = operation.ask(this.api, operation.usual());
				all.assertThat(answer.status()).as("%s: %s", operation, answer.text()).isBetween(200, 499);
			});
			all.assertAll();
		}
		finally {
			this.hand.write("MATCH (far:Entity {id: 'zz-far'}) DETACH DELETE far");
		}
	}

	private static Map<String, String> with(Operation operation, String parameter, String day) {
		Map<String, String> values = new LinkedHashMap<>(operation.usual());
		values.put(parameter, day);
		return values;
	}

}
