package org.citygraph.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.citygraph.checks.Checks;
import org.citygraph.datasets.Datasets;
import org.citygraph.datasets.LoadedDataset;
import org.citygraph.imports.DatasetRemoval;
import org.citygraph.imports.Removed;
import org.citygraph.imports.SeedData;
import org.citygraph.web.NotFound;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code datasets}: lists the data sets that are loaded, or takes one out. */
@Command(name = "datasets", mixinStandardHelpOptions = true,
		description = "Lists the data sets that are loaded, with counts, version and licence.")
final class DatasetsCommand implements Callable<Integer> {

	@ParentCommand
	CommandLineProgram program;

	@Spec
	CommandSpec spec;

	@Override
	public Integer call() {
		try (ConfigurableApplicationContext context = this.program.start()) {
			context.getBean(Datasets.class).all().forEach(this::tell);
			return 0;
		}
	}

	private void tell(LoadedDataset dataset) {
		PrintWriter out = this.spec.commandLine().getOut();
		out.printf("%s: %s%n", dataset.name(), dataset.title());
		out.printf("    %,d facts, %,d entities, %,d documents; licence %s%n", dataset.facts(), dataset.entities(),
				dataset.documents(), dataset.licence());
		out.printf("    version %s%s, loaded at %s%s%n", dataset.version(),
				Optional.ofNullable(dataset.edition()).map((edition) -> " (edition " + edition + ")").orElse(""),
				dataset.loadedAt(), dataset.complete() ? "" : "; INCOMPLETE: its import was broken off, run it again");
		out.flush();
	}

	/** Asks nothing, since the same import brings it back. */
	@Command(name = "remove", mixinStandardHelpOptions = true,
			description = "Takes a data set out: its facts and documents, and the entities that no other lists.")
	int remove(@Parameters(paramLabel = "NAME", description = "The data set.") String name) {
		if (name.equals(SeedData.DATASET.name())) {
			throw new CommandLine.ParameterException(this.spec.commandLine(),
					"The built-in data set '%s' stays: the next start would load it again.".formatted(name));
		}
		try (ConfigurableApplicationContext context = this.program.start()) {
			LoadedDataset dataset = context.getBean(Datasets.class)
				.named(name)
				.orElseThrow(() -> new NotFound("data set", name));
			Removed removed = context.getBean(DatasetRemoval.class).remove(name);
			this.spec.commandLine()
				.getOut()
				.printf("Data set '%s' is removed: %,d facts, %,d documents, and %,d of its %,d entities, which no other lists.%n",
						name, removed.facts(), dataset.documents(), removed.entities(), dataset.entities());
			return new BrokenRules(this.spec.commandLine().getErr()).tell(context.getBean(Checks.class));
		}
	}

}
