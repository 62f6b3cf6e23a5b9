package org.citygraph.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.citygraph.Citygraph;
import org.citygraph.RunningCitygraph;
import org.citygraph.checks.Checks;
import org.citygraph.checks.Violations;
import org.citygraph.facts.FactFilter;
import org.citygraph.imports.DossierImports;
import org.citygraph.imports.ImportReport;
import org.citygraph.imports.SeedData;
import org.citygraph.progress.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.AdminTool;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Neo4j's own importer makes of an export a database that holds the same, keeps the rules
 * and runs the program.
 */
@RunningCitygraph
@Tag("once")
class NeoImporterIT {

	private static final JsonMapper JSON = new JsonMapper();

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	private static final FactFilter ALL = new FactFilter(null, null, null, null, null, null);

	private final ExportFixture fixture;

	private final Exports exports;

	@TempDir
	Path folder;

	@Autowired
	NeoImporterIT(DossierImports imports, Driver driver, Exports exports) {
		this.fixture = new ExportFixture(imports, driver);
		this.exports = exports;
	}

	@Test
	void importerMakesAnEqualDatabase() throws Exception {
		this.fixture.load();
		JsonNode before = json(this.exports, "before.json");
		Path zip = export(this.exports, ExportFormat.CSV, "network.zip");
		this.fixture.forget();
		Path home = Files.createDirectories(this.folder.resolve("home/neo4j"));
		runImporter(unzip(zip), home);
		try (ConfigurableApplicationContext other = new SpringApplicationBuilder(Citygraph.class)
			.web(WebApplicationType.NONE)
			.profiles("command")
			.run("--citygraph.home=" + home.getParent())) {
			assertThat(other.getBean(SeedData.class).load().map(ImportReport::accepted)).contains(0);
			assertThat(other.getBean(Checks.class).run()).allMatch(Violations::isEmpty);
			JsonNode after = json(other.getBean(Exports.class), "after.json");
			for (String part : List.of("nodes", "links", "themes", "documents", "datasets")) {
				assertThat(sorted(after.path(part))).isEqualTo(sorted(before.path(part))).isNotEmpty();
			}
		}
	}

	/** The command that the export's own page tells. */
	private void runImporter(Path files, Path home) throws Exception {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
						AdminTool.class.getName()));
		command.addAll(told(files.resolve("README.txt")));
		ProcessBuilder process = new ProcessBuilder(command).directory(files.toFile())
			.redirectErrorStream(true)
			.redirectOutput(files.resolve("importer.log").toFile());
		process.environment().put("NEO4J_HOME", home.toString());
		process.environment().put("NEO4J_CONF", home.toString());
		assertThat(process.start().waitFor()).as(Files.readString(files.resolve("importer.log"))).isZero();
	}

	private static List<String> told(Path readme) throws IOException {
		String text = Files.readString(readme).replaceAll("\\\\\n", " ");
		String line = text.lines().filter((row) -> row.contains("neo4j-admin ")).findFirst().orElseThrow();
		return List.of(line.strip().replace("neo4j-admin ", "").split(" +"));
	}

	private Path unzip(Path zip) throws IOException {
		Path files = Files.createDirectory(this.folder.resolve("files"));
		try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				try (OutputStream out = Files.newOutputStream(files.resolve(entry.getName()))) {
					entries.transferTo(out);
				}
			}
		}
		return files;
	}

	private JsonNode json(Exports from, String name) {
		return JSON.readTree(export(from, ExportFormat.JSON, name).toFile());
	}

	private Path export(Exports from, ExportFormat format, String name) {
		Path file = this.folder.resolve(name);
		from.export(ALL, new Countries(Set.of()), ExportTarget.of(format, file, false), Progress.UNSEEN);
		return file;
	}

	/**
	 * Whatever order it came in, with whole numbers as fractions: a column of both has
	 * fractions only.
	 */
	private static List<Map<String, Object>> sorted(JsonNode list) {
		return list.valueStream()
			.map((node) -> JSON.convertValue(node, OBJECT))
			.map(NeoImporterIT::withFractions)
			.sorted(Comparator.comparing(Object::toString))
			.toList();
	}

	private static Map<String, Object> withFractions(Map<String, Object> read) {
		Map<String, Object> node = new TreeMap<>(read);
		node.computeIfPresent("amount",
				(name, amount) -> (amount instanceof Number number) ? (Object) number.doubleValue() : amount);
		return node;
	}

}
