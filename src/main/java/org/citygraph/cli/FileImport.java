package org.citygraph.cli;

import java.io.PrintWriter;

import org.citygraph.checks.Checks;
import org.citygraph.checks.Violations;
import org.citygraph.imports.SeedData;
import org.citygraph.imports.SourceImports;
import org.citygraph.imports.SourceReport;
import org.citygraph.sources.Source;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;

/** What the imports of all kinds of data files have in common. */
final class FileImport {

	private static final int MOST_DOUBTS = 20;

	private final PrintWriter out;

	private final PrintWriter err;

	FileImport(CommandSpec spec) {
		this.out = spec.commandLine().getOut();
		this.err = spec.commandLine().getErr();
	}

	/** Imports, tells what came of it, and whether a rule of the graph is broken now. */
	int run(ImportCommand parent, DataSetOptions options, Source source) {
		try (ConfigurableApplicationContext context = parent.program.start()) {
			context.getBean(SeedData.class).load();
			SourceReport report = context.getBean(SourceImports.class)
				.load(options.dataset(), source, options.rejects(), new ProgressLine(this.err));
			tell(report);
			return broken(context.getBean(Checks.class)) ? 1 : 0;
		}
	}

	private void tell(SourceReport report) {
		this.out.printf("Data set '%s': %,d rows read, %,d accepted, %,d rejected.%n", report.dataset(), report.read(),
				report.accepted(), report.rejected());
		this.out.printf("Entities: %,d were there already, %,d are new.%n", report.joined(), report.created());
		this.out.printf("Facts: %,d new, %,d changed, %,d unchanged; %,d rows repeat another.%n", report.facts(),
				report.changed(), report.unchanged(), report.repeated());
		report.rejects().ifPresent((file) -> this.out.printf("The rejected rows, with reasons: %s%n", file));
		if (!report.doubts().isEmpty()) {
			this.out.printf("To be decided: %,d names that may be entities there already, for instance:%n",
					report.doubts().size());
			report.doubts()
				.stream()
				.limit(MOST_DOUBTS)
				.forEach((doubt) -> this.out.printf("    %s: %s? %s%n", doubt.name(),
						String.join(", ", doubt.candidates()), doubt.why()));
		}
		this.out.flush();
	}

	private boolean broken(Checks checks) {
		boolean broken = false;
		for (Violations violations : checks.run()) {
			if (!violations.isEmpty()) {
				broken = true;
				this.err.printf("Since then a rule is broken: %s%n", violations.title());
				violations.examples().forEach((example) -> this.err.println("    " + example));
			}
		}
		return broken;
	}

}
