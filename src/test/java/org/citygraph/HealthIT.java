package org.citygraph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.endpoint.web.PathMappedEndpoint;
import org.springframework.boot.actuate.endpoint.web.PathMappedEndpoints;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
class HealthIT {

	private final Api api;

	HealthIT(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/liveness", "/readiness" })
	void tellsThatTheProgramIsUp(String part) {
		Api.Answer answer = this.api.get("/actuator/health" + part);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.at("/status").asString()).isEqualTo("UP");
	}

	@Test
	void tellsNothingElseOfTheProgram(@Autowired PathMappedEndpoints endpoints) {
		assertThat(endpoints.stream().map(PathMappedEndpoint::getRootPath)).containsExactly("health");
		assertThat(this.api.get("/actuator").status()).isEqualTo(404);
		assertThat(this.api.get("/actuator/env").status()).isEqualTo(404);
		assertThat(this.api.get("/actuator/beans").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/datasets", "/%61pi/datasets", "/reconcile", "/%72econcile" })
	void asksForPatienceUntilTheDataIsThere(String address, @Autowired ApplicationContext context) {
		AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
		try {
			Api.Answer answer = this.api.get(address);
			assertThat(answer.status()).isEqualTo(503);
			assertThat(answer.header("Retry-After")).isEqualTo("2");
			assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
			assertThat(answer.at("/status").asInt()).isEqualTo(503);
			assertThat(this.api.get("/actuator/health/readiness").status()).isEqualTo(503);
			assertThat(this.api.get("/actuator/health/liveness").status()).isEqualTo(200);
		}
		finally {
			AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
		}
	}

}
