package org.citygraph.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

import org.citygraph.Api;
import org.citygraph.HandWriting;
import org.citygraph.RunningCitygraph;
import org.citygraph.networks.CsvNetwork;
import org.citygraph.progress.Progress;
import org.citygraph.resolution.Doubt;
import org.citygraph.sources.SourceUnreadable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is there of a file that cannot be read to its end does not look complete. */
@RunningCitygraph
class BrokenOffIT {

	private static final String NAME = "test-broken-off";

	/** Enough for more than one batch of ties. */
	private static final int CITIES = 210;

	private final SourceImports imports;

	private final DatasetRemoval removal;

	private final TestGraph graph;

	private final HandWriting hands;

	private final Api api;

	@TempDir
	Path folder;

	BrokenOffIT(@Autowired SourceImports imports, @Autowired DatasetRemoval removal, @Autowired Driver driver,
			@LocalServerPort int port) {
		this.imports = imports;
		this.removal = removal;
		this.graph = new TestGraph(driver);
		this.hands = new HandWriting(driver);
		this.api = new Api(port);
	}

	@BeforeEach
	void write() throws IOException {
		StringBuilder cities = new StringBuilder("id,name,country\n");
		StringBuilder ties = new StringBuilder("from,to\n");
		for (int i = 0; i < CITIES; i++) {
			cities.append("c%d,Testtown %d,Ukraine%n".formatted(i, i));
			for (int j = i + 1; j < CITIES; j++) {
				ties.append("c%d,c%d%n".formatted(i, j));
			}
		}
		Files.writeString(this.folder.resolve("cities.csv"), cities);
		Files.writeString(this.folder.resolve("ties.csv"), ties);
	}

	@AfterEach
	void takeOut() {
		this.removal.remove(NAME);
	}

	@Test
	void whatCameOfItIsToldAsIncompleteUntilTheFileIsMended() throws IOException {
		Path ties = this.folder.resolve("ties.csv");
		String mended = Files.readString(ties);
		Files.writeString(ties, mended + "Orl\u00e9ans,c1\n", StandardCharsets.ISO_8859_1);
		List<Map<String, Object>> others = others();
		assertThat(completeEverywhere("seed")).containsOnly(true);
		assertThatThrownBy(this::load).isInstanceOf(SourceUnreadable.class)
			.hasMessage("%s, line %d: this is not UTF-8; save the file as UTF-8.".formatted(ties,
					CITIES * (CITIES - 1) / 2 + 2));
		assertThat(facts()).isPositive();
		assertThat(completeEverywhere(NAME)).containsOnly(false);
		assertThat(completeEverywhere("seed")).containsOnly(true);
		assertThat(this.api.get("/api/export/graphml?dataset=" + NAME).text()).contains(NAME + "  (not complete)");
		assertThat(others()).isEqualTo(others);
		Files.writeString(ties, mended);
		load();
		assertThat(facts()).isEqualTo(CITIES * (CITIES - 1) / 2);
		assertThat(completeEverywhere(NAME)).containsOnly(true);
		assertThat(others()).isEqualTo(others);
		assertThat(stated()).isEqualTo(facts());
	}

	@Test
	void whatItWouldHaveAskedIsAskedOnceItIsRunAgain() throws IOException {
		Path cities = this.folder.resolve("cities.csv");
		Files.writeString(cities, "q1,Dnipra,Ukraine\nq2,Kyiv (town),Ukraine\n", StandardOpenOption.APPEND);
		Path ties = this.folder.resolve("ties.csv");
		String mended = Files.readString(ties);
		Files.writeString(ties, mended + "Orl\u00e9ans,c1\n", StandardCharsets.ISO_8859_1);
		assertThatThrownBy(this::load).isInstanceOf(SourceUnreadable.class);
		assertThat(asked()).isEmpty();
		Files.writeString(ties, mended);
		assertThat(load().doubts()).extracting(Doubt::name).containsExactlyInAnyOrder("Dnipra", "Kyiv (town)");
		assertThat(asked()).containsExactlyInAnyOrder("Dnipra", "Kyiv (town)");
		load();
		assertThat(asked()).containsExactlyInAnyOrder("Dnipra", "Kyiv (town)");
		assertThat(count("MATCH (d:NotedDoubt {dataset: $dataset}) RETURN count(d) AS n")).isZero();
	}

	private List<String> asked() {
		return Api.each(this.api.get("/api/resolutions?dataset=" + NAME).at("/resolutions"), "name");
	}

	@Test
	void whatIsAddedIsCountedOnceWithTheDocumentsThatStateIt() throws IOException {
		load();
		Files.writeString(this.folder.resolve("ties.csv"), "from,to,stated\nc1,c2,2001\nc1,c3,\n");
		SourceReport more = load();
		assertThat(more.facts()).isOne();
		assertThat(more.unchanged()).isOne();
		assertThat(stated()).isEqualTo(facts());
		load();
		assertThat(stated()).isEqualTo(facts());
	}

	@Test
	void whatARemovalLeftThatWasBrokenOffIsCountedAnew() {
		load();
		this.hands.write("MATCH ()-[fact:AGREEMENT {dataset: '%s'}]->() DELETE fact".formatted(NAME));
		this.hands.write("MATCH (d:Dataset {name: '%s'}) SET d.complete = false".formatted(NAME));
		assertThat(stated()).isPositive();
		load();
		assertThat(stated()).isEqualTo(facts()).isPositive();
	}

	private SourceReport load() {
		return this.imports.load(new Dataset(NAME, "A test", "CC0-1.0"), new CsvNetwork(this.folder),
				this.folder.resolve("rejects.csv"), Progress.UNSEEN);
	}

	/** In the list, in a receipt and in an export. */
	private List<Boolean> completeEverywhere(String name) {
		return List.of(complete("/api/datasets", "/datasets", name),
				complete("/api/paths?from=ua-dnipro&to=ua-kyiv", "/receipt/data/datasets", name),
				complete("/api/clusters?algorithm=louvain", "/receipt/data/datasets", name),
				complete("/api/export/json", "/graph/datasets", name));
	}

	private boolean complete(String address, String list, String name) {
		return this.api.get(address)
			.at(list)
			.valueStream()
			.filter((dataset) -> dataset.path("name").asString().equals(name))
			.findFirst()
			.orElseThrow()
			.path("complete")
			.asBoolean();
	}

	private List<Map<String, Object>> others() {
		return this.graph.rows("""
				MATCH (a)-[r {dataset: 'seed'}]->(b)
				RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
				ORDER BY r.id""", Map.of()).stream().map((row) -> row.asMap()).toList();
	}

	private long facts() {
		return count("MATCH ()-[r:AGREEMENT {dataset: $dataset}]->() RETURN count(r) AS n");
	}

	private long stated() {
		return count("MATCH (d:Document {dataset: $dataset}) RETURN sum(d.factCount) AS n");
	}

	private long count(String query) {
		return this.graph.rows(query, Map.of("dataset", NAME)).getFirst().get("n").asLong();
	}

}
