package org.citygraph.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.citygraph.database.Database;
import org.citygraph.database.WriteTurns;
import org.citygraph.database.Writer;
import org.citygraph.dossier.Dossier;
import org.citygraph.dossier.DossierRefused;
import org.citygraph.dossier.SourceDocument;
import org.springframework.stereotype.Component;

/**
 * Brings dossiers into the graph. The facts of a document are replaced by what its
 * dossier tells now; other documents' facts stay. All dossiers of a call are written in
 * one transaction, so that whatever happens the graph holds them whole or not at all, and
 * the same dossiers twice change nothing.
 */
@Component
public class DossierImports {

	private final Database database;

	private final WriteTurns turns;

	DossierImports(Database database, WriteTurns turns) {
		this.turns = turns;
		this.database = database.unlimited();
	}

	/**
	 * Writes the dossiers.
	 * @throws DossierRefused if one of them names what neither they nor the graph know,
	 * or contradicts the graph
	 */
	public ImportReport load(Dataset dataset, List<Dossier> dossiers) {
		return load(dataset, dossiers, ImportMode.ADD);
	}

	/**
	 * Writes the dossiers, or only looks.
	 * @throws DossierRefused as above
	 */
	public ImportReport load(Dataset dataset, List<Dossier> dossiers, ImportMode mode) {
		return this.turns.inTurn(() -> this.database.write((writer) -> {
			if (mode.dryRun()) {
				return look(dataset, batch(dataset, dossiers, mode, writer), writer);
			}
			boolean empty = writer.run("imports/is-empty", Map.of()).getFirst().get("empty").asBoolean();
			Batch batch = batch(dataset, dossiers, mode, writer);
			return empty ? writeChecked(dataset, batch, Known.NOTHING, mode, writer)
					: update(dataset, batch, mode, writer);
		}));
	}

	private static Batch batch(Dataset dataset, List<Dossier> dossiers, ImportMode mode, Writer writer) {
		Set<String> dropped = new TreeSet<>();
		if (mode.replace()) {
			writer.run("imports/dataset-hashes", Map.of("dataset", dataset.name()))
				.forEach((row) -> dropped.add(row.get("id").asString()));
			dossiers.forEach((dossier) -> dossier.document().map(SourceDocument::id).ifPresent(dropped::remove));
		}
		return new Batch(dossiers, dropped);
	}

	private static ImportReport look(Dataset dataset, Batch batch, Writer writer) {
		Known known = Known.read(writer, batch.nodeIds(), batch.factIds(), batch.documentIds());
		DossierChecks.check(dataset, batch, known, writer);
		return report(dataset, batch, new FactRows(dataset, batch, known));
	}

	private static ImportReport update(Dataset dataset, Batch batch, ImportMode mode, Writer writer) {
		if (batch.isUnchanged(dataset, Known.ofDocuments(writer, batch.documentIds(), batch.themeIds()))) {
			if (!writer.run("imports/dataset-terms-differ", dataset.properties()).isEmpty()) {
				complete(dataset, writer);
			}
			int facts = batch.facts().size();
			return new ImportReport(dataset.name(), documents(batch), facts, 0, facts, 0);
		}
		Known known = Known.read(writer, batch.nodeIds(), batch.factIds(), batch.documentIds());
		return writeChecked(dataset, batch, known, mode, writer);
	}

	private static ImportReport writeChecked(Dataset dataset, Batch batch, Known known, ImportMode mode,
			Writer writer) {
		DossierChecks.check(dataset, batch, known, writer);
		boolean builtIn = dataset.equals(SeedData.DATASET);
		return write(dataset, builtIn ? new UsersFirst(batch, known).yielded() : batch, known, mode, writer);
	}

	private static ImportReport write(Dataset dataset, Batch batch, Known known, ImportMode mode, Writer writer) {
		writeNodes(dataset, batch, known, writer);
		ImportReport report = writeFacts(dataset, batch, known, writer);
		List<String> left = new Untied(batch, known, writer).left();
		if (!left.isEmpty()) {
			writer.run("imports/remove-untied", Map.of("dataset", dataset.name(), "ids", left));
		}
		if (mode.replace()) {
			removeLeftovers(dataset, batch, writer);
		}
		complete(dataset, writer);
		return report;
	}

	private static void complete(Dataset dataset, Writer writer) {
		Map<String, Object> parameters = new HashMap<>(dataset.properties());
		parameters.put("version", Versions.of(dataset, writer));
		writer.run("imports/merge-dataset", parameters);
		writer.run("imports/data-changed", Map.of());
	}

	private static void writeNodes(Dataset dataset, Batch batch, Known known, Writer writer) {
		NodeRows rows = new NodeRows(dataset, batch, known);
		writer.runForEach("imports/merge-documents", rows.documents());
		writer.runForEach("imports/merge-themes", rows.themes());
		writer.runForEach("imports/merge-entities", rows.entities());
		writer.runForEach("imports/note-tellings", new Tellings(dataset, batch, known).rows());
		if (!known.nodes().isEmpty()) {
			writer.runForEach("imports/leave-places", rows.placedAnew());
		}
		writer.runForEach("imports/place-entities", rows.places());
		writer.runForEach("imports/derive-countries", rows.entityIds());
		if (!known.nodes().isEmpty()) {
			writer.runForEach("imports/derive-countries-within", rows.placedAnew());
		}
	}

	private static ImportReport writeFacts(Dataset dataset, Batch batch, Known known, Writer writer) {
		FactRows rows = new FactRows(dataset, batch, known);
		writer.runForEach("imports/reopen-superseded", rows.formerlySuperseded());
		writer.runForEach("imports/delete-facts", rows.outdated());
		writer.runForEach("imports/create-facts", rows.changed());
		writer.runForEach("imports/close-superseded", rows.superseded());
		Beginnings.keep(rows.superseded(), writer);
		return report(dataset, batch, rows);
	}

	/** Their facts are gone already. */
	private static void removeLeftovers(Dataset dataset, Batch batch, Writer writer) {
		List<String> told = List.copyOf(batch.entityIds());
		writer.run("imports/unlist-untold", Map.of("dataset", dataset.name(), "told", told));
		removeUnlisted(dataset, writer);
		writer.run("imports/list-places", Map.of());
		List<String> kept = batch.documentIds().stream().filter((id) -> !batch.dropped().contains(id)).toList();
		writer.run("imports/remove-documents", Map.of("dataset", dataset.name(), "kept", kept));
	}

	/** A place goes only after those that lie in it. */
	private static void removeUnlisted(Dataset dataset, Writer writer) {
		Map<String, Object> all = Map.of("dataset", dataset.name(), "most", Integer.MAX_VALUE);
		long removed = 1;
		while (removed > 0) {
			removed = writer.run("imports/remove-unlisted", all).getFirst().get("removed").asLong();
		}
	}

	/** The vocabulary of themes is no dossier. */
	private static int documents(Batch batch) {
		return (int) batch.documents().count();
	}

	private static ImportReport report(Dataset dataset, Batch batch, FactRows rows) {
		int read = batch.facts().size();
		int accepted = (int) rows.changed().count();
		return new ImportReport(dataset.name(), documents(batch), read, accepted, read - accepted, rows.removed());
	}

}
