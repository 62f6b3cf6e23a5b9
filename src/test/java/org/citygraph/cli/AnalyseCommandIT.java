package org.citygraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

@RunningCitygraph
@Tag("once")
class AnalyseCommandIT {

	private final List<String> database;

	AnalyseCommandIT(@Autowired Neo4jConnectionDetails connection) {
		this.database = CommandHere.on(connection);
	}

	@AfterEach
	void remove() {
		List.of("degree", "louvain").forEach((name) -> CommandHere.run(this.database, "analyse", name, "--remove"));
	}

	@Test
	void resultsArePrintedWrittenExportedAndRemoved(@TempDir Path folder) throws IOException {
		CitygraphJar.Ended printed = CommandHere.run(this.database, "analyse", "degree", "--nodes=cities", "--write");
		assertThat(printed.err()).contains("Wrote the property 'degree' to").doesNotContain("\tat ");
		assertThat(printed.out().lines()).startsWith("rank,id,name,score").hasSize(26);
		assertThat(printed.out().lines().skip(1)).first()
			.asString()
			.matches("1,ua-(brovary|kyiv),(Brovary|Kyiv),\\d+\\.0");
		assertThat(CommandHere.run(this.database, "analyse", "louvain", "--write").out().lines())
			.startsWith("cluster,size,label")
			.hasSizeGreaterThan(2);
		assertThat(exported(folder.resolve("a.json"))).contains("\"degree\"", "\"louvain\"");
		CommandHere.run(this.database, "analyse", "degree", "--nodes=cities", "--types=AID", "--write");
		assertThat(CommandHere.run(this.database, "analyse", "louvain", "--remove").out())
			.isEqualTo("No entity has the property 'louvain' any more.\n");
		assertThat(exported(folder.resolve("b.json"))).contains("\"degree\"").doesNotContain("\"louvain\"");
		assertThat(CommandHere.run(this.database, "check").code()).isZero();
	}

	@Test
	void clustersOfALowerLevelAreMore() {
		long last = CommandHere.run(this.database, "analyse", "louvain").out().lines().count();
		assertThat(CommandHere.run(this.database, "analyse", "louvain", "--level=1").out().lines())
			.hasSizeGreaterThan((int) last);
		CitygraphJar.Ended none = CommandHere.run(this.database, "analyse", "louvain", "--level=0");
		assertThat(none.err()).contains("the first is 1").doesNotContain("\tat ");
		CitygraphJar.Ended measure = CommandHere.run(this.database, "analyse", "degree", "--level=1");
		assertThat(measure.err()).contains("Only clusters have levels");
		assertThat(measure.code()).isEqualTo(1);
	}

	@Test
	void whatIsNotKnownIsToldWithWhatIs() {
		CitygraphJar.Ended unknown = CommandHere.run(this.database, "analyse", "importance");
		assertThat(unknown.code()).isEqualTo(2);
		assertThat(unknown.err()).contains("'importance' is neither a measure nor an algorithm", "betweenness",
				"louvain");
		CitygraphJar.Ended nodes = CommandHere.run(this.database, "analyse", "degree", "--nodes=dogs",
				"--accords=ring");
		assertThat(nodes.err()).contains("'--nodes': 'dogs' must be one of entities, places, cities, countries.",
				"'--accords': 'ring' must be");
		assertThat(nodes.code()).isEqualTo(2);
	}

	@Test
	void whoReceivesMost() {
		String[] received = { "analyse", "degree", "--nodes=entities", "--types=AID", "--orientation=reverse",
				"--parallel=counted" };
		assertThat(CommandHere.run(this.database, received).out().lines().skip(1).toList()).first(STRING)
			.startsWith("1,ua-brovary,");
		CitygraphJar.Ended clusters = CommandHere.run(this.database, "analyse", "louvain", "--orientation=natural");
		assertThat(clusters.err()).contains("Clusters are of undirected networks only");
		assertThat(clusters.code()).isNotZero();
	}

	private String exported(Path file) throws IOException {
		assertThat(CommandHere.run(this.database, "export", "json", file.toString()).code()).isZero();
		return Files.readString(file);
	}

}
