package org.citygraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Asks the network libraries of Python, igraph and NetworkX. */
public final class Python {

	private static final List<String> PROGRAMS = List.of("/usr/bin/python3", "python3");

	private Python() {
	}

	/**
	 * What a script of the tests prints as JSON; skips where the libraries are not there.
	 * @param name of the script, next to that class
	 * @param folder for files that are needed meanwhile
	 */
	public static JsonNode run(Class<?> beside, String name, Path folder, List<String> words) throws Exception {
		String python = PROGRAMS.stream().filter(Python::hasModules).findFirst().orElse("");
		assumeThat(python).as("Python's modules networkx and igraph (Debian: python3-networkx, python3-igraph)")
			.isNotEmpty();
		Path script = folder.resolve("script.py");
		Files.write(script, beside.getResourceAsStream(name).readAllBytes());
		Path errors = folder.resolve("errors.txt");
		List<String> command = new ArrayList<>(List.of(python, script.toString()));
		command.addAll(words);
		Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
		byte[] output = process.getInputStream().readAllBytes();
		assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
		return new JsonMapper().readTree(output);
	}

	private static boolean hasModules(String python) {
		try {
			Process process = new ProcessBuilder(python, "-c", "import networkx, igraph").redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
