package org.citygraph.backups;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.citygraph.database.Database;
import org.citygraph.database.WriteTurns;
import org.citygraph.progress.Progress;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Keeps the whole graph in a file, as it is at one moment: no import begins meanwhile,
 * and if somebody else changes the database, nothing is kept. The program may answer
 * questions all the time.
 */
@Component
public class Backups {

	private final Database database;

	private final WriteTurns turns;

	Backups(Database database, WriteTurns turns) {
		this.database = database.veryPatient();
		this.turns = turns;
	}

	/**
	 * Writes a backup. The file has its name only when it is complete.
	 * @param replace a file of that name
	 * @throws BackupRefused if there is nothing to keep, the graph changed meanwhile, or
	 * the file cannot be written
	 */
	public BackupCounts write(Path file, boolean replace, Progress progress) {
		Path target = file.toAbsolutePath().normalize();
		requireFree(target, replace);
		this.database.requireWhole();
		Path unfinished = target
			.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
		try {
			BackupCounts counts = this.turns.inTurn(() -> unchanged(() -> fill(unfinished, progress)));
			move(unfinished, target, replace);
			return counts;
		}
		catch (IOException | UncheckedIOException ex) {
			throw new BackupRefused("'%s' cannot be written: %s.".formatted(file, ex.getMessage()), ex);
		}
		finally {
			unfinished.toFile().delete();
		}
	}

	private static void requireFree(Path target, boolean replace) {
		if (!Files.isDirectory(target.resolveSibling("."))) {
			throw new BackupRefused("There is no folder '%s'.".formatted(target.getParent()));
		}
		if (Files.isDirectory(target)) {
			throw new BackupRefused("'%s' is a folder; name a file in it.".formatted(target));
		}
		if (Files.exists(target) && !replace) {
			throw new BackupRefused("'%s' is there already; --force replaces it.".formatted(target));
		}
	}

	private static void move(Path from, Path to, boolean replace) throws IOException {
		if (replace) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
		else {
			Files.move(from, to);
		}
	}

	/** Queries of hands, for instance in Neo4j Browser, know of no turns. */
	private BackupCounts unchanged(Supplier<BackupCounts> filling) {
		Set<Bookmark> before = this.database.bookmarks();
		BackupCounts counts = filling.get();
		if (!before.equals(this.database.bookmarks())) {
			throw new BackupRefused("Somebody changed the database meanwhile, so that the backup would hold parts of "
					+ "two states; nothing was kept. Take it again when nobody writes.");
		}
		return counts;
	}

	private BackupCounts fill(Path file, Progress progress) {
		if (this.database.read("backups/any-node", Map.of()).isEmpty()) {
			throw new BackupRefused("There is nothing to keep: the database is empty. Is it the right one?");
		}
		List<Record> seed = this.database.read("backups/seed-hash", Map.of());
		BackupHeader header = BackupHeader.now(this.database.version(),
				seed.isEmpty() ? "" : seed.getFirst().get("hash").asString());
		try (BackupWriter writer = new BackupWriter(file, header)) {
			new GraphContent(this.database, progress).each((element) -> write(element, writer));
			return writer.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(StoredElement element, BackupWriter writer) {
		try {
			writer.write(element);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
