package org.citygraph.reconciliation;

import java.util.List;
import java.util.Map;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks the service as OpenRefine does. */
record Reconciling(Api api) {

	private static final JsonMapper JSON = new JsonMapper();

	/** A batch of one query; the candidates. */
	JsonNode ask(Map<String, ?> query) {
		Answer answer = batch(Map.of("q", query));
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.at("/q/result");
	}

	JsonNode ask(String name) {
		return ask(Map.of("query", name));
	}

	/** A name with the value of a property. */
	JsonNode ask(String name, String property, Object value) {
		return ask(Map.of("query", name, "properties", List.of(Map.of("pid", property, "v", value))));
	}

	Answer batch(Map<String, ?> queries) {
		return post("queries", JSON.writeValueAsString(queries));
	}

	Answer extend(Object query) {
		return post("extend", JSON.writeValueAsString(query));
	}

	Answer post(String field, String json) {
		return this.api.send("POST", "/reconcile", field + "=" + Api.escaped(json), "Content-Type",
				"application/x-www-form-urlencoded");
	}

	static boolean isMatch(JsonNode candidates) {
		return candidates.valueStream().anyMatch((candidate) -> candidate.path("match").asBoolean());
	}

	/** The value of a candidate's feature. */
	static JsonNode feature(JsonNode candidate, String id) {
		return candidate.path("features")
			.valueStream()
			.filter((feature) -> feature.path("id").asString().equals(id))
			.findFirst()
			.orElseThrow()
			.path("value");
	}

}
