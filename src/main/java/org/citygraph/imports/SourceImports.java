package org.citygraph.imports;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.citygraph.database.Database;
import org.citygraph.resolution.Resolved;
import org.citygraph.resolution.Subject;
import org.citygraph.sources.Source;
import org.citygraph.sources.SourceUnreadable;
import org.springframework.stereotype.Component;

/**
 * Brings the rows of data files into the graph, in batches and however many: who is
 * mentioned first, then what is told of them. A data set is marked as complete when all
 * of it is there; an import that was broken off is run again and goes on where it was.
 * What is there already stays, so that the same import twice changes nothing.
 */
@Component
public class SourceImports {

	private final Database database;

	private final GraphWriters writers;

	SourceImports(Database database, GraphWriters writers) {
		this.database = database;
		this.writers = writers;
	}

	/**
	 * Imports a source into a data set, beside what this holds already. One import at a
	 * time; a second one waits.
	 * @param rejects the file for rejected rows, made if there are any
	 * @throws SourceUnreadable if a file cannot be read; what was read of it until then
	 * stays, and the data set is not complete
	 */
	public synchronized SourceReport load(Dataset dataset, Source source, Path rejects, Progress progress) {
		List<ImportedFile> files = source.files().stream().map((file) -> ImportedFile.of(file, dataset)).toList();
		try (Rejects rejected = new Rejects(rejects, source.files()); GraphWriter writer = this.writers.open()) {
			return new Run(dataset, source, files, rejected, writer, progress).load();
		}
	}

	/** One import. */
	private final class Run {

		private final Dataset dataset;

		private final Source source;

		private final List<ImportedFile> files;

		private final Rejects rejects;

		private final GraphWriter writer;

		private final Progress progress;

		private final RowCounts counts;

		private final FactImport facts;

		Run(Dataset dataset, Source source, List<ImportedFile> files, Rejects rejects, GraphWriter writer,
				Progress progress) {
			this.dataset = dataset;
			this.source = source;
			this.files = files;
			this.rejects = rejects;
			this.writer = writer;
			this.progress = progress;
			this.counts = new RowCounts(files.size(), rejects);
			this.facts = new FactImport(SourceImports.this.database, writer, dataset.name(), progress);
		}

		SourceReport load() {
			Mentions mentions = new Mentions(this.counts);
			this.source.mentions(mentions);
			Collection<Subject> subjects = mentions.subjects();
			begin(subjects);
			EntityImport entities = new EntityImport(SourceImports.this.database, this.writer, this.dataset.name(),
					documents());
			Resolved resolved = entities.run(subjects);
			this.progress.reached("entities", entities.ids().size());
			Claims claims = new Claims(this.counts, new ClaimRows(this.dataset.name(), entities.ids(), documents()),
					this.facts::write);
			this.source.claims(claims);
			claims.handOn();
			this.writer.flush();
			end();
			return report(entities, claims, resolved);
		}

		private List<String> documents() {
			return this.files.stream().map(ImportedFile::document).toList();
		}

		private void begin(Collection<Subject> subjects) {
			Map<Integer, Long> entities = subjects.stream()
				.collect(Collectors.groupingBy((subject) -> subject.mention().row().file(), Collectors.counting()));
			SourceImports.this.database.write((transaction) -> {
				transaction.run("imports/one-at-a-time", Map.of());
				transaction.run("imports/begin-dataset", parameters());
				transaction.runForEach("imports/merge-documents", IntStream.range(0, this.files.size())
					.mapToObj((i) -> this.files.get(i).row(this.dataset, entities.getOrDefault(i, 0L))));
				return true;
			});
			// Plans made for an emptier graph would scan this one.
			SourceImports.this.database.run("CALL db.prepareForReplanning()");
			this.facts.begin();
		}

		private Map<String, Object> parameters() {
			return Map.of("name", this.dataset.name(), "title", this.dataset.title(), "licence",
					this.dataset.licence());
		}

		private void end() {
			SourceImports.this.database.write((transaction) -> {
				transaction.run("imports/count-facts", Map.of("dataset", this.dataset.name()));
				Map<String, Object> parameters = new HashMap<>(parameters());
				parameters.put("version", Versions.of(this.dataset, transaction));
				transaction.run("imports/merge-dataset", parameters);
				transaction.run("imports/data-changed", Map.of());
				return true;
			});
		}

		private SourceReport report(EntityImport entities, Claims claims, Resolved resolved) {
			long read = this.counts.read();
			long rejected = this.counts.rejected();

			return new SourceReport(this.dataset.name(), read, read - rejected, rejected, resolved.joined().size(),
					entities.created(), this.facts.created(), this.facts.changed(), this.facts.unchanged(),
					claims.repeated(), this.rejects.path(), resolved.doubts());
		}

	}

}
