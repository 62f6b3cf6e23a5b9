package org.citygraph.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.citygraph.catalogue.Catalogue;
import org.citygraph.catalogue.CatalogueQuery;
import org.citygraph.catalogue.QueryRunner;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code queries}: lists the catalogue, or runs one of its queries.
 */
@Command(name = "queries", mixinStandardHelpOptions = true,
		description = "Lists the query catalogue, or runs one of its queries and prints its rows as CSV.")
final class QueriesCommand implements Callable<Integer> {

	@ParentCommand
	CommandLineProgram program;

	@Spec
	CommandSpec spec;

	@Option(names = "--limit", defaultValue = "1000", paramLabel = "ROWS",
			description = "How many rows at most; ${DEFAULT-VALUE} unless said.")
	int limit;

	@Parameters(index = "0", arity = "0..1", paramLabel = "TOPIC/NAME", description = "The query to run.")
	@Nullable String query;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "NAME=VALUE", description = "Its parameters.")
	@Nullable List<String> parameters;

	@Override
	public Integer call() {
		if (this.query == null) {
			list(new Catalogue());
			return 0;
		}
		String[] id = this.query.split("/", 2);
		CatalogueQuery wanted = new Catalogue().get(id[0], (id.length > 1) ? id[1] : "");
		Map<String, String> given = given();
		try (ConfigurableApplicationContext context = this.program.start()) {
			out().print(context.getBean(QueryRunner.class).csv(wanted, given, this.limit));
			out().flush();
			return 0;
		}
	}

	private void list(Catalogue catalogue) {
		for (CatalogueQuery known : catalogue.all()) {
			out().printf("%-45s %s%n", known.id(), known.title());
		}
		out().flush();
	}

	private Map<String, String> given() {
		Map<String, String> given = new LinkedHashMap<>();
		for (String parameter : (this.parameters != null) ? this.parameters : List.<String>of()) {
			int equals = parameter.indexOf('=');
			if (equals < 1) {
				throw new CommandLine.ParameterException(this.spec.commandLine(),
						"'%s' is not name=value.".formatted(parameter));
			}
			given.put(parameter.substring(0, equals), parameter.substring(equals + 1));
		}
		return given;
	}

	private PrintWriter out() {
		return this.spec.commandLine().getOut();
	}

}
