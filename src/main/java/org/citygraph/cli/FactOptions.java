package org.citygraph.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.citygraph.facts.FactFilter;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which facts a command is about: the same parameters as the API's. */
final class FactOptions {

	@Option(names = "--dataset", paramLabel = "NAME", converter = NameConverter.class,
			description = "Only the facts and entities of that data set.")
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

	FactFilter filter() {
		return new FactFilter(this.types, this.kinds, this.statuses, this.dataset, this.validAt, this.knownAt);
	}

	/** By the rules that hold for the same parameters of the API. */
	static void check(CommandSpec command, Validator validator, Object... parameters) {
		String wrong = Arrays.stream(parameters)
			.flatMap((parameter) -> validator.validate(parameter).stream())
			.map(FactOptions::told)
			.sorted()
			.collect(Collectors.joining(System.lineSeparator()));
		if (!wrong.isEmpty()) {
			throw new CommandLine.ParameterException(command.commandLine(), wrong);
		}
	}

	private static String told(ConstraintViolation<?> violation) {
		String option = violation.getPropertyPath().toString().replaceFirst("\\[.*", "");
		return "Invalid value for option '--%s': '%s' %s.".formatted(option, violation.getInvalidValue(),
				violation.getMessage());
	}

	/** A script whose variable is not set must not get all data sets. */
	static final class NameConverter implements ITypeConverter<String> {

		@Override
		public String convert(String name) {
			if (name.isBlank()) {
				throw new CommandLine.TypeConversionException("'%s' is not a data set's name.".formatted(name));
			}
			return name;
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
