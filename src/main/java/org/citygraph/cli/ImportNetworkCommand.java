package org.citygraph.cli;

import java.nio.file.Path;

import org.citygraph.citynetworks.JointStatement;
import org.citygraph.citynetworks.NetworkMembers;
import org.citygraph.sources.Source;
import org.citygraph.sources.SourceFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code import network}: members of a city network, signatories of a statement. */
@Command(name = "network", mixinStandardHelpOptions = true,
		description = "Imports the members of a city network, or the signatories of a joint statement.")
final class ImportNetworkCommand extends FileImportCommand {

	@ArgGroup(exclusive = true, multiplicity = "1")
	What what;

	@Option(names = "--kind", defaultValue = "cooperation", paramLabel = "KIND",
			description = "The statement's kind, as an agreement has one; '${DEFAULT-VALUE}' unless said.")
	String kind;

	@Parameters(paramLabel = "FILE", description = "A list in JSON (.json) or CSV.")
	Path file;

	/** What the file lists. */
	static final class What {

		@Nullable
		@Option(names = "--organisation", paramLabel = "NAME", description = "The organisation whose members it lists.")
		String organisation;

		@Nullable
		@Option(names = "--statement", paramLabel = "TITLE", description = "The statement whose signatories it lists.")
		String statement;

	}

	@Override
	Source source() {
		String organisation = this.what.organisation;
		String statement = this.what.statement;
		if (organisation != null) {
			return new NetworkMembers(new SourceFile(this.file, "Members of " + organisation), organisation);
		}
		String title = (statement != null) ? statement : "";
		return JointStatement.open(new SourceFile(this.file, "Signatories of " + title), title, this.kind);
	}

}
