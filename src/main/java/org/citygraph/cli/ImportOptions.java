package org.citygraph.cli;

import java.util.Optional;

import org.citygraph.imports.ImportMode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What all imports may be told of their data set and of how to import. */
final class ImportOptions {

	@Option(names = "--licence", defaultValue = "unknown", paramLabel = "TEXT", description = "The data set's licence.")
	String licence;

	@Nullable
	@Option(names = { "--edition", "--dataset-version" }, paramLabel = "TEXT",
			description = "How the data set's makers call this version of it, such as 2013.")
	String edition;

	@Option(names = "--replace",
			description = "Takes out what the data set held before and these files no longer tell.")
	boolean replace;

	@Option(names = "--dry-run", description = "Only tells what the import would do.")
	boolean dryRun;

	Optional<String> edition() {
		return Optional.ofNullable(this.edition);
	}

	ImportMode mode() {
		return new ImportMode(this.replace, this.dryRun);
	}

}
