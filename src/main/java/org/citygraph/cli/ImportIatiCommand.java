package org.citygraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.citygraph.iati.IatiActivities;
import org.citygraph.sources.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code import iati}: aid. */
@Command(name = "iati", mixinStandardHelpOptions = true,
		description = "Imports aid from IATI 2.03 activity files (XML).")
final class ImportIatiCommand implements Callable<Integer> {

	@ParentCommand
	ImportCommand parent;

	@Spec
	CommandSpec spec;

	@Mixin
	DataSetOptions options;

	@Parameters(paramLabel = "FILE", arity = "1..*", description = "Activity files, read together.")
	List<Path> files;

	@Override
	public Integer call() {
		this.options.dataset();
		return new FileImport(this.spec).run(this.parent, this.options,
				new IatiActivities(this.files.stream()
					.map((file) -> new SourceFile(file, "IATI activities, " + file.getFileName()))
					.toList()));
	}

}
