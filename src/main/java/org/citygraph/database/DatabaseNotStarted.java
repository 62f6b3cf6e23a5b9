package org.citygraph.database;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be worked with; the message says what to do.
 */
public class DatabaseNotStarted extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private DatabaseNotStarted(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	static DatabaseNotStarted beingRestored() {
		return new DatabaseNotStarted("""
				A backup is being restored into this database, or was until that was broken off. Wait until it is \
				done, or restore it again into another folder or an empty database.""", null);
	}

	/** As of a version to come, or damaged. */
	static DatabaseNotStarted unreadable(Path home) {
		return new DatabaseNotStarted("""
				The database in %s cannot be opened; %s tells why. If a later version of Citygraph has used it, go on \
				with that one. If it is damaged, restore a backup into another folder, with \
				--citygraph.home=FOLDER restore FILE.""".formatted(home, home.resolve("logs").resolve("debug.log")),
				null);
	}

	static DatabaseNotStarted because(Throwable cause, EmbeddedSettings settings) {
		for (Throwable link = cause; link != null; link = link.getCause()) {
			String name = link.getClass().getSimpleName();
			if (link instanceof FileSystemException file) {
				return new DatabaseNotStarted("The folder of citygraph.home cannot be used: %s (%s)."
					.formatted(file.getFile(), (file.getReason() != null) ? file.getReason() : name), cause);
			}
			if (name.contains("FileLock") || name.contains("OverlappingFileLock")) {
				return new DatabaseNotStarted(inUse(settings), cause);
			}
			if (name.contains("Bind") || name.contains("PortBind")) {
				return new DatabaseNotStarted(portTaken(settings), cause);
			}
		}
		return new DatabaseNotStarted("The embedded Neo4j did not start: " + rootMessage(cause), cause);
	}

	private static String inUse(EmbeddedSettings settings) {
		return """
				The folder %s is in use by another Citygraph. Stop that one, choose another folder with \
				--citygraph.home=FOLDER, or reach the running one's database with \
				--spring.neo4j.uri=bolt://localhost:%s.""".formatted(settings.home().toAbsolutePath(),
				(settings.embedded().boltPort() != 0) ? settings.embedded().boltPort() : "PORT");
	}

	private static String portTaken(EmbeddedSettings settings) {
		return """
				Port %d is taken by another program. Choose another for Bolt with \
				--citygraph.embedded.bolt-port=PORT.""".formatted(settings.embedded().boltPort());
	}

	private static @Nullable String rootMessage(Throwable cause) {
		Throwable root = cause;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root.getMessage();
	}

}
