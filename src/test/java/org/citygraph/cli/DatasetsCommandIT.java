package org.citygraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.citygraph.RunningCitygraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

@RunningCitygraph
class DatasetsCommandIT {

	private final List<String> database;

	DatasetsCommandIT(@Autowired Neo4jConnectionDetails connection) {
		this.database = CommandHere.on(connection);
	}

	@Test
	void aDataSetIsTriedImportedListedReplacedAndRemoved(@TempDir Path folder) throws IOException {
		Path data = Files.createDirectory(folder.resolve("data"));
		Path rejects = folder.resolve("rejects.csv");
		Files.writeString(data.resolve("cities.csv"), "id,name,country\nK,Kiev,Ukraine\nA,Listville,Poland\n");
		Files.writeString(data.resolve("ties.csv"), "from,to\nK,A\nK,K\n");
		String[] words = { "import", "csv", "--dataset", "test-listed", "--edition", "2013", "--rejects",
				rejects.toString(), data.toString() };
		assertThat(CommandHere.run(this.database, CommandHere.with(words, "--dry-run")).out().lines()).containsExactly(
				"This is a dry run: nothing was written.",
				"Data set 'test-listed': 4 rows read, 3 accepted, 1 rejected.",
				"Entities: 1 were there already, 1 are new.",
				"Facts: 1 new, 0 changed, 0 unchanged; 0 rows repeat another.",
				"The rejected rows, or the first of them:", "    ties.csv, line 3: ties 'K' with itself");
		assertThat(rejects).doesNotExist();
		assertThat(CommandHere.run(this.database, "datasets").out()).startsWith("seed: ").doesNotContain("test-listed");
		assertThat(CommandHere.run(this.database, words).code()).isZero();
		assertThat(CommandHere.run(this.database, "datasets").out()).contains("test-listed: test-listed\n",
				"    1 facts, 2 entities, 2 documents; licence unknown\n", " (edition 2013), loaded at ");
		Files.writeString(data.resolve("ties.csv"), "from,to\n");
		assertThat(CommandHere.run(this.database, CommandHere.with(words, "--replace")).out())
			.contains("No longer told: 1 facts and 0 entities of the data set's earlier version.");
		CitygraphJar.Ended removed = CommandHere.run(this.database, "datasets", "remove", "test-listed");
		assertThat(removed.told())
			.containsExactly("Data set 'test-listed' is removed: 0 facts, 2 documents, and 1 of its "
					+ "2 entities, which no other lists.");
		assertThat(removed.code()).isZero();
		CitygraphJar.Ended again = CommandHere.run(this.database, "datasets", "remove", "test-listed");
		assertThat(again.told()).containsExactly("There is no data set 'test-listed'.");
		assertThat(again.code()).isOne();
	}

	@Test
	void theBuiltInDataSetStays() {
		CitygraphJar.Ended ended = CommandHere.run("datasets", "remove", "seed");
		assertThat(ended.code()).isEqualTo(2);
		assertThat(ended.err()).contains("The built-in data set 'seed' stays");
		for (String kind : List.of("csv", "iati", "dossier")) {
			CitygraphJar.Ended imported = CommandHere.run("import", kind, "--dataset", "seed", "--replace", "any.xml");
			assertThat(imported.code()).as(kind).isEqualTo(2);
			assertThat(imported.err()).as(kind).contains("The built-in data set 'seed' cannot be changed");
		}
	}

	@Test
	void aTokenIsPrintedWithTheSettingThatKnowsIt() {
		CitygraphJar.Ended ended = CommandHere.run("token", "olena");
		assertThat(ended.code()).isZero();
		assertThat(ended.told()).hasSize(4);
		assertThat(ended.told().get(1)).matches("citygraph_[A-Za-z0-9_-]{43}");
		assertThat(ended.told().get(3)).matches("citygraph\\.tokens\\.olena=[0-9a-f]{64}");
		assertThat(CommandHere.run("token", "No name").err()).contains("'No name' is not a holder's name");
	}

}
