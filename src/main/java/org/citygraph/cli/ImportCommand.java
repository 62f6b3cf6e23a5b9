package org.citygraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/**
 * {@code import}: brings data in, one format a subcommand.
 */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Brings data into the graph.",
		subcommands = ImportDossierCommand.class)
final class ImportCommand implements Runnable {

	@ParentCommand
	CommandLineProgram program;

	@Override
	public void run() {
		throw new CommandLine.ParameterException(new CommandLine(this),
				"Say which format, for instance 'import dossier'.");
	}

}
