package org.citygraph.exports;

import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.JsonGenerator;

/**
 * GeoJSON (RFC 7946): a point for each entity whose coordinates are known, a line for
 * each fact between two of these. {@code leftOut} counts the others. A line across the
 * 180th meridian is cut there.
 */
final class Geojson implements NetworkWriter {

	@Override
	public void write(Network network, OutputStream out) {
		LeftOut leftOut = new LeftOut();
		try (JsonGenerator json = Json.generator(out)) {
			json.writeStartObject();
			json.writeStringProperty("type", "FeatureCollection");
			json.writeObjectPropertyStart("citygraph");
			Json.manifest(json, network.manifest());
			json.writeEndObject();
			json.writeArrayPropertyStart("features");
			network.nodes((node) -> node(json, node, leftOut));
			network.edges((edge) -> edge(json, edge, leftOut));
			json.writeEndArray();
			Json.object(json, "leftOut", leftOut.counts());
			json.writeEndObject();
		}
	}

	private static void node(JsonGenerator json, Node node, LeftOut leftOut) {
		Map<String, Object> properties = node.attributes();
		Object latitude = properties.remove("latitude");
		Object longitude = properties.remove("longitude");
		if (latitude instanceof Double north && longitude instanceof Double east) {
			begin(json, node.id(), "Point");
			position(json, new Position(east, north));
			end(json, properties);
		}
		else {
			leftOut.nodes++;
		}
	}

	private static void edge(JsonGenerator json, Edge edge, LeftOut leftOut) {
		Optional<Position> from = edge.fromPosition();
		Optional<Position> to = edge.toPosition();
		if (from.isEmpty() || to.isEmpty()) {
			leftOut.facts++;
			return;
		}
		Map<String, Object> properties = edge.attributes();
		properties.put("from", edge.from());
		properties.put("to", edge.to());
		line(json, edge.id(), from.get(), to.get());
		end(json, properties);
	}

	private static void line(JsonGenerator json, String id, Position from, Position to) {
		if (Math.abs(from.longitude() - to.longitude()) <= 180) {
			begin(json, id, "LineString");
			positions(json, from, to);
			return;
		}
		double edge = Math.copySign(180, from.longitude());
		double latitude = crossing(from, to);
		begin(json, id, "MultiLineString");
		json.writeStartArray();
		positions(json, from, new Position(edge, latitude));
		positions(json, new Position(-edge, latitude), to);
		json.writeEndArray();
	}

	/** The latitude at which the shorter straight line crosses the 180th meridian. */
	private static double crossing(Position from, Position to) {
		double toMeridian = 180 - Math.abs(from.longitude());
		double whole = toMeridian + 180 - Math.abs(to.longitude());
		return (whole == 0) ? from.latitude()
				: from.latitude() + (to.latitude() - from.latitude()) * toMeridian / whole;
	}

	private static void begin(JsonGenerator json, String id, String type) {
		json.writeStartObject();
		json.writeStringProperty("type", "Feature");
		json.writeStringProperty("id", id);
		json.writeObjectPropertyStart("geometry");
		json.writeStringProperty("type", type);
		json.writeName("coordinates");
	}

	private static void end(JsonGenerator json, Map<String, Object> properties) {
		json.writeEndObject();
		Json.object(json, "properties", properties);
		json.writeEndObject();
	}

	private static void positions(JsonGenerator json, Position from, Position to) {
		json.writeStartArray();
		position(json, from);
		position(json, to);
		json.writeEndArray();
	}

	private static void position(JsonGenerator json, Position position) {
		json.writeStartArray();
		json.writeNumber(position.longitude());
		json.writeNumber(position.latitude());
		json.writeEndArray();
	}

	/** What has no place on a map. */
	private static final class LeftOut {

		private long nodes;

		private long facts;

		Map<String, Long> counts() {
			return Map.of("nodes", this.nodes, "facts", this.facts);
		}

	}

}
