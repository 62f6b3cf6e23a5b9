package org.citygraph.imports;

import java.util.Map;
import java.util.function.Supplier;

import org.citygraph.database.Database;

/** Tells that the graph is another one now, to whom computed something from it. */
final class Changes {

	private Changes() {
	}

	/** Does the work; if it fails, what was written until then is there. */
	static <T> T notedIfBroken(Database database, ImportMode mode, Supplier<T> work) {
		try {
			return work.get();
		}
		catch (RuntimeException ex) {
			if (!mode.dryRun()) {
				note(database, ex);
			}
			throw ex;
		}
	}

	/** Also where the work ended by an interruption, which would end this as well. */
	private static void note(Database database, RuntimeException failure) {
		boolean interrupted = Thread.interrupted();
		try {
			database.patient().write((transaction) -> transaction.run("imports/data-changed", Map.of()));
		}
		catch (RuntimeException ex) {
			failure.addSuppressed(ex);
		}
		finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

}
