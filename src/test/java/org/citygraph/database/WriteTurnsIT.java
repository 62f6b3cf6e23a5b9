package org.citygraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.citygraph.RunningCitygraph;
import org.citygraph.cli.CitygraphJar.Ended;
import org.citygraph.cli.CommandHere;
import org.citygraph.imports.DatasetRemoval;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/** Two programs never write into one database at the same time. */
@RunningCitygraph
class WriteTurnsIT {

	private static final String TAKEN = "Another program is changing this database";

	private final WriteTurns turns;

	private final Driver driver;

	private final Neo4jConnectionDetails connection;

	private final DatasetRemoval removal;

	@TempDir
	Path folder;

	WriteTurnsIT(@Autowired WriteTurns turns, @Autowired Driver driver, @Autowired Neo4jConnectionDetails connection,
			@Autowired DatasetRemoval removal) {
		this.turns = turns;
		this.driver = driver;
		this.connection = connection;
		this.removal = removal;
	}

	@BeforeEach
	void write() throws IOException {
		Files.writeString(this.folder.resolve("cities.csv"),
				"id,name,country\nA,Turnville,Poland\nB,Turnburg,Poland\n");
		Files.writeString(this.folder.resolve("ties.csv"), "from,to\nA,B\n");
	}

	@Test
	void aCommandIsToldToTryAgainWhileAServerImports() {
		Ended refused = this.turns.inTurn(this::importNetwork);
		assertThat(refused.told()).singleElement().asString().startsWith(TAKEN).endsWith("try again when it is done.");
		assertThat(refused.code()).isEqualTo(1);
		Ended imported = importNetwork();
		this.removal.remove("test-turns");
		assertThat(imported.out()).contains("2 are new");
		assertThat(imported.code()).isZero();
	}

	@Test
	void nothingIsDecidedWhileAnotherProgramWritesAndTheTurnEndsWithItsWork() {
		WriteTurns others = new WriteTurns(this.driver);
		assertThat(this.turns.inTurn(() -> others.ifFree(() -> "written"))).isEmpty();
		assertThat(others.ifFree(() -> "written")).contains("written");
		assertThat(this.turns.inTurn(() -> this.turns.inTurn(() -> "in one's own turn"))).isNotEmpty();
	}

	private Ended importNetwork() {
		return CommandHere.run(CommandHere.on(this.connection), "import", "csv", "--dataset", "test-turns", "--rejects",
				this.folder.resolve("rejects.csv").toString(), this.folder.toString());
	}

}
