package org.citygraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citygraph.RunningCitygraph;
import org.citygraph.database.Database;
import org.citygraph.database.TestDatabase;
import org.citygraph.database.WriteTurns;
import org.citygraph.networks.CsvNetwork;
import org.citygraph.progress.Progress;
import org.citygraph.resolution.Resolutions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What imports read of a graph that may be very large has no limit of time. */
@RunningCitygraph
class UnlimitedReadsIT {

	private final List<Duration> limits = new ArrayList<>();

	private final Database database;

	private final SourceImports imports;

	private final DatasetRemoval removal;

	private final DossierImports dossiers;

	private final WriteTurns turns;

	@TempDir
	Path folder;

	UnlimitedReadsIT(@Autowired Driver driver, @Autowired GraphWriters writers, @Autowired FactIndexes indexes,
			@Autowired Resolutions resolutions, @Autowired WriteTurns turns) {
		this.database = TestDatabase.noting(driver, this.limits);
		this.imports = new SourceImports(this.database, writers, indexes, resolutions, turns);
		this.turns = turns;
		this.dossiers = new DossierImports(this.database, turns);
		this.removal = new DatasetRemoval(this.database, turns);
	}

	@Test
	void theStartReadsAsLongAsItTakes() {
		TestDatabase.schema(this.database).apply();
		assertThat(new SeedData(TestDatabase.schema(this.database), this.database, this.turns, this.dossiers).load())
			.isEmpty();
		assertThat(this.limits).isNotEmpty().allMatch(Duration::isZero);
	}

	@Test
	void importsAndRemovalsReadAsLongAsItTakes() throws IOException {
		Files.writeString(this.folder.resolve("cities.csv"), "id,name,country\nA,Limitville,Poland\nK,Kiev,Ukraine\n");
		Files.writeString(this.folder.resolve("ties.csv"), "from,to\nA,K\n");
		for (boolean replace : List.of(false, true)) {
			SourceReport report = this.imports.load(TestDossiers.dataset("limits"), new CsvNetwork(this.folder),
					new ImportMode(replace, false), Optional.empty(), Progress.UNSEEN);
			assertThat(report.accepted()).isEqualTo(3);
		}
		this.removal.remove("test-limits");
		assertThat(this.limits).isNotEmpty().allMatch(Duration::isZero);
		this.limits.clear();
		this.database.read("database/data-state", Map.of());
		assertThat(this.limits).containsExactly(Duration.ofMinutes(1));
	}

}
