package org.citygraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.citygraph.checks.Checks;
import org.citygraph.imports.Dataset;
import org.citygraph.imports.SeedData;
import org.citygraph.imports.SourceImports;
import org.citygraph.imports.SourceReport;
import org.citygraph.sources.Source;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What the imports of all kinds of data files have in common. */
abstract class FileImportCommand implements Callable<Integer> {

	private static final int MOST_DOUBTS = 20;

	@ParentCommand
	ImportCommand parent;

	@Spec
	CommandSpec spec;

	@Mixin
	DataSetOptions options;

	/** What the words of the command name. */
	abstract Source source();

	/** Imports, tells what came of it, and whether a rule of the graph is broken now. */
	@Override
	public final Integer call() {
		Dataset dataset = this.options.dataset();
		Source source = source();
		PrintWriter err = this.spec.commandLine().getErr();
		try (ConfigurableApplicationContext context = this.parent.program.start()) {
			context.getBean(SeedData.class).load();
			tell(context.getBean(SourceImports.class)
				.load(dataset, source, this.options.rejects(), new ProgressLine(err)));
			return new BrokenRules(err).tell(context.getBean(Checks.class));
		}
	}

	private void tell(SourceReport report) {
		PrintWriter out = this.spec.commandLine().getOut();
		out.printf("Data set '%s': %,d rows read, %,d accepted, %,d rejected.%n", report.dataset(), report.read(),
				report.accepted(), report.rejected());
		out.printf("Entities: %,d were there already, %,d are new.%n", report.joined(), report.created());
		out.printf("Facts: %,d new, %,d changed, %,d unchanged; %,d rows repeat another.%n", report.facts(),
				report.changed(), report.unchanged(), report.repeated());
		report.rejects().ifPresent((file) -> out.printf("The rejected rows, with reasons: %s%n", file));
		if (!report.doubts().isEmpty()) {
			out.printf("To be decided: %,d names that may be entities there already, for instance:%n",
					report.doubts().size());
			report.doubts()
				.stream()
				.limit(MOST_DOUBTS)
				.forEach((doubt) -> out.printf("    %s: %s? %s%n", doubt.name(), String.join(", ", doubt.candidates()),
						doubt.why()));
		}
		out.flush();
	}

}
