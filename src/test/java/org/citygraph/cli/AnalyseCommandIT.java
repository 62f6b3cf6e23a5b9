package org.citygraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.CONCURRENT)
class AnalyseCommandIT {

	@Test
	void resultsArePrintedWrittenExportedAndRemoved(@TempDir Path folder) throws IOException {
		List<String> home = List.of("--citygraph.home=" + CitygraphJar.loadedHome(folder));
		CitygraphJar.Ended printed = CommandHere.run(home, "analyse", "degree", "--nodes=cities", "--write");
		assertThat(printed.err()).contains("Wrote the property 'degree' to").doesNotContain("\tat ");
		assertThat(printed.out().lines()).startsWith("rank,id,name,score").hasSize(26);
		assertThat(printed.out().lines().skip(1)).first()
			.asString()
			.matches("1,ua-(brovary|kyiv),(Brovary|Kyiv),\\d+\\.0");
		assertThat(CommandHere.run(home, "analyse", "louvain", "--write").out().lines())
			.startsWith("cluster,size,label")
			.hasSizeGreaterThan(2);
		assertThat(exported(home, folder.resolve("a.json"))).contains("\"degree\"", "\"louvain\"");
		CommandHere.run(home, "analyse", "degree", "--nodes=cities", "--types=AID", "--write");
		assertThat(CommandHere.run(home, "analyse", "louvain", "--remove").out())
			.isEqualTo("No entity has the property 'louvain' any more.\n");
		assertThat(exported(home, folder.resolve("b.json"))).contains("\"degree\"").doesNotContain("\"louvain\"");
		assertThat(CommandHere.run(home, "check").code()).isZero();
	}

	@Test
	void whatIsNotKnownIsToldWithWhatIs(@TempDir Path folder) throws IOException {
		List<String> home = List.of("--citygraph.home=" + CitygraphJar.loadedHome(folder));
		CitygraphJar.Ended unknown = CommandHere.run(home, "analyse", "importance");
		assertThat(unknown.code()).isEqualTo(2);
		assertThat(unknown.err()).contains("'importance' is neither a measure nor an algorithm", "betweenness",
				"louvain");
		CitygraphJar.Ended nodes = CommandHere.run(home, "analyse", "degree", "--nodes=dogs");
		assertThat(nodes.err()).contains("nodes: ", "cities");
		assertThat(nodes.code()).isEqualTo(1);
	}

	private static String exported(List<String> home, Path file) throws IOException {
		assertThat(CommandHere.run(home, "export", "json", file.toString()).code()).isZero();
		return Files.readString(file);
	}

}
