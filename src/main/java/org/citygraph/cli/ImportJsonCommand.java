package org.citygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.citygraph.checks.Checks;
import org.citygraph.imports.ImportMode;
import org.citygraph.imports.NetworkImports;
import org.citygraph.imports.NetworkReport;
import org.citygraph.imports.SeedData;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code import json}: a network that was exported. */
@Command(name = "json", mixinStandardHelpOptions = true,
		description = { "Imports a network that 'export json' wrote, whole or one data set of it.",
				"Its data sets keep their names, versions and licences; what is there already is joined by id." })
final class ImportJsonCommand implements Callable<Integer> {

	@ParentCommand
	ImportCommand parent;

	@Spec
	CommandSpec spec;

	@Parameters(paramLabel = "FILE", description = "The exported file, packed by gzip or not.")
	Path file;

	@Option(names = "--dry-run", description = "Only tells what the import would do.")
	boolean dryRun;

	@Override
	public Integer call() {
		PrintWriter err = this.spec.commandLine().getErr();
		try (ConfigurableApplicationContext context = this.parent.program.start()) {
			tell(load(context.getBean(NetworkImports.class), err));
			if (this.dryRun) {
				return 0;
			}
			context.getBean(SeedData.class).load();
			return new BrokenRules(err).tell(context.getBean(Checks.class));
		}
	}

	private NetworkReport load(NetworkImports imports, PrintWriter err) {
		try (ProgressLine progress = ProgressLine.on(err)) {
			return imports.load(this.file, new ImportMode(false, this.dryRun), progress);
		}
	}

	private void tell(NetworkReport report) {
		PrintWriter out = this.spec.commandLine().getOut();
		if (this.dryRun) {
			out.println("This is a dry run: nothing was written.");
		}
		out.printf("Data sets: %s.%n", String.join(", ", report.datasets()));
		tell(out, "Entities", report.entities());
		tell(out, "Facts", report.facts());
		tell(out, "Documents", report.documents());
		out.flush();
	}

	private static void tell(PrintWriter out, String what, NetworkReport.Tally tally) {
		out.printf("%s: %,d read; %,d new, %,d changed, %,d unchanged.%n", what, tally.read(), tally.created(),
				tally.changed(), tally.unchanged());
	}

}
