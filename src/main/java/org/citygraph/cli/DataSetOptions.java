package org.citygraph.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.citygraph.imports.Dataset;
import org.citygraph.imports.SeedData;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which data set an import of data files belongs to. */
final class DataSetOptions {

	@Spec(Spec.Target.MIXEE)
	CommandSpec spec;

	@Option(names = "--dataset", required = true, paramLabel = "NAME",
			description = "The data set that the facts belong to: a-z, 0-9 and hyphens.")
	String dataset;

	@Nullable
	@Option(names = "--title", paramLabel = "TEXT", description = "What the data set is; its name unless said.")
	String title;

	@Nullable
	@Option(names = "--rejects", paramLabel = "FILE",
			description = "Where rejected rows go, with line and reason; NAME-rejects.csv unless said.")
	Path rejects;

	Dataset dataset(ImportOptions options) {
		return dataset(this.spec, this.dataset, Optional.ofNullable(this.title).orElse(this.dataset), options);
	}

	/** The data set of that name, if the words on the command line make one. */
	static Dataset dataset(CommandSpec spec, String name, String title, ImportOptions options) {
		if (name.equals(SeedData.DATASET.name())) {
			throw new CommandLine.ParameterException(spec.commandLine(),
					"The built-in data set '%s' cannot be changed; choose another name.".formatted(name));
		}
		try {
			return new Dataset(name, title, options.licence, options.edition());
		}
		catch (IllegalArgumentException ex) {
			throw new CommandLine.ParameterException(spec.commandLine(), ex.getMessage(), ex);
		}
	}

	Path rejects() {
		return Optional.ofNullable(this.rejects).orElse(Path.of(this.dataset + "-rejects.csv"));
	}

}
