package org.citygraph.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.citygraph.database.Database;
import org.citygraph.database.Writer;
import org.citygraph.graph.EntityType;
import org.citygraph.progress.Progress;
import org.citygraph.resolution.Doubts;
import org.citygraph.resolution.Resolved;
import org.citygraph.resolution.Subject;
import org.citygraph.sources.Source;
import org.citygraph.sources.SourceUnreadable;

/**
 * One import of data files: who is mentioned first, then what is told of them, at last
 * what is told no longer.
 */
final class SourceRun {

	/** So many entities change which way of looking up is best. */
	private static final int MANY = 10_000;

	private final Dataset dataset;

	private final Source source;

	private final ImportMode mode;

	private final List<ImportedFile> files;

	private final Rejects rejects;

	private final ImportTarget target;

	private final Database database;

	private final GraphWriter writer;

	private final Progress progress;

	private final RowCounts counts;

	private final FactImport facts;

	private boolean completeBefore;

	SourceRun(Dataset dataset, Source source, ImportMode mode, List<ImportedFile> files, Rejects rejects,
			ImportTarget target, Progress progress) {
		this.dataset = dataset;
		this.source = source;
		this.mode = mode;
		this.files = files;
		this.rejects = rejects;
		this.target = target;
		this.database = target.database();
		this.writer = target.writer();
		this.progress = progress;
		this.counts = new RowCounts(files.size(), rejects);
		this.facts = new FactImport(this.database, this.writer, dataset.name(), mode);
	}

	SourceReport load() {
		if (this.source.belongsTogether() && !this.mode.replace()) {
			requireAllFiles();
		}
		Mentions mentions = mentions();
		Collection<Subject> subjects = mentions.subjects();
		if (this.mode.replace() && subjects.isEmpty()) {
			throw refused();
		}
		begin(subjects);
		MergedRows merged = MergedRows.of(this.dataset.name(), this.database);
		EntityImport entities = new EntityImport(this.database, this.writer, this.dataset.name(), documents(),
				this.mode, merged);
		Resolved resolved = entities.run(subjects);
		SplitRows splits = SplitRows.of(this.dataset.name(), this.database);
		Claims claims = claims(entities, splits, merged);
		if (this.mode.replace() && this.facts.someAreThere()) {
			claims.insteadOfAll().ifPresent((rejected) -> {
				throw this.rejects.asRefusalOfFacts(this.dataset.name(), rejected, this.mode);
			});
		}
		Removed removed = this.mode.replace() ? removeLeftovers(claims, entities, subjects, splits) : Removed.NOTHING;
		Doubts doubts = resolved.doubts().with(claims.doubts());
		if (!this.mode.dryRun()) {
			merged.note(this.database);
			this.target.resolutions().record(this.dataset.name(), doubts.likeliest(), entities.ids());
			end();
		}
		RepeatedIds repeated = RepeatedIds.of(mentions.repeated(), resolved.shared(), this.source.files(),
				entities.ids());
		return report(entities, claims, resolved, repeated, doubts, removed);
	}

	private void requireAllFiles() {
		Set<String> there = this.database.read("imports/dataset-hashes", Map.of("dataset", this.dataset.name()))
			.stream()
			.map((row) -> row.get("id").asString())
			.collect(Collectors.toSet());
		if (!there.isEmpty() && !there.equals(Set.copyOf(documents()))) {
			throw new SourceUnreadable(("The data set '%s' was imported from other files, and what they tell may be "
					+ "told by these as well, so that it would count twice. Give all its files at once to replace it "
					+ "(--replace, or replace=true), or give these another data set's name.")
				.formatted(this.dataset.name()));
		}
	}

	private Mentions mentions() {
		Mentions mentions = new Mentions(this.counts, this.source.listsEntities());
		Reading.tell(this.progress, "rows of names", mentions::taken, this.source.readForMentions(),
				() -> this.source.mentions(mentions));
		return mentions;
	}

