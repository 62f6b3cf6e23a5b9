package org.citygraph.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.citygraph.database.Database;
import org.citygraph.database.WriteTurns;
import org.citygraph.progress.Progress;
import org.citygraph.resolution.Resolutions;
import org.citygraph.sources.Source;
import org.citygraph.sources.SourceUnreadable;
import org.springframework.stereotype.Component;

/**
 * Brings the rows of data files into the graph, in batches and however many. A data set
 * is marked as complete when all of it is there; an import that was broken off is run
 * again and goes on where it was. What is there already stays, so that the same import
 * twice changes nothing.
 */
@Component
public class SourceImports {

	private final Database database;

	private final GraphWriters writers;

	private final FactIndexes indexes;

	private final Resolutions resolutions;

	private final WriteTurns turns;

	SourceImports(Database database, GraphWriters writers, FactIndexes indexes, Resolutions resolutions,
			WriteTurns turns) {
		this.indexes = indexes;
		this.turns = turns;
		this.database = database.unlimited();
		this.resolutions = resolutions;
		this.writers = writers;
	}

	/**
	 * Imports a source into a data set, beside what this holds already.
	 * @param rejects the file for rejected rows, made if there are any
	 * @throws SourceUnreadable if a file cannot be read; what was read of it until then
	 * stays, and the data set is not complete
	 */
	public SourceReport load(Dataset dataset, Source source, Path rejects, Progress progress) {
		return load(dataset, source, ImportMode.ADD, Optional.of(rejects), progress);
	}

	/**
	 * Imports a source into a data set. One import at a time; a second one waits.
	 * @param rejects the file for rejected rows, made if there are any and not in a dry
	 * run; the report has the first of them anyway
	 * @throws SourceUnreadable if a file cannot be read; what was read of it until then
	 * stays, and the data set is not complete
	 */
	public SourceReport load(Dataset dataset, Source source, ImportMode mode, Optional<Path> rejects,
			Progress progress) {
		return this.turns.inTurn(() -> Changes.notedIfBroken(this.database, mode,
				() -> loadInTurn(dataset, source, mode, rejects, progress)));
	}

	private SourceReport loadInTurn(Dataset dataset, Source source, ImportMode mode, Optional<Path> rejects,
			Progress progress) {
		List<ImportedFile> files = source.files().stream().map((file) -> ImportedFile.of(file, dataset)).toList();
		Optional<Path> written = rejects.filter((file) -> !mode.dryRun());
		try (Rejects rejected = new Rejects(written, source.files()); GraphWriter writer = this.writers.open(mode)) {
			ImportTarget target = new ImportTarget(writer, this.database, this.indexes, this.resolutions);
			return new SourceRun(dataset, source, mode, files, rejected, target, progress).load();
		}
	}

}
