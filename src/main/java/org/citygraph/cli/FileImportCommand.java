package org.citygraph.cli;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.citygraph.checks.Checks;
import org.citygraph.imports.Dataset;
import org.citygraph.imports.ImportMode;
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

	@ParentCommand
	ImportCommand parent;

	@Spec
	CommandSpec spec;

	@Mixin
	DataSetOptions target;

	@Mixin
	ImportOptions options;

	/** What the words of the command name. */
	abstract Source source();

	/** Imports, tells what came of it, and whether a rule of the graph is broken now. */
	@Override
	public final Integer call() {
		Dataset dataset = this.target.dataset(this.options);
		ImportMode mode = this.options.mode();
		Source source = source();
		try (ConfigurableApplicationContext context = this.parent.program.start()) {
			SourceReport report = load(context.getBean(SourceImports.class), dataset, source, mode);
			new SourceSummary(this.spec.commandLine().getOut(), mode).tell(report);
			return mode.dryRun() ? 0
					: new BrokenRules(this.spec.commandLine().getErr()).tell(context.getBean(Checks.class));
		}
	}

	private SourceReport load(SourceImports imports, Dataset dataset, Source source, ImportMode mode) {
		try (ProgressLine progress = ProgressLine.on(this.spec.commandLine().getErr())) {
			return imports.load(dataset, source, mode, Optional.of(this.target.rejects()), progress);
		}
	}

}
