package org.citygraph.reconciliation;

import java.util.Optional;

import org.citygraph.web.InvalidParameters;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A parameter whose value is JSON.
 *
 * @param name the parameter's
 */
record JsonParameter(String name) {

	private static final int DEEPEST = 20;

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build())
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	/**
	 * The object that it holds.
	 * @throws InvalidParameters if it holds none
	 */
	JsonNode object(String text) {
		JsonNode read = read(text);
		if (!read.isObject()) {
			throw wrong("It is not a JSON object.");
		}
		return read;
	}

	private JsonNode read(String text) {
		try {
			return JSON.readTree(text);
		}
		catch (JacksonException ex) {
			String place = Optional.ofNullable(ex.getLocation())
				.map((at) -> " near line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()))
				.orElse("");
			throw wrong(
					"It cannot be read as JSON%s; see that it is well-formed, has each key once and nests less than %d deep."
						.formatted(place, DEEPEST));
		}
	}

	InvalidParameters wrong(String reason) {
		return new InvalidParameters(this.name, reason);
	}

	/** A text for a message, shortened. */
	static String shown(String text) {
		return (text.length() <= 60) ? text : text.substring(0, 60) + "…";
	}

}
