package org.citygraph.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.citygraph.sources.Source;
import org.citygraph.sources.SourceFile;
import org.citygraph.wikidata.TwinningTables;
import org.citygraph.wikidata.Twinnings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code import wikidata}: twinned administrative bodies. */
@Command(name = "wikidata", mixinStandardHelpOptions = true,
		description = "Imports Wikidata's twinned administrative bodies (P190).")
final class ImportWikidataCommand extends FileImportCommand {

	@Nullable
	@Option(names = "--names", paramLabel = "FILE", description = "With a table of ids: a table of id and name.")
	Path names;

	@Parameters(paramLabel = "FILE",
			description = "SPARQL results in JSON (.json), or a table of two ids a line, parted by a tab.")
	Path file;

	@Override
	Source source() {
		String name = String.valueOf(this.file.getFileName());
		SourceFile relations = new SourceFile(this.file, "Twinned administrative bodies, " + name);
		return name.matches(".*\\.json(\\.gz)?") ? new Twinnings(relations)
				: new TwinningTables(relations, Optional.ofNullable(this.names)
					.map((path) -> new SourceFile(path, "Names of administrative bodies, " + path.getFileName())));
	}

}
