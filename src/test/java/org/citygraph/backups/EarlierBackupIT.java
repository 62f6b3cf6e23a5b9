package org.citygraph.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.citygraph.cli.CitygraphJar.Ended;
import org.citygraph.cli.CommandHere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A backup that version 0.1.0 kept of its built-in data, with a data set beside it and a
 * decision on a name, is restored and worked on by this version.
 */
class EarlierBackupIT {

	private static final Path KEPT = Path.of("src/test/resources/backups/0.1.0.backup.gz");

	@TempDir
	Path folder;

	@Test
	void thisVersionWorksOnWhatAnEarlierOneKept() throws IOException {
		assertThat(told("restore", KEPT.toString())).contains("124 nodes and 170 relationships")
			.endsWith("they are those of the backup.\n");
		assertThat(told("import", "csv", "--dataset", "small", network().toString()))
			.as("the decision that Lvivv is Lviv holds")
			.contains("3 were there already, 0 are new", "0 new, 0 changed, 2 unchanged");
		assertThat(told("check")).contains("0 broken");
	}

	/** As it was imported when the backup was made. */
	private Path network() throws IOException {
		Path network = Files.createDirectories(this.folder.resolve("network"));
		Files.writeString(network.resolve("cities.csv"), """
				id,name,country,population
				a,Kiev,Ukraine,2950000
				b,Testtown,Ukraine,1000
				c,Lvivv,Ukraine,
				""");
		Files.writeString(network.resolve("ties.csv"), """
				from,to,kind,status,stated
				a,b,twinning,active,1999
				b,c,cooperation,ended,2001-05/2004
				""");
		return network;
	}

	private String told(String... words) {
		Ended ended = CommandHere.run(List.of("--citygraph.home=" + this.folder.resolve("home"), "--spring.neo4j.uri="),
				words);
		assertThat(ended.code()).as(ended.err()).isZero();
		return ended.out();
	}

}
