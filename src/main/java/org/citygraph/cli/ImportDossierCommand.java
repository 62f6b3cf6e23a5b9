package org.citygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.citygraph.checks.Checks;
import org.citygraph.dossier.Dossier;
import org.citygraph.imports.Dataset;
import org.citygraph.imports.DossierFiles;
import org.citygraph.imports.DossierImports;
import org.citygraph.imports.ImportReport;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code import dossier}: dossiers from a file, or from all files of a folder that end in
 * {@code .yaml} or {@code .yml}.
 */
@Command(name = "dossier", mixinStandardHelpOptions = true,
		description = "Imports dossiers (YAML): all of them, or none if one has a mistake.")
final class ImportDossierCommand implements Callable<Integer> {

	@ParentCommand
	ImportCommand parent;

	@Spec
	CommandSpec spec;

	@Option(names = "--dataset", defaultValue = "dossiers", paramLabel = "NAME",
			description = "The data set that the facts belong to; '${DEFAULT-VALUE}' unless said.")
	String dataset;

	@Option(names = "--title", defaultValue = "Dossiers", paramLabel = "TEXT", description = "What the data set is.")
	String title;

	@Mixin
	ImportOptions options;

	@Parameters(paramLabel = "PATH", description = "A dossier, or a folder of dossiers.")
	Path path;

	@Override
	public Integer call() {
		Dataset target = DataSetOptions.dataset(this.spec, this.dataset, this.title, this.options);
		List<Dossier> dossiers = DossierFiles.read(this.path);
		try (ConfigurableApplicationContext context = this.parent.program.start()) {
			tell(context.getBean(DossierImports.class).load(target, dossiers, this.options.mode()));
			return this.options.dryRun ? 0
					: new BrokenRules(this.spec.commandLine().getErr()).tell(context.getBean(Checks.class));
		}
	}

	private void tell(ImportReport report) {
		PrintWriter out = this.spec.commandLine().getOut();
		if (this.options.dryRun) {
			out.println("This is a dry run: nothing was written.");
		}
		out.printf("Data set '%s': %d facts read from %d dossiers, %d new or changed, %d unchanged, %d removed.%n",
				report.dataset(), report.read(), report.documents(), report.accepted(), report.unchanged(),
				report.removed());
		out.flush();
	}

}
