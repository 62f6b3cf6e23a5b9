package org.citygraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.citygraph.sources.Source;
import org.citygraph.sources.SourceFile;
import org.citygraph.wikidata.TwinningTables;
import org.citygraph.wikidata.Twinnings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code import wikidata}: twinned administrative bodies. */
@Command(name = "wikidata", mixinStandardHelpOptions = true,
		description = "Imports Wikidata's twinned administrative bodies (P190).")
final class ImportWikidataCommand implements Callable<Integer> {

	@ParentCommand
	ImportCommand parent;

	@Spec
	CommandSpec spec;

	@Mixin
	DataSetOptions options;

	@Nullable
	@Option(names = "--names", paramLabel = "FILE", description = "With a table of ids: a table of id and name.")
	Path names;

	@Parameters(paramLabel = "FILE",
			description = "SPARQL results in JSON (.json), or a table of two ids a line, parted by a tab.")
	Path file;

	@Override
	public Integer call() {
		this.options.dataset();
		return new FileImport(this.spec).run(this.parent, this.options, source());
	}

	private Source source() {
		String name = String.valueOf(this.file.getFileName());
		SourceFile relations = new SourceFile(this.file, "Twinned administrative bodies, " + name);
		return name.matches(".*\\.json(\\.gz)?") ? new Twinnings(relations)
				: new TwinningTables(relations, Optional.ofNullable(this.names)
					.map((path) -> new SourceFile(path, "Names of administrative bodies, " + path.getFileName())));
	}

}
