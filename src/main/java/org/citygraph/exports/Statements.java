package org.citygraph.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.citygraph.datasets.LoadedDataset;

/**
 * Statements in the manner of FollowTheMoney: a row for each single value of a property,
 * with the data set and the source that state it. General knowledge of entities has no
 * source, and a row for each data set that told it; which did is not known of data that
 * came as an export. The first rows tell of the export itself.
 */
final class Statements implements NetworkWriter {

	private static final List<String> HEADER = List.of("entity", "property", "value", "dataset", "source");

	/** Columns of their own in each row. */
	private static final Set<String> ELSEWHERE = Set.of("id", "dataset", "datasets", "sources");

	@Override
	public void write(Network network, OutputStream out) throws IOException {
		Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
		csv.printRecord(HEADER);
		manifest(csv, network.manifest());
		network.documents((document) -> document(csv, document));
		network.toldEntities((told) -> entity(csv, told));
		network.endThemes((theme) -> rows(csv, theme.id(), theme.attributes(), List.of(), List.of()));
		network.edges((edge) -> edge(csv, edge));
		csv.flush();
	}

	private static void manifest(CSVPrinter csv, Manifest manifest) throws IOException {
		csv.printRecord("export", "generator", manifest.generator(), "", "");
		csv.printRecord("export", "exportedAt", manifest.exportedAt(), "", "");
		for (Map.Entry<String, String> filter : manifest.filter().entrySet()) {
			csv.printRecord("export", "filter." + filter.getKey(), filter.getValue(), "", "");
		}
		for (LoadedDataset dataset : manifest.datasets()) {
			csv.printRecord(dataset.name(), "title", dataset.title(), dataset.name(), "");
			csv.printRecord(dataset.name(), "version", dataset.version(), dataset.name(), "");
			csv.printRecord(dataset.name(), "complete", dataset.complete(), dataset.name(), "");
			csv.printRecord(dataset.name(), "licence", dataset.licence(), dataset.name(), "");
		}
	}

	private static void document(CSVPrinter csv, SortedMap<String, Object> document) throws IOException {
		List<String> datasets = texts(document, "dataset");
		rows(csv, String.valueOf(document.get("id")), document, datasets, List.of());
	}

	/** An accord has sources, as a fact does. */
	private static void entity(CSVPrinter csv, ToldNode told) throws IOException {
		SortedMap<String, Object> attributes = told.node().attributes();
		List<String> sources = texts(attributes, "sources");
		for (Map.Entry<String, Object> property : attributes.entrySet()) {
			if (ELSEWHERE.contains(property.getKey())) {
				continue;
			}
			for (String value : Texts.each(property.getValue())) {
				for (String dataset : orBlank(List.copyOf(told.datasets(property.getKey(), value)))) {
					boolean own = told.ownDataset().filter(dataset::equals).isPresent();
					for (String source : orBlank(own ? sources : List.of())) {
						csv.printRecord(told.node().id(), property.getKey(), value, dataset, source);
					}
				}
			}
		}
	}

	private static void edge(CSVPrinter csv, Edge edge) throws IOException {
		SortedMap<String, Object> attributes = new TreeMap<>(edge.attributes());
		attributes.putAll(Map.of("from", edge.from(), "to", edge.to()));
		attributes.remove("undirected");
		rows(csv, edge.id(), attributes, texts(attributes, "dataset"), edge.sources());
	}

	private static void rows(CSVPrinter csv, String entity, SortedMap<String, Object> properties, List<String> datasets,
			List<String> sources) throws IOException {
		for (Map.Entry<String, Object> property : properties.entrySet()) {
			if (ELSEWHERE.contains(property.getKey())) {
				continue;
			}
			for (String value : Texts.each(property.getValue())) {
				for (String dataset : orBlank(datasets)) {
					for (String source : orBlank(sources)) {
						csv.printRecord(entity, property.getKey(), value, dataset, source);
					}
				}
			}
		}
	}

	private static List<String> texts(Map<String, Object> properties, String property) {
		return Texts.each(properties.getOrDefault(property, List.of()));
	}

	private static List<String> orBlank(List<String> values) {
		return values.isEmpty() ? List.of("") : values;
	}

}
