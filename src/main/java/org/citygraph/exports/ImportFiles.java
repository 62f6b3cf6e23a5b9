package org.citygraph.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipOutputStream;

import org.citygraph.exports.Columns.Owner;
import org.citygraph.graph.FactType;

/**
 * CSV files for {@code neo4j-admin database import}: whatever is stored, as it is stored,
 * so that the new database is one that Citygraph runs on.
 */
final class ImportFiles implements NetworkWriter {

	@Override
	public void write(Network network, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		write(network, Bundle.zip(zip));
		zip.finish();
	}

	void write(Network network, Bundle files) throws IOException {
		try (Writer readme = new OutputStreamWriter(files.open("README.txt"), StandardCharsets.UTF_8)) {
			readme.write(readme(network.manifest()));
		}
		Columns columns = network.columns();
		try (ImportTable table = table(files, "entities", columns.stored(Owner.ENTITY), "id:ID", ":LABEL")) {
			network
				.entities((node) -> table.row(node.properties(), node.id(), ImportTable.joined("Entity", node.type())));
			network.mentioned(
					(node) -> table.row(node.properties(), node.id(), ImportTable.joined("Entity", node.type())));
		}
		try (ImportTable table = table(files, "themes", columns.stored(Owner.THEME), "id:ID", ":LABEL")) {
			network.themes((node) -> table.row(node.properties(), node.id(), node.type()));
		}
		try (ImportTable table = table(files, "documents", columns.stored(Owner.DOCUMENT), "id:ID", ":LABEL")) {
			network.documents((row) -> table.row(row, row.get("id"), "Document"));
		}
		try (ImportTable table = table(files, "datasets", columns.stored(Owner.DATASET), "name:ID(Dataset)",
				":LABEL")) {
			network.datasets((row) -> table.row(row, row.get("name"), "Dataset"));
		}
		edges(network, files, columns);
	}

	private static void edges(Network network, Bundle files, Columns columns) throws IOException {
		try (ImportTable table = table(files, "facts", columns.stored(Owner.FACT), ":START_ID", ":END_ID", ":TYPE")) {
			network.facts((edge) -> table.row(edge.properties(), edge.from(), edge.to(), edge.type().name()));
		}
		try (ImportTable table = table(files, "places", new TreeMap<>(), ":START_ID", ":END_ID", ":TYPE")) {
			network.entitiesAgain((node) -> places(table, node));
			network.mentioned((node) -> places(table, node));
		}
	}

	private static void places(ImportTable table, Node node) throws IOException {
		for (String place : node.locatedIn()) {
			table.row(new TreeMap<>(), node.id(), place, FactType.LOCATED_IN.name());
		}
	}

	private static ImportTable table(Bundle files, String name, SortedMap<String, PropertyType> columns,
			String... leading) throws IOException {
		return new ImportTable(
				new BufferedWriter(new OutputStreamWriter(files.open(name + ".csv"), StandardCharsets.UTF_8)),
				List.of(leading), columns);
	}

	private static String readme(Manifest manifest) {
		StringBuilder about = new StringBuilder();
		manifest.texts().forEach((name, value) -> about.append("%-12s %s%n".formatted(name, value)));
		return """
				A network of Citygraph, for Neo4j's own importer. In this folder:

				    neo4j-admin database import full neo4j --overwrite-destination \\
				        --multiline-fields=true --array-delimiter=U+001F \\
				        --nodes=./entities.csv --nodes=./themes.csv --nodes=./documents.csv --nodes=./datasets.csv \\
				        --relationships=./facts.csv --relationships=./places.csv

				This replaces the database 'neo4j' of that server; stop the server first. Citygraph makes its
				constraints and indexes when it starts on it (--spring.neo4j.uri=bolt://localhost:7687).

				facts.csv holds facts, places.csv where entities lie. Items of lists are separated by the
				control character U+001F, since spellings may contain any other.

				%s""".formatted(about);
	}

}
