package org.citygraph.exports;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citygraph.Python;
import org.citygraph.RunningCitygraph;
import org.citygraph.facts.FactFilter;
import org.citygraph.imports.DossierImports;
import org.citygraph.progress.Progress;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * NetworkX, igraph and JGraphT read from exports what is in the database.
 */
@RunningCitygraph
@Tag("once")
class OtherToolsIT {

	private static final FactFilter ALL = new FactFilter(null, null, null, null, null, null);

	private final ExportFixture fixture;

	private final Exports exports;

	@TempDir
	Path folder;

	@Autowired
	OtherToolsIT(DossierImports imports, Driver driver, Exports exports) {
		this.fixture = new ExportFixture(imports, driver);
		this.exports = exports;
	}

	@BeforeEach
	void load() {
		this.fixture.load();
	}

	@AfterEach
	void forget() {
		this.fixture.forget();
	}

	@Test
	void networkxAndIgraphReadTheSameGraphFromEachFormat() throws Exception {
		JsonNode read = read();
		Record expected = this.fixture.rows(ExportFixture.text("exports/counts.cypher")).getFirst();
		for (String by : List.of("graphml by NetworkX", "graphml by igraph", "gexf by NetworkX", "json by NetworkX")) {
			JsonNode found = read.path(by);
			assertThat(found.path("nodes").asLong()).as(by).isEqualTo(expected.get("nodes").asLong()).isPositive();
			assertThat(found.path("edges").asLong()).isEqualTo(expected.get("facts").asLong());
			assertThat(found.path("ids").asLong()).isEqualTo(expected.get("facts").asLong());
			assertThat(found.path("parallel").asLong()).isEqualTo(expected.get("parallel").asLong()).isPositive();
			assertThat(map(found.path("nodeTypes"))).isEqualTo(pairs(expected, "nodeTypes"));
			assertThat(map(found.path("edgeTypes"))).isEqualTo(pairs(expected, "factTypes"));
			assertThat(found.path("undirected").asLong()).isEqualTo(expected.get("undirected").asLong());
			assertThat(map(found.path("dates"))).isEqualTo(pairs(expected, "dates"));
			assertThat(map(found.path("amounts"))).containsExactly(Map.entry("aid-test-money", "12.5"));
			assertThat(found.path("odd").asString()).isEqualTo("Odd & <Town> \"A\" 'b'; c|d \uD83D\uDE00");
			assertThat(found.path("latitude").asDouble()).isEqualTo(-18);
			assertThat(found.path("population").asLong()).isEqualTo(93970);
		}
		assertThat(map(read.path("starts"))).isEqualTo(pairs(expected, "dates"));
		assertThat(map(read.path("ends"))).isEqualTo(pairs(expected, "ends"))
			.containsEntry("agreement-test-old", "2010-06-30");
		assertThat(read.at("/graph/licences").asString()).contains("test-network: CC0-1.0", "seed: CC0-1.0");
		assertThat(read.at("/graph/filter").asString()).isEqualTo("none");
	}

	@Test
	void jgraphtReadsGraphmlThatItsSchemaAccepts() throws IOException {
		Graph<String, DefaultEdge> graph = new DirectedMultigraph<>(SupplierUtil.createStringSupplier(),
				SupplierUtil.createDefaultEdgeSupplier(), false);
		GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
		importer.setVertexFactory((id) -> id);
		importer.setSchemaValidation(true);
		try (Reader file = Files.newBufferedReader(export(ExportFormat.GRAPHML))) {
			importer.importGraph(graph, file);
		}
		Record expected = this.fixture.rows(ExportFixture.text("exports/counts.cypher")).getFirst();
		assertThat(graph.vertexSet()).hasSize(expected.get("nodes").asInt());
		assertThat(graph.edgeSet()).hasSize(expected.get("facts").asInt());
		assertThat(graph.getAllEdges("fj-test-suva", "ws-test-apia")).hasSize(2);
	}

	private JsonNode read() throws Exception {
		List<String> files = Stream.of(ExportFormat.GRAPHML, ExportFormat.GEXF, ExportFormat.JSON)
			.map((format) -> export(format).toString())
			.toList();
		return Python.run(ExportFixture.class, "read.py", this.folder, files);
	}

	private Path export(ExportFormat format) {
		Path file = this.folder.resolve("network." + format.ending());
		this.exports.export(ALL, new Countries(null), ExportTarget.of(format, file, true), Progress.UNSEEN);
		return file;
	}

	private static Map<String, String> map(JsonNode object) {
		return object.properties()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().asString()));
	}

	private static Map<String, String> pairs(Record row, String column) {
		return row.get(column)
			.asList(Function.identity())
			.stream()
			.collect(Collectors.toMap((pair) -> pair.get(0).asString(), (pair) -> pair.get(1).asObject().toString()));
	}

}
