package org.citygraph.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * GEXF 1.3, dynamic: an edge is there from {@code validFrom} to {@code validTo}, both
 * inclusive, and open where they are not known. Parallel edges differ by id, and by
 * {@code kind} where they are of different kinds.
 */
final class Gexf implements NetworkWriter {

	private static final String NAMESPACE = "http://gexf.net/1.3";

	@Override
	public void write(Network network, OutputStream out) throws IOException {
		Xml xml = new Xml(out);
		xml.start("gexf", "xmlns", NAMESPACE, "version", "1.3");
		meta(xml, network.manifest());
		xml.start("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date", "timerepresentation",
				"interval");
		Columns columns = network.columns();
		declare(xml, "node", columns.ofNodes());
		declare(xml, "edge", columns.ofEdges());
		xml.start("nodes");
		network.nodes((node) -> node(xml, node));
		xml.end().start("edges");
		network.edges((edge) -> edge(xml, edge));
		xml.end().end().end().flush();
	}

	private static void meta(Xml xml, Manifest manifest) throws IOException {
		xml.start("meta", "lastmodifieddate", manifest.exportedAt().atZone(ZoneOffset.UTC).toLocalDate().toString());
		xml.element("creator", manifest.generator());
		xml.element("description",
				manifest.texts()
					.entrySet()
					.stream()
					.map((entry) -> entry.getKey() + ": " + entry.getValue())
					.collect(Collectors.joining("\n")));
		xml.end();
	}

	private static void declare(Xml xml, String owner, Map<String, PropertyType> columns) throws IOException {
		xml.start("attributes", "class", owner, "mode", "static");
		for (Map.Entry<String, PropertyType> column : columns.entrySet()) {
			xml.start("attribute", "id", owner + "-" + column.getKey(), "title", column.getKey(), "type",
					column.getValue().gexf())
				.end();
		}
		xml.end();
	}

	private static void node(Xml xml, Node node) throws IOException {
		xml.start("node", "id", node.id(), "label", node.name());
		values(xml, "node", node.attributes());
		xml.end();
	}

	private static void edge(Xml xml, Edge edge) throws IOException {
		xml.start("edge", "id", edge.id(), "source", edge.from(), "target", edge.to(), "kind", edge.kind());
		if (edge.day("validFrom").isPresent()) {
			xml.attribute("start", edge.day("validFrom").get().toString());
		}
		if (edge.day("validTo").isPresent()) {
			xml.attribute("end", edge.day("validTo").get().toString());
		}
		values(xml, "edge", edge.attributes());
		xml.end();
	}

	private static void values(Xml xml, String owner, Map<String, Object> values) throws IOException {
		xml.start("attvalues");
		for (Map.Entry<String, Object> value : values.entrySet()) {
			xml.start("attvalue", "for", owner + "-" + value.getKey(), "value", Texts.of(value.getValue())).end();
		}
		xml.end();
	}

}
