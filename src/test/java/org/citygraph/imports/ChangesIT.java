package org.citygraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.citygraph.RunningCitygraph;
import org.citygraph.database.Database;
import org.citygraph.networks.CsvNetwork;
import org.citygraph.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A change is counted when it begins, with each batch that takes facts out, and at the
 * end, so that nobody goes on with what was read in between.
 */
@RunningCitygraph
class ChangesIT {

	private static final String NAME = "test-changes";

	private final SourceImports imports;

	private final DatasetRemoval removal;

	private final TestGraph graph;

	@TempDir
	Path folder;

	ChangesIT(@Autowired SourceImports imports, @Autowired DatasetRemoval removal, @Autowired Driver driver) {
		this.imports = imports;
		this.removal = removal;
		this.graph = new TestGraph(driver);
	}

	@BeforeEach
	void load() throws IOException {
		Files.writeString(this.folder.resolve("cities.csv"),
				"id,name,country\nA,Testville,Poland\nB,Testburg,Germany\nK,Kiev,Ukraine\n");
		load("from,to\nA,K\nB,K\n", ImportMode.ADD);
	}

	@AfterEach
	void takeOut() {
		this.removal.remove(NAME);
	}

	@Test
	void workThatAnInterruptionEndedIsCounted(@Autowired Database database) {
		Value before = state();
		assertThatIllegalStateException().isThrownBy(() -> Changes.notedIfBroken(database, ImportMode.ADD, () -> {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("on purpose");
		})).satisfies((ex) -> assertThat(ex.getSuppressed()).isEmpty());
		assertThat(Thread.interrupted()).isTrue();
		assertThat(state()).isNotEqualTo(before);
	}

	@Test
	void removalCountsItsBatchesOfFacts() {
		Value before = state();
		this.removal.remove(NAME);
		assertCounted(before, 3);
	}

	@Test
	void replacingCountsItsBatchesOfFacts() throws IOException {
		Value before = state();
		load("from,to\nA,K\n", new ImportMode(true, false));
		assertCounted(before, 3);
	}

	private void assertCounted(Value before, int least) {
		Value after = state();
		assertThat(after.get("changes").asLong()).isGreaterThanOrEqualTo(before.get("changes").asLong() + least);
		assertThat(after.get("token").asString("")).isNotEmpty().isNotEqualTo(before.get("token").asString(""));
	}

	private void load(String ties, ImportMode mode) throws IOException {
		Files.writeString(this.folder.resolve("ties.csv"), ties);
		this.imports.load(TestDossiers.dataset("changes"), new CsvNetwork(this.folder), mode, Optional.empty(),
				Progress.UNSEEN);
	}

	private Value state() {
		return this.graph.rows("MATCH (s:DataState {id: 'data-state'}) RETURN properties(s) AS state", Map.of())
			.getFirst()
			.get("state");
	}

}
