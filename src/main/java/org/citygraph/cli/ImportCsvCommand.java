package org.citygraph.cli;

import java.nio.file.Path;

import org.citygraph.networks.CsvNetwork;
import org.citygraph.sources.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code import csv}: a network in two tables. */
@Command(name = "csv", mixinStandardHelpOptions = true,
		description = "Imports a network from cities.csv and ties.csv in a folder.")
final class ImportCsvCommand extends FileImportCommand {

	@Parameters(paramLabel = "DIRECTORY", description = "The folder.")
	Path folder;

	@Override
	Source source() {
		return new CsvNetwork(this.folder);
	}

}
