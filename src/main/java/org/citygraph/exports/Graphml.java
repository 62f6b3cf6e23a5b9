package org.citygraph.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * GraphML 1.0. All edges are directed, as some readers refuse both kinds in one graph;
 * {@code undirected} tells which have no direction in meaning. Edges carry the fact's id
 * as theirs.
 */
final class Graphml implements NetworkWriter {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	@Override
	public void write(Network network, OutputStream out) throws IOException {
		Xml xml = new Xml(out);
		xml.start("graphml", "xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
				"xsi:schemaLocation", NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
		Map<String, String> manifest = network.manifest().texts();
		for (String name : manifest.keySet()) {
			key(xml, "graph", name, PropertyType.TEXT);
		}
		Columns columns = network.columns();
		keys(xml, "node", columns.ofNodes());
		keys(xml, "edge", columns.ofEdges());
		xml.start("graph", "id", "citygraph", "edgedefault", "directed");
		data(xml, "graph", manifest);
		network.nodes((node) -> node(xml, node));
		network.edges((edge) -> edge(xml, edge));
		xml.end().end().flush();
	}

	private static void keys(Xml xml, String owner, Map<String, PropertyType> columns) throws IOException {
		for (Map.Entry<String, PropertyType> column : columns.entrySet()) {
			key(xml, owner, column.getKey(), column.getValue());
		}
	}

	private static void key(Xml xml, String owner, String name, PropertyType type) throws IOException {
		xml.start("key", "id", owner + "-" + name, "for", owner, "attr.name", name, "attr.type", type.graphml()).end();
	}

	private static void node(Xml xml, Node node) throws IOException {
		xml.start("node", "id", node.id());
		data(xml, "node", node.attributes());
		xml.end();
	}

	private static void edge(Xml xml, Edge edge) throws IOException {
		xml.start("edge", "id", edge.id(), "source", edge.from(), "target", edge.to());
		data(xml, "edge", edge.attributes());
		xml.end();
	}

	private static void data(Xml xml, String owner, Map<String, ?> values) throws IOException {
		for (Map.Entry<String, ?> value : values.entrySet()) {
			xml.element("data", Texts.of(value.getValue()), "key", owner + "-" + value.getKey());
		}
	}

}
