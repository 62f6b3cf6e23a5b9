package org.citygraph.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/**
 * {@code serve}: only its help comes this way, since serving does not end.
 */
@Command(name = "serve", mixinStandardHelpOptions = true,
		description = "Starts the server: the API, Neo4j Browser and, unless spring.neo4j.uri is set, the database. The default.")
final class ServeCommand implements Callable<Integer> {

	private final CommandLineProgram program;

	ServeCommand(CommandLineProgram program) {
		this.program = program;
	}

	@Override
	public Integer call() throws InterruptedException {
		this.program.serve();
		Thread.currentThread().join();
		return 0;
	}

}
