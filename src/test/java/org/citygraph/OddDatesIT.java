package org.citygraph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.SoftAssertions;
import org.citygraph.Api.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever day a call asks for, with all else as usual, is answered or refused with a
 * sentence: each parameter that is a day, of each endpoint, is given each odd one.
 */
@RunningCitygraph
class OddDatesIT {

	private static final List<String> ODD = List.of("-999999999-01-01", "+999999999-12-31", "2024-02-30");

	private final Api api;

	OddDatesIT(@LocalServerPort int port) {
		this.api = new Api(port);
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

	private static Map<String, String> with(Operation operation, String parameter, String day) {
		Map<String, String> values = new LinkedHashMap<>(operation.usual());
		values.put(parameter, day);
		return values;
	}

}
