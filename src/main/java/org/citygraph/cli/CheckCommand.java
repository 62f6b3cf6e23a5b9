package org.citygraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.citygraph.checks.Checks;
import org.citygraph.checks.Violations;
import org.citygraph.datasets.Datasets;
import org.citygraph.datasets.LoadedDataset;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code check}: holds the graph against the rules of the model. Exit code 1 where one is
 * broken; a data set that is not complete breaks none.
 */
@Command(name = "check", mixinStandardHelpOptions = true,
		description = "Checks the graph against the rules of the model and tells what violates them,"
				+ " and which data sets are not complete.")
final class CheckCommand implements Callable<Integer> {

	@ParentCommand
	CommandLineProgram program;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		try (ConfigurableApplicationContext context = this.program.start()) {
			List<Violations> found = context.getBean(Checks.class).run(this::tell);
			long broken = found.stream().filter((violations) -> !violations.isEmpty()).count();
			context.getBean(Datasets.class).all().stream().filter((dataset) -> !dataset.complete()).forEach(this::tell);
			out().printf("%d rules checked, %d broken.%n", found.size(), broken);
			out().flush();
			return (broken == 0) ? 0 : 1;
		}
	}

	private void tell(Violations violations) {
		out().printf("%-10s %s%n", violations.isEmpty() ? "kept" : "BROKEN " + violations.count(), violations.title());
		violations.examples().forEach((example) -> out().println("    " + example));
		out().flush();
	}

	private void tell(LoadedDataset dataset) {
		out().printf("The data set %s is not complete: where nobody writes it now, do again what was broken off.%n",
				dataset.name());
	}

	private PrintWriter out() {
		return this.spec.commandLine().getOut();
	}

}
