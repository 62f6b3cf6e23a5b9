package org.citygraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.citygraph.Api;
import org.citygraph.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.CONCURRENT)
class DatasetsCommandIT {

	@Test
	void aDataSetIsTriedImportedListedReplacedAndRemoved(@TempDir Path folder) throws IOException {
		List<String> home = List.of("--citygraph.home=" + CitygraphJar.loadedHome(folder));
		Path data = Files.createDirectory(folder.resolve("data"));
		Path rejects = folder.resolve("rejects.csv");
		Files.writeString(data.resolve("cities.csv"), "id,name,country\nK,Kiev,Ukraine\nA,Listville,Poland\n");
		Files.writeString(data.resolve("ties.csv"), "from,to\nK,A\nK,K\n");
		String[] words = { "import", "csv", "--dataset", "test-listed", "--edition", "2013", "--rejects",
				rejects.toString(), data.toString() };
		assertThat(CommandHere.run(home, CommandHere.with(words, "--dry-run")).out().lines()).containsExactly(
				"This is a dry run: nothing was written.",
				"Data set 'test-listed': 4 rows read, 3 accepted, 1 rejected.",
				"Entities: 1 were there already, 1 are new.",
				"Facts: 1 new, 0 changed, 0 unchanged; 0 rows repeat another.",
				"The rejected rows, or the first of them:", "    ties.csv, line 3: ties 'K' with itself");
		assertThat(rejects).doesNotExist();
		assertThat(CommandHere.run(home, "datasets").out()).startsWith("seed: ").doesNotContain("test-listed");
		assertThat(CommandHere.run(home, words).code()).isZero();
		assertThat(CommandHere.run(home, "datasets").out()).contains("test-listed: test-listed\n",
				"    1 facts, 2 entities, 2 documents; licence unknown\n", " (edition 2013), loaded at ");
		Files.writeString(data.resolve("ties.csv"), "from,to\n");
		assertThat(CommandHere.run(home, CommandHere.with(words, "--replace")).out())
			.contains("No longer told: 1 facts and 0 entities of the data set's earlier version.");
		CitygraphJar.Ended removed = CommandHere.run(home, "datasets", "remove", "test-listed");
		assertThat(removed.told())
			.containsExactly("Data set 'test-listed' is removed: 0 facts, 2 documents, and 1 of its "
					+ "2 entities, which no other lists.");
		assertThat(removed.code()).isZero();
		CitygraphJar.Ended again = CommandHere.run(home, "datasets", "remove", "test-listed");
		assertThat(again.told()).containsExactly("There is no data set 'test-listed'.");
		assertThat(again.code()).isOne();
	}

	@Test
	void theBuiltInDataSetStays() {
		CitygraphJar.Ended ended = CommandHere.run("datasets", "remove", "seed");
		assertThat(ended.code()).isEqualTo(2);
		assertThat(ended.err()).contains("The built-in data set 'seed' stays");
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

	@Test
	void writingIsOffUntilATokenIsConfigured(@TempDir Path folder) {
		try (CitygraphServer server = CitygraphServer.startQuickly(folder.resolve("home")).ready()) {
			Answer answer = new Api(server.port()).send("POST", "/api/imports", "", "Authorization", "Bearer x");
			assertThat(answer.status()).isEqualTo(403);
			assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
			assertThat(answer.at("/detail").asString()).startsWith("Writing is off: no token is configured.");
		}
	}

}
