package org.citygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import jakarta.validation.Validator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.citygraph.facts.FactFilter;
import org.citygraph.jobs.LongWork;
import org.citygraph.projections.Analysis;
import org.citygraph.projections.Findings;
import org.citygraph.projections.ProjectionQuestion;
import org.citygraph.projections.WrittenResults;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code analyse}: computes a measure or clusters, and writes them to the entities where
 * that is wanted.
 */
@Command(name = "analyse", mixinStandardHelpOptions = true, sortOptions = false, description = {
		"Ranks entities by a measure, or finds clusters, and prints the foremost as CSV.",
		"With --write each entity has its value as a property of that name, for Neo4j Browser, queries and exports." })
final class AnalyseCommand implements Callable<Integer> {

	@ParentCommand
	CommandLineProgram program;

	@Spec
	CommandSpec spec;

	@Parameters(index = "0", paramLabel = "NAME",
			description = "A measure such as betweenness, or an algorithm such as louvain.")
	String name;

	@Option(names = "--nodes", paramLabel = "NODES",
			description = "entities (of clusters unless said), places (of measures), cities or countries.")
	@Nullable String nodes;

	@Option(names = "--accords", paramLabel = "MANNER",
			description = "How an accord counts: bipartite (unless said), clique, star or weighted.")
	@Nullable String accords;

	@Option(names = "--parallel", paramLabel = "MANNER",
			description = "How parallel facts count: once (unless said), or counted as weight.")
	@Nullable String parallel;

	@Option(names = "--orientation", paramLabel = "WAY",
			description = "Which way ties run: undirected (unless said), natural (from donor to recipient, from member "
					+ "to accord), or reverse.")
	@Nullable String orientation;

	@Option(names = "--level", paramLabel = "LEVEL",
			description = "Of louvain's and leiden's clusters: from 1, the smallest, to the last, which it is unless said.")
	@Nullable Integer level;

	@Mixin
	FactOptions facts;

	@Option(names = "--write", description = "Writes the results to the entities.")
	boolean write;

	@Option(names = "--remove", description = "Takes results that were written out of the graph.")
	boolean remove;

	@Override
	public Integer call() throws IOException {
		try (ConfigurableApplicationContext context = this.program.start()) {
			Analysis analysis = named(context.getBeanProvider(Analysis.class).stream().toList());
			WrittenResults written = context.getBean(WrittenResults.class);
			if (this.remove) {
				written.remove(this.name);
				out().printf("No entity has the property '%s' any more.%n", this.name);
				return 0;
			}
			ProjectionQuestion question = new ProjectionQuestion(this.nodes, this.accords, this.parallel,
					this.orientation);
			FactFilter filter = this.facts.filter();
			FactOptions.check(this.spec, context.getBean(Validator.class), question, filter);
			Findings findings = find(analysis, question, filter);
			print(findings);
			if (this.write) {
				write(written, findings);
			}
			return 0;
		}
	}

	private Analysis named(List<Analysis> analyses) {
		return analyses.stream()
			.filter((analysis) -> analysis.names().contains(this.name))
			.findFirst()
			.orElseThrow(() -> new CommandLine.ParameterException(this.spec.commandLine(),
					"'%s' is neither a measure nor an algorithm; there are %s.".formatted(this.name,
							analyses.stream().flatMap((analysis) -> analysis.names().stream()).toList())));
	}

	private Findings find(Analysis analysis, ProjectionQuestion question, FactFilter filter) {
		try (ProgressLine progress = ProgressLine.on(this.spec.commandLine().getErr())) {
			return LongWork.await(() -> analysis.of(this.name, question, filter, this.level), progress);
		}
	}

	private void print(Findings findings) throws IOException {
		CSVPrinter printer = new CSVPrinter(out(), CSVFormat.DEFAULT);
		printer.printRecord(findings.columns());
		printer.printRecords(findings.foremost());
		printer.flush();
	}

	private void write(WrittenResults written, Findings findings) {
		PrintWriter err = this.spec.commandLine().getErr();
		try (ProgressLine progress = ProgressLine.on(err)) {
			int entities = written.write(this.name, findings, progress);
			err.printf("Wrote the property '%s' to %,d entities.%n", this.name, entities);
		}
	}

	private PrintWriter out() {
		return this.spec.commandLine().getOut();
	}

}
