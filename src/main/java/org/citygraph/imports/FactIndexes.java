package org.citygraph.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import org.citygraph.database.Database;
import org.citygraph.database.Schema;
import org.citygraph.sources.SourceFile;
import org.neo4j.graphdb.GraphDatabaseService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sets the indexes of facts aside while a data set arrives that is larger than all facts
 * that are there. Until it has arrived, a fact is found slowly; nothing else is
 * different, since imports tell facts that repeat another by themselves.
 */
@Component
class FactIndexes {

	/** Below, filling them again would take longer than is saved. */
	private static final long LARGE = 1L << 20;

	/** Between those of a table, which has a dozen, and of XML, which has hundreds. */
	private static final int BYTES_OF_A_ROW = 100;

	private final Schema schema;

	private final Database database;

	private final ObjectProvider<GraphDatabaseService> embedded;

	FactIndexes(Schema schema, Database database, ObjectProvider<GraphDatabaseService> embedded) {
		this.embedded = embedded;
		this.schema = schema;
		this.database = database.unlimited();
	}

	/**
	 * Does the work with them or without them, and has them again at the end. A server's
	 * database keeps them, since other programs may write there.
	 */
	void asideIfLarge(List<SourceFile> files, Runnable work) {
		if (this.embedded.getIfAvailable() == null || !isLarge(files)) {
			work.run();
			return;
		}
		this.schema.setFactIndexesAside();
		try {
			work.run();
		}
		catch (RuntimeException | Error ex) {
			applyAfter(ex);
			throw ex;
		}
		this.schema.apply();
	}

	/** Why the work failed is told first, whatever fails then. */
	private void applyAfter(Throwable failure) {
		try {
			this.schema.apply();
		}
		catch (RuntimeException ex) {
			failure.addSuppressed(ex);
		}
	}

	private boolean isLarge(List<SourceFile> files) {
		long bytes = files.stream().mapToLong(FactIndexes::size).sum();
		return bytes > LARGE && bytes / BYTES_OF_A_ROW > this.database.numberOfFacts();
	}

	private static long size(SourceFile file) {
		try {
			return Files.size(file.path());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
