package org.citygraph.nodelink;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.citygraph.sources.SourceUnreadable;
import tools.jackson.databind.JsonNode;

/**
 * A network that Citygraph exported as {@code json}, whole or one data set of it.
 */
public final class ExportedNetwork {

	private final NodeLinkFile file;

	private final Rows rows;

	private final Inspection inspection;

	private ExportedNetwork(NodeLinkFile file, Rows rows, Inspection inspection) {
		this.file = file;
		this.rows = rows;
		this.inspection = inspection;
	}

	/**
	 * Reads through a file to see that all of it can be used.
	 * @throws SourceUnreadable if it cannot, with what is wrong and where
	 */
	public static ExportedNetwork open(Path path) {
		NodeLinkFile file = new NodeLinkFile(path);
		Rows rows = new Rows(graph(file).path("types"));
		Inspection inspection = new Inspection(rows);
		file.read(NodeLinkFile.LISTS, inspection);
		inspection.conclude(file);
		return new ExportedNetwork(file, rows, inspection);
	}

	/**
	 * The data sets' names, as the file's beginning tells them.
	 * @throws SourceUnreadable if it is no such file
	 */
	public static List<String> namesIn(Path path) {
		return graph(new NodeLinkFile(path)).path("datasets")
			.valueStream()
			.map((dataset) -> dataset.path("name").asString(""))
			.toList();
	}

	private static JsonNode graph(NodeLinkFile file) {
		JsonNode graph = file.graph();
		if (!graph.path("types").isObject()) {
			throw new SourceUnreadable(file.path() + " holds no network that Citygraph exported as json.");
		}
		requireWhole(file.path(), graph.path("filter"));
		return graph;
	}

	/** Documents of which some facts are left out would claim to tell no others. */
	private static void requireWhole(Path path, JsonNode filter) {
		List<String> filters = filter.propertyNames().stream().filter((name) -> !name.equals("dataset")).toList();
		if (!filters.isEmpty()) {
			throw new SourceUnreadable(
					"%s holds a part of a network only, chosen by %s; export it whole, or by data set.".formatted(path,
							String.join(", ", filters)));
		}
	}

	/** Those in it and those that they name, in the order of the file. */
	public void entities(Consumer<ExportedEntity> each) {
		this.file.read(Set.of("nodes", "mentioned"), (list, number, row) -> {
			if (!Rows.isTheme(row)) {
				each.accept(this.rows.entity(row));
			}
		});
	}

	/** In the order of the file. */
	public void facts(Consumer<ExportedFact> each) {
		this.file.read(Set.of("links"), (list, number, row) -> {
			if (!Rows.isPlace(row)) {
				each.accept(this.rows.fact(row));
			}
		});
	}

	/** The vocabulary, each with its properties as they were stored. */
	public Collection<Map<String, Object>> themes() {
		return this.inspection.themes().values();
	}

	/** Each with its properties as they were stored. */
	public Collection<Map<String, Object>> documents() {
		return this.inspection.documents().values();
	}

	/** Properties by the data sets' names. */
	public Map<String, Map<String, Object>> datasets() {
		return this.inspection.datasets();
	}

}
