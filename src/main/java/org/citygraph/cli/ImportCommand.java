package org.citygraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code import}: brings data in, one format a subcommand.
 */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Brings data into the graph.",
		subcommands = { ImportCsvCommand.class, ImportWikidataCommand.class, ImportNetworkCommand.class,
				ImportIatiCommand.class, ImportDossierCommand.class, ImportJsonCommand.class })
final class ImportCommand implements Runnable {

	@ParentCommand
	CommandLineProgram program;

	@Spec
	CommandSpec spec;

	@Override
	public void run() {
		throw new CommandLine.ParameterException(this.spec.commandLine(),
				"Say which format, for instance 'import csv'.");
	}

}
