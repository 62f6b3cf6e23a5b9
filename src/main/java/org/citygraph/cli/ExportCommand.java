package org.citygraph.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;

import jakarta.validation.Validator;
import org.citygraph.exports.Countries;
import org.citygraph.exports.Counts;
import org.citygraph.exports.ExportFormat;
import org.citygraph.exports.ExportTarget;
import org.citygraph.exports.Exports;
import org.citygraph.facts.FactFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
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

	@Mixin
	FactOptions facts;

	@Option(names = "--countries", split = ",", paramLabel = "CODE",
			description = "Only entities of these countries, facts between them, and what they seek or offer.")
	@Nullable Set<String> countries;

	@Option(names = "--force", description = "Replaces what is there.")
	boolean force;

	@Override
	public Integer call() {
		FactFilter filter = this.facts.filter();
		Countries chosen = new Countries(this.countries);
		ExportTarget target = ExportTarget.of(this.format, this.file, this.force);
		try (ConfigurableApplicationContext context = this.program.start()) {
			FactOptions.check(this.spec, context.getBean(Validator.class), filter, chosen);
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

}
