package org.citygraph.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.citygraph.graph.EntityRef;
import org.citygraph.graph.EntityType;
import org.citygraph.resolution.Resolution;
import org.citygraph.resolution.Decisions;
import org.citygraph.resolution.Resolutions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * {@code resolutions}: lists the rows that may mean other entities than those they
 * became, or decides over one.
 */
@Command(name = "resolutions", mixinStandardHelpOptions = true,
		description = "Lists the rows that may mean other entities than those they became, the likeliest first.")
final class ResolutionsCommand implements Callable<Integer> {

	@ParentCommand
	CommandLineProgram program;

	@Spec
	CommandSpec spec;

	@Option(names = "--dataset", paramLabel = "NAME", description = "Only rows of this data set.")
	@Nullable String dataset;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "25",
			description = "How many at most (${DEFAULT-VALUE}).")
	int limit;

	@Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}", scope = ScopeType.INHERIT,
			description = "Who decides; it is recorded (${DEFAULT-VALUE}).")
	String by;

	@Override
	public Integer call() {
		try (ConfigurableApplicationContext context = this.program.start()) {
			Resolutions resolutions = context.getBean(Resolutions.class);
			resolutions.list(this.dataset, "open", 0, Math.clamp(this.limit, 0, 1000)).forEach(this::tell);
			out().printf("%,d open, %,d decided.%n", resolutions.count(this.dataset, "open"),
					resolutions.count(this.dataset, null) - resolutions.count(this.dataset, "open"));
			return 0;
		}
	}

	@Command(name = "merge", mixinStandardHelpOptions = true,
			description = "Makes the row's entity one with a candidate, or any two entities one.")
	int merge(@Parameters(paramLabel = "ID", description = "The question's, or that of any entity.") String id,
			@Parameters(paramLabel = "ENTITY", arity = "0..1",
					description = "The candidate; may be left out if there is one.") @Nullable String into) {
		return deciding((decisions) -> (EntityType.isId(id) && into != null)
				? decisions.mergeEntities(id, into, this.by) : decisions.merge(id, Optional.ofNullable(into), this.by));
	}

	@Command(name = "separate", mixinStandardHelpOptions = true,
			description = "Keeps the row's entity apart from the candidates.")
	int separate(@Parameters(paramLabel = "ID") String id) {
		return deciding((decisions) -> decisions.separate(id, this.by));
	}

	@Command(name = "split", mixinStandardHelpOptions = true,
			description = "Takes a row out of the entity that it was joined with.")
	int split(@Parameters(paramLabel = "DATASET") String name,
			@Parameters(paramLabel = "KEY", description = "The data set's own id of it.") String key) {
		return deciding((decisions) -> decisions.split(name, key, this.by));
	}

	@Command(name = "undo", mixinStandardHelpOptions = true, description = "Takes back what was decided.")
	int undo(@Parameters(paramLabel = "ID") String id) {
		return deciding((decisions) -> decisions.undo(id, this.by));
	}

	private int deciding(Function<Decisions, Resolution> decision) {
		try (ConfigurableApplicationContext context = this.program.start()) {
			tell(decision.apply(context.getBean(Decisions.class)));
			return 0;
		}
	}

	private void tell(Resolution resolution) {
		out().printf("%s (%s): %s%s%n", resolution.id(), resolution.state(), resolution.name(),
				Optional.ofNullable(resolution.entity()).map((entity) -> ", now " + entity.id()).orElse(""));
		out().printf("    %s%s%n",
				resolution.candidates().isEmpty() ? ""
						: resolution.candidates().stream().map(EntityRef::id).collect(Collectors.joining(", ")) + "? ",
				resolution.why());
		resolution.decisions()
			.forEach((decided) -> out().printf("    %s: %s by %s%n", decided.at(), decided.decision(), decided.by()));
		out().flush();
	}

	private PrintWriter out() {
		return this.spec.commandLine().getOut();
	}

}
