package org.citygraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;

import org.citygraph.Citygraph;
import org.citygraph.cli.CitygraphJar.Ended;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import picocli.CommandLine;

/**
 * Commands run in this process, which is much sooner warm than one of their own.
 */
public final class CommandHere {

	private CommandHere() {
	}

	/** Settings first, then the words. */
	public static Ended run(List<String> settings, String... words) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		CommandLine commands = new CommandLineProgram(Citygraph.class, settings).commands()
			.setOut(new PrintWriter(out))
			.setErr(new PrintWriter(err));
		return new Ended(commands.execute(words), out.toString(), err.toString());
	}

	public static Ended run(String... words) {
		return run(List.of(), words);
	}

	/** The settings for a database that runs already, which takes no time to start. */
	public static List<String> on(Neo4jConnectionDetails connection) {
		return List.of("--spring.neo4j.uri=" + connection.getUri());
	}

	static String[] with(String[] words, String option) {
		String[] more = Arrays.copyOf(words, words.length + 1);
		more[words.length] = option;
		return more;
	}

}
