package org.citygraph.backups;

import java.util.Map;

import org.citygraph.database.Database;
import org.citygraph.database.Schema;
import org.citygraph.database.WriteTurns;
import org.citygraph.progress.Progress;
import org.springframework.stereotype.Component;

/**
 * Brings a backup into an empty database. What was written is read again in the end and
 * compared with the file. In between the database is marked, so that a program that finds
 * it so does not begin to work with half the data.
 */
@Component
public class Restoration {

	private final Database database;

	private final Schema schema;

	private final WriteTurns turns;

	Restoration(Database database, Schema schema, WriteTurns turns) {
		this.database = database.veryPatient();
		this.schema = schema;
		this.turns = turns;
	}

	/**
	 * Restores a backup.
	 * @throws BackupRefused if the database is not empty; nothing is written then
	 */
	public BackupCounts load(BackupFile backup, Progress progress) {
		Fingerprint expected = backup.fingerprint();
		requireEmpty();
		this.schema.apply();
		return this.turns.inTurn(() -> {
			requireEmpty();
			this.database.write((writer) -> writer.run("backups/begin-restoration", Map.of()));
			this.schema.setFactIndexesAside();
			GraphWriting writing = new GraphWriting(this.database, expected.counts(), progress);
			backup.elements(writing::take);
			writing.end();
			this.schema.apply();
			requireEqual(expected, writing.numbers(), progress);
			end(backup.header());
			return expected.counts();
		});
	}

	private void requireEmpty() {
		if (!this.database.read("backups/any-node", Map.of()).isEmpty()) {
			throw new BackupRefused("The database is not empty, and a backup is restored only into one that is: "
					+ "choose another folder with --citygraph.home=FOLDER, or an empty database with --spring.neo4j.uri.");
		}
	}

	private void requireEqual(Fingerprint expected, Map<String, Long> numbers, Progress progress) {
		Fingerprint found = new Fingerprint();
		new GraphContent(this.database, progress, numbers)
			.each((element) -> found.add(element, BackupWriter.line(element)));
		if (!found.equalsThatOf(expected)) {
			throw new BackupRefused("The database holds other data than the backup now; restore it again into another "
					+ "folder or database, and do not use this one.");
		}
	}

	private void end(BackupHeader header) {
		this.database.write((writer) -> {
			if (!header.seed().isEmpty()) {
				writer.run("imports/note-seed", Map.of("hash", header.seed()));
			}
			writer.run("imports/data-changed", Map.of());
			return writer.run("backups/end-restoration", Map.of());
		});
	}

}
