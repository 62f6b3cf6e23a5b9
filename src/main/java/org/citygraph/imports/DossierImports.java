package org.citygraph.imports;

import java.util.List;
import java.util.Map;

import org.citygraph.database.Database;
import org.citygraph.database.Writer;
import org.citygraph.dossier.Dossier;
import org.citygraph.dossier.DossierRefused;
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

	DossierImports(Database database) {
		this.database = database;
	}

	/**
	 * Writes the dossiers.
	 * @throws DossierRefused if one of them names what neither they nor the graph know,
	 * or contradicts the graph
	 */
	public ImportReport load(Dataset dataset, List<Dossier> dossiers) {
		return this.database.write((writer) -> load(dataset, new Batch(dossiers), writer));
	}

	private static ImportReport load(Dataset dataset, Batch batch, Writer writer) {
		boolean empty = writer.run("imports/one-at-a-time", Map.of()).getFirst().get("empty").asBoolean();
		return empty ? write(dataset, batch, Known.NOTHING, writer) : update(dataset, batch, writer);
	}

	private static ImportReport update(Dataset dataset, Batch batch, Writer writer) {
		if (batch.isUnchanged(dataset, Known.ofDocuments(writer, batch.documentIds(), batch.themeIds()))) {
			int facts = batch.facts().size();
			return new ImportReport(dataset.name(), batch.dossiers().size(), facts, 0, facts, 0);
		}
		return write(dataset, batch, Known.read(writer, batch.nodeIds(), batch.factIds(), batch.documentIds()), writer);
	}

	private static ImportReport write(Dataset dataset, Batch batch, Known known, Writer writer) {
		new References(dataset, batch, known).check();
		writeNodes(dataset, batch, known, writer);
		ImportReport report = writeFacts(dataset, batch, known, writer);
		writer.run("imports/merge-dataset", Map.of("name", dataset.name(), "title", dataset.title(), "licence",
				dataset.licence(), "version", Versions.of(dataset, writer)));
		writer.run("imports/data-changed", Map.of());
		return report;
	}

	private static void writeNodes(Dataset dataset, Batch batch, Known known, Writer writer) {
		NodeRows rows = new NodeRows(dataset, batch, known);
		writer.runForEach("imports/merge-documents", rows.documents());
		writer.runForEach("imports/merge-themes", rows.themes());
		writer.runForEach("imports/merge-entities", rows.entities());
		if (!known.nodes().isEmpty()) {
			writer.runForEach("imports/leave-places", rows.placedAnew());
		}
		writer.runForEach("imports/place-entities", rows.places());
		writer.runForEach("imports/derive-countries", rows.entityIds());
	}

	private static ImportReport writeFacts(Dataset dataset, Batch batch, Known known, Writer writer) {
		FactRows rows = new FactRows(dataset, batch, known);
		writer.runForEach("imports/reopen-superseded", rows.formerlySuperseded());
		writer.runForEach("imports/delete-facts", rows.outdated());
		writer.runForEach("imports/create-facts", rows.changed());
		writer.runForEach("imports/close-superseded", rows.superseded());
		int read = batch.facts().size();
		int accepted = (int) rows.changed().count();
		return new ImportReport(dataset.name(), batch.dossiers().size(), read, accepted, read - accepted,
				rows.removed());
	}

}
