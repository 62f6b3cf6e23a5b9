package org.citygraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseNotStartedTests {

	@Test
	void fileInPlaceOfTheHomeIsToldByItsName(@TempDir Path folder) throws IOException {
		Path file = Files.createFile(folder.resolve("a-file"));
		EmbeddedSettings settings = new EmbeddedSettings(file, new EmbeddedSettings.Neo4j(0, DataSize.ofMegabytes(8)));
		assertThatExceptionOfType(DatabaseNotStarted.class).isThrownBy(() -> EmbeddedNeo4j.start(settings))
			.withMessageStartingWith("The folder of citygraph.home cannot be used: ")
			.withMessageContaining("a-file");
	}

}
