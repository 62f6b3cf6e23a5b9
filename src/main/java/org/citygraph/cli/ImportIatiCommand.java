package org.citygraph.cli;

import java.nio.file.Path;
import java.util.List;

import org.citygraph.iati.IatiActivities;
import org.citygraph.sources.Source;
import org.citygraph.sources.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code import iati}: aid. */
@Command(name = "iati", mixinStandardHelpOptions = true,
		description = "Imports aid from IATI 2.03 activity files (XML).")
final class ImportIatiCommand extends FileImportCommand {

	@Parameters(paramLabel = "FILE", arity = "1..*", description = "Activity files, read together.")
	List<Path> files;

	@Override
	Source source() {
		return new IatiActivities(this.files.stream()
			.map((file) -> new SourceFile(file, "IATI activities, " + file.getFileName()))
			.toList());
	}

}
