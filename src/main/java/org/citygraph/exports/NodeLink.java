package org.citygraph.exports;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import tools.jackson.core.JsonGenerator;

/**
 * Node-link JSON, as NetworkX reads and writes it, that carries all that is stored of
 * entities, facts, themes, documents and data sets. {@code graph.types} tells the type of
 * each property, as JSON has none for dates.
 */
final class NodeLink implements NetworkWriter {

	@Override
	public void write(Network network, OutputStream out) {
		try (JsonGenerator json = Json.generator(out)) {
			json.writeStartObject();
			json.writeBooleanProperty("directed", true);
			json.writeBooleanProperty("multigraph", true);
			graph(json, network);
			json.writeArrayPropertyStart("nodes");
			network.nodes((node) -> node(json, node));
			json.writeEndArray();
			json.writeArrayPropertyStart("links");
			network.edges((edge) -> edge(json, edge));
			json.writeEndArray();
			besides(json, network);
			json.writeEndObject();
		}
	}

	private static void graph(JsonGenerator json, Network network) {
		json.writeObjectPropertyStart("graph");
		Json.manifest(json, network.manifest());
		Columns columns = network.columns();
		json.writeObjectPropertyStart("types");
		for (Columns.Owner owner : Columns.Owner.values()) {
			Map<String, String> types = columns.stored(owner)
				.entrySet()
				.stream()
				.filter((column) -> !column.getKey().equals(Columns.DERIVED))
				.collect(Collectors.toMap(Map.Entry::getKey, (column) -> column.getValue().neo4j(), (one, two) -> one,
						TreeMap::new));
			Json.object(json, owner.name().toLowerCase(Locale.ROOT), types);
		}
		json.writeEndObject();
		json.writeEndObject();
	}

	/** What a graph has no place for. */
	private static void besides(JsonGenerator json, Network network) {
		json.writeArrayPropertyStart("mentioned");
		network.mentioned((node) -> node(json, node));
		json.writeEndArray();
		json.writeArrayPropertyStart("themes");
		network.themes((node) -> node(json, node));
		json.writeEndArray();
		json.writeArrayPropertyStart("documents");
		network.documents((document) -> object(json, document));
		json.writeEndArray();
		json.writeArrayPropertyStart("datasets");
		network.datasets((dataset) -> object(json, dataset));
		json.writeEndArray();
	}

	private static void node(JsonGenerator json, Node node) {
		json.writeStartObject();
		json.writeStringProperty("id", node.id());
		Json.properties(json, node.attributes());
		json.writeEndObject();
	}

	private static void edge(JsonGenerator json, Edge edge) {
		json.writeStartObject();
		json.writeStringProperty("source", edge.from());
		json.writeStringProperty("target", edge.to());
		json.writeStringProperty("key", edge.id());
		Json.properties(json, edge.attributes());
		json.writeEndObject();
	}

	private static void object(JsonGenerator json, SortedMap<String, Object> properties) {
		json.writeStartObject();
		Json.properties(json, properties);
		json.writeEndObject();
	}

}
