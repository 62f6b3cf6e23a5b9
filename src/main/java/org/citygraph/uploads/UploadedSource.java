package org.citygraph.uploads;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.citygraph.citynetworks.JointStatement;
import org.citygraph.citynetworks.NetworkMembers;
import org.citygraph.iati.IatiActivities;
import org.citygraph.networks.CsvNetwork;
import org.citygraph.sources.Source;
import org.citygraph.sources.SourceFile;
import org.citygraph.wikidata.TwinningTables;
import org.citygraph.wikidata.Twinnings;

/** Chooses the reader for what was uploaded. */
record UploadedSource(UploadForm form, UploadFolder folder, List<Path> files, Optional<Path> names) {

	/**
	 * The reader.
	 * @throws UploadRefused if these are not the files that it reads
	 */
	Source source() {
		return switch (this.form.format()) {
			case "csv" -> new CsvNetwork(this.folder.path());
			case "wikidata" -> wikidata();
			case "network" -> network();
			case "iati" ->
				new IatiActivities(this.files.stream().map((file) -> file(file, "IATI activities, ")).toList());
			default -> throw new UploadRefused("'%s' are not read row by row.".formatted(this.form.format()));
		};
	}

	private Source wikidata() {
		Path file = one(this.files);
		SourceFile relations = file(file, "Twinned administrative bodies, ");
		return file.toString().matches(".*\\.json(\\.gz)?") ? new Twinnings(relations) : new TwinningTables(relations,
				this.names.map((path) -> file(path, "Names of administrative bodies, ")));
	}

	private Source network() {
		Optional<String> organisation = UploadForm.text(this.form.organisation());
		Optional<String> statement = UploadForm.text(this.form.statement());
		if (organisation.isPresent() == statement.isPresent()) {
			throw new UploadRefused("A network needs 'organisation' or 'statement', and not both.");
		}
		return organisation
			.<Source>map((name) -> new NetworkMembers(new SourceFile(one(this.files), "Members of " + name), name))
			.orElseGet(() -> JointStatement.open(
					new SourceFile(one(this.files), "Signatories of " + statement.orElseThrow()),
					statement.orElseThrow(), "cooperation"));
	}

	static Path one(List<Path> files) {
		if (files.size() != 1) {
			throw new UploadRefused("This format has one file; %d came.".formatted(files.size()));
		}
		return files.getFirst();
	}

	private static SourceFile file(Path path, String title) {
		return new SourceFile(path, title + path.getFileName());
	}

}
