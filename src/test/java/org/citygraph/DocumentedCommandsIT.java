package org.citygraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.citygraph.cli.CitygraphJar;
import org.citygraph.cli.CommandHere;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers are told to type works. */
@Execution(ExecutionMode.CONCURRENT)
class DocumentedCommandsIT {

	/** Readers type one command after the other. */
	@TempDir
	static Path oneHome;

	@ParameterizedTest
	@MethodSource("commands")
	@Execution(ExecutionMode.SAME_THREAD)
	void everyCommandThatIsToldRuns(String command) {
		CitygraphJar.Ended ended = CommandHere.run(List.of("--citygraph.home=" + oneHome), command.split(" ", -1));
		assertThat(ended.code()).as(ended.told().toString()).isZero();
	}

	/**
	 * Those without a placeholder; imports of the pages' own dossiers are tested by
	 * themselves, and {@code check} is run by {@link CitygraphJar} before all others.
	 */
	static Stream<String> commands() throws IOException {
		return Documentation.told("(?m)(?<=^    java -jar target/citygraph\\.jar ).+$")
			.filter((command) -> !command.matches(".*([A-Z]{4}|\\.yaml|^check$).*"));
	}

}