	/**
	 * Nothing was written yet; each row is read once more, to tell why it is rejected.
	 */
	private SourceUnreadable refused() {
		Claims none = new Claims(this.counts, new ClaimRows(this.dataset.name(), Map.of(), documents()),
				new SplitRows(List.of()), MergedRows.of(this.dataset.name(), this.database), (batch) -> {
				});
		this.source.claims(none);
		return this.rejects.asRefusal(this.dataset.name());
	}

	private Claims claims(EntityImport entities, SplitRows splits, MergedRows merged) {
		Claims claims = new Claims(this.counts, new ClaimRows(this.dataset.name(), entities.ids(), documents()), splits,
				merged, this.facts::write);
		if (this.mode.dryRun() || this.facts.someAreThere()) {
			write(claims);
		}
		else {
			this.target.indexes().asideIfLarge(this.source.readForClaims(), () -> write(claims));
		}
		return claims;
	}

	private void write(Claims claims) {
		Reading.tell(this.progress, "rows of facts", claims::taken, this.source.readForClaims(),
				() -> this.source.claims(claims));
		claims.handOn();
		this.writer.flush();
	}

	private List<String> documents() {
		return this.files.stream().map(ImportedFile::document).toList();
	}

	private void begin(Collection<Subject> subjects) {
		this.facts.begin();
		if (this.mode.dryRun()) {
			return;
		}
		Map<Integer, Long> entities = subjects.stream()
			.collect(Collectors.groupingBy((subject) -> subject.mention().row().file(), Collectors.counting()));
		this.database.write((transaction) -> {
			this.completeBefore = transaction.run("imports/begin-dataset", this.dataset.properties())
				.getFirst()
				.get("complete")
				.asBoolean();
			transaction.run("imports/data-changed", Map.of());
			transaction.runForEach("imports/merge-files", IntStream.range(0, this.files.size())
				.mapToObj((i) -> this.files.get(i).row(this.dataset, entities.getOrDefault(i, 0L))));
			return true;
		});
		if (subjects.size() >= MANY) {
			// Plans made for an emptier graph would scan this one.
			this.database.run("CALL db.prepareForReplanning()");
		}
	}

	private Removed removeLeftovers(Claims claims, EntityImport entities, Collection<Subject> subjects,
			SplitRows splits) {
		Set<String> told = new HashSet<>(entities.ids().values());
		subjects.forEach((subject) -> subject.country().map(EntityType::countryId).ifPresent(told::add));
		SplitRows stillSplit = splits.told(entities.ids().keySet(), claims::areTold);
		told.addAll(stillSplit.entities());
		Leftovers leftovers = new Leftovers(this.database, this.dataset.name(), stillSplit.externalIds(),
				this.mode.dryRun());
		return leftovers.remove(claims::areTold, told, entities.ids().keySet(), documents());
	}

	private void end() {
		this.database.write((transaction) -> {
			countFacts(transaction);
			Map<String, Object> parameters = new HashMap<>(this.dataset.properties());
			parameters.put("version", Versions.of(this.dataset, transaction));
			transaction.run("imports/merge-dataset", parameters);
			transaction.run("imports/forget-doubts", Map.of("dataset", this.dataset.name()));
			transaction.run("imports/data-changed", Map.of());
			return true;
		});
	}

	/**
	 * All of them only where it has to be, as after an import or removal that was broken
	 * off: there may be millions.
	 */
	private void countFacts(Writer transaction) {
		if (this.completeBefore && !this.mode.replace() && this.facts.changed() == 0) {
			transaction.runForEach("imports/add-fact-counts", this.facts.createdByDocument());
		}
		else {
			transaction.run("imports/count-facts", Map.of("dataset", this.dataset.name()));
		}
	}

	private SourceReport report(EntityImport entities, Claims claims, Resolved resolved, RepeatedIds repeated,
			Doubts doubts, Removed removed) {
		long read = this.counts.read();
		long rejected = this.counts.rejected();
		return new SourceReport(this.dataset.name(), read, read - rejected, rejected, resolved.joined().size(),
				entities.created(), this.facts.created(), this.facts.changed(), this.facts.unchanged(),
				claims.repeated(), repeated, removed, this.rejects.path(), this.rejects.first(), doubts.likeliest(),
				doubts.count());
	}

}
