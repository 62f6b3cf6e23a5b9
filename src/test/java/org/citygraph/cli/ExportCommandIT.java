package org.citygraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.CONCURRENT)
class ExportCommandIT {

	@Test
	void aFileIsWrittenOnceUnlessForced(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("network.graphml");
		List<String> home = List.of("--citygraph.home=" + CitygraphJar.loadedHome(folder));
		CitygraphJar.Ended written = CommandHere.run(home, "export", "graphml", "--dataset", "seed", "--types",
				"AGREEMENT,AID", "--validAt=2024-01-01", file.toString());
		assertThat(written.err()).doesNotContain("\tat ");
		assertThat(written.out()).matches("Exported [1-9]\\d* nodes and [1-9]\\d* facts to .*network\\.graphml\\.\n");
		assertThat(written.code()).isZero();
		assertThat(Files.readString(file)).endsWith("</graphml>\n")
			.contains("dataset=seed types=AGREEMENT,AID validAt=2024-01-01");
		CitygraphJar.Ended again = CommandHere.run(home, "export", "gexf", file.toString());
		assertThat(again.told()).containsExactly("'" + file + "' is there already; --force replaces it.");
		assertThat(again.code()).isEqualTo(1);
		assertThat(Files.readString(file)).contains("<graphml");
		CitygraphJar.Ended country = CommandHere.run(home, "export", "gexf", "--countries=Ukraine",
				folder.resolve("a.gexf").toString());
		assertThat(country.err()).contains("Invalid value for option '--countries'", "two capital letters");
		assertThat(country.code()).isEqualTo(2);
		CitygraphJar.Ended unknown = CommandHere.run(home, "export", "gexf", "--countries=UK,UA",
				folder.resolve("a.gexf").toString());
		assertThat(unknown.err()).contains("'UK' is not the code of a country.");
		assertThat(unknown.code()).isNotZero();
		assertThat(files(folder)).containsExactlyInAnyOrder("home", "network.graphml");
	}

	@Test
	void whatIsNotKnownIsToldWithWhatIs() {
		CitygraphJar.Ended format = CommandHere.run("export", "xls", "a.xls");
		assertThat(format.code()).isEqualTo(2);
		assertThat(format.err()).contains("'xls' is no format", "csv, geojson, gexf, graphml, json, statements",
				"Usage: citygraph export");
		CitygraphJar.Ended status = CommandHere.run("export", "gexf", "--statuses=agreed", "a.gexf");
		assertThat(status.err()).contains("'agreed' is not a status", "signed");
		CitygraphJar.Ended unset = CommandHere.run("export", "gexf", "--dataset", "", "a.gexf");
		assertThat(unset.err()).contains("'--dataset': '' is not a data set's name.");
	}

	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

}
