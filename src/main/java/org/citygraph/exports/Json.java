package org.citygraph.exports;

import java.io.OutputStream;
import java.util.Map;

import org.citygraph.datasets.LoadedDataset;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the JSON formats share.
 */
final class Json {

	/** What breaks off stays open, so that nobody takes it for the whole. */
	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
		.build();

	private Json() {
	}

	static JsonGenerator generator(OutputStream out) {
		return MAPPER.createGenerator(out);
	}

	/** A named object with each property's value; dates in ISO 8601. */
	static void object(JsonGenerator json, String name, Map<String, ?> properties) {
		json.writeName(name);
		json.writeStartObject();
		properties(json, properties);
		json.writeEndObject();
	}

	static void properties(JsonGenerator json, Map<String, ?> properties) {
		properties.forEach((name, value) -> {
			json.writeName(name);
			value(json, value);
		});
	}

	static void manifest(JsonGenerator json, Manifest manifest) {
		json.writeStringProperty("generator", manifest.generator());
		json.writeStringProperty("exportedAt", manifest.exportedAt().toString());
		object(json, "filter", manifest.filter());
		json.writeArrayPropertyStart("datasets");
		manifest.datasets().forEach((dataset) -> dataset(json, dataset));
		json.writeEndArray();
	}

	private static void dataset(JsonGenerator json, LoadedDataset dataset) {
		json.writeStartObject();
		json.writeStringProperty("name", dataset.name());
		json.writeStringProperty("title", dataset.title());
		json.writeStringProperty("version", dataset.version());
		json.writeBooleanProperty("complete", dataset.complete());
		json.writeStringProperty("licence", dataset.licence());
		json.writeEndObject();
	}

	private static void value(JsonGenerator json, Object value) {
		switch (value) {
			case Long whole -> json.writeNumber(whole);
			case Double number -> json.writeNumber(number);
			case Boolean truth -> json.writeBoolean(truth);
			case Iterable<?> list -> {
				json.writeStartArray();
				list.forEach((item) -> value(json, item));
				json.writeEndArray();
			}
			default -> json.writeString(value.toString());
		}
	}

}
