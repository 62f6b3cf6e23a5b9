package org.citygraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Execution(ExecutionMode.CONCURRENT)
class UnreadableStoreIT {

	@Test
	void whatCannotBeOpenedIsToldWithWhatToDo(@TempDir Path folder) throws IOException {
		EmbeddedSettings settings = new EmbeddedSettings(folder,
				new EmbeddedSettings.Neo4j(0, DataSize.ofMegabytes(8)));
		EmbeddedNeo4j.start(settings).close();
		Path store = folder.resolve("neo4j/data/databases/neo4j/neostore");
		byte[] other = Files.readAllBytes(store);
		for (int i = 0; i < 2048; i++) {
			other[i] = (byte) (i * 31);
		}
		Files.write(store, other);
		assertThatExceptionOfType(DatabaseNotStarted.class).isThrownBy(() -> EmbeddedNeo4j.start(settings))
			.withMessageStartingWith("The database in " + folder.resolve("neo4j") + " cannot be opened; ")
			.withMessageContaining("If a later version of Citygraph has used it")
			.withMessageContaining("restore a backup");
	}

}
