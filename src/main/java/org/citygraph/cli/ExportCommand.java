package org.citygraph.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.citygraph.exports.Countries;
import org.citygraph.exports.Counts;
import org.citygraph.exports.ExportFormat;
import org.citygraph.exports.ExportTarget;
import org.citygraph.exports.Exports;
import org.citygraph.facts.FactFilter;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code export}: writes the network, or a part of it, to a file.
 */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "Writes the network to a file in a format of other tools.",
				"Without a day: all facts ever told, ended and superseded ones included." })
final class ExportCommand implements Callable<Integer> {

	@ParentCommand
	CommandLineProgram program;

	@Spec
	CommandSpec spec;

	@Parameters(index = "0", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}.",
			converter = FormatConverter.class)
	ExportFormat format;

	@Parameters(index = "1", paramLabel = "FILE",
			description = "The file; for csv one that ends in .zip, or else a folder.")
	Path file;

	@Option(names = "--dataset", paramLabel = "NAME", description = "Only the facts and entities of that data set.")
	@Nullable String dataset;

	@Option(names = "--types", split = ",", paramLabel = "TYPE", description = "Only facts of these types.")
	@Nullable Set<FactType> types;

	@Option(names = "--kinds", split = ",", paramLabel = "KIND", description = "Only facts of these kinds.")
	@Nullable Set<String> kinds;

	@Option(names = "--statuses", split = ",", paramLabel = "STATUS", converter = StatusConverter.class,
			description = "Only facts of these statuses.")
	@Nullable Set<Status> statuses;

	@Option(names = "--validAt", paramLabel = "DAY", description = "Only facts that hold on that day.")
	@Nullable LocalDate validAt;

	@Option(names = "--knownAt", paramLabel = "DAY", description = "Facts as the sources had told by that day.")
	@Nullable LocalDate knownAt;

	@Option(names = "--countries", split = ",", paramLabel = "CODE",
			description = "Only entities of these countries, and facts between them.")
	@Nullable Set<String> countries;

	@Option(names = "--force", description = "Replaces what is there.")
	boolean force;

	@Override
	public Integer call() {
		FactFilter filter = new FactFilter(this.types, this.kinds, this.statuses, this.dataset, this.validAt,
				this.knownAt);
		Countries chosen = new Countries(this.countries);
		ExportTarget target = ExportTarget.of(this.format, this.file, this.force);
		try (ConfigurableApplicationContext context = this.program.start()) {
			check(context.getBean(Validator.class), filter, chosen);
			Counts counts = export(context.getBean(Exports.class), filter, chosen, target);
			this.spec.commandLine()
				.getOut()
				.printf("Exported %d nodes and %d facts to %s.%n", counts.nodes(), counts.facts(), this.file);
			return 0;
		}
	}

	private Counts export(Exports exports, FactFilter filter, Countries chosen, ExportTarget target) {
		try (ProgressLine progress = ProgressLine.on(this.spec.commandLine().getErr())) {
			return exports.export(filter, chosen, target, progress);
		}
	}

	/** By the rules that hold for the same parameters of the API. */
	private void check(Validator validator, Object... parameters) {
		Arrays.stream(parameters)
			.flatMap((parameter) -> validator.validate(parameter).stream())
			.findFirst()
			.ifPresent(this::refuse);
	}

	private void refuse(ConstraintViolation<?> violation) {
		String option = violation.getPropertyPath().toString().replaceFirst("\\[.*", "");
		throw new CommandLine.ParameterException(this.spec.commandLine(), "Invalid value for option '--%s': '%s' %s."
			.formatted(option, violation.getInvalidValue(), violation.getMessage()));
	}

	/** By the name that addresses have, too. */
	static final class FormatConverter implements ITypeConverter<ExportFormat> {

		@Override
		public ExportFormat convert(String name) {
			return Arrays.stream(ExportFormat.values())
				.filter((format) -> format.toString().equals(name))
				.findFirst()
				.orElseThrow(() -> new CommandLine.TypeConversionException(
						"'%s' is no format; formats are %s.".formatted(name, Arrays.asList(ExportFormat.values()))));
		}

	}

	/** By the word that facts carry. */
	static final class StatusConverter implements ITypeConverter<Status> {

		@Override
		public Status convert(String word) {
			return Status.ofText(word)
				.orElseThrow(() -> new CommandLine.TypeConversionException("'%s' is not a status; statuses are %s."
					.formatted(word, Arrays.stream(Status.values()).map(Status::text).toList())));
		}

	}

}
