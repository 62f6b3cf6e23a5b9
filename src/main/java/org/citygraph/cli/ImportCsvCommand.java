package org.citygraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.citygraph.networks.CsvNetwork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code import csv}: a network in two tables. */
@Command(name = "csv", mixinStandardHelpOptions = true,
		description = "Imports a network from cities.csv and ties.csv in a folder.")
final class ImportCsvCommand implements Callable<Integer> {

	@ParentCommand
	ImportCommand parent;

	@Spec
	CommandSpec spec;

	@Mixin
	DataSetOptions options;

	@Parameters(paramLabel = "DIRECTORY", description = "The folder.")
	Path folder;

	@Override
	public Integer call() {
		this.options.dataset();
		return new FileImport(this.spec).run(this.parent, this.options, new CsvNetwork(this.folder));
	}

}
