package org.citygraph.imports;

import org.citygraph.database.Database;
import org.neo4j.graphdb.GraphDatabaseService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Chooses the fastest way to write into the database at hand. */
@Component
class GraphWriters {

	private final ObjectProvider<GraphDatabaseService> embedded;

	private final Database database;

	GraphWriters(ObjectProvider<GraphDatabaseService> embedded, Database database) {
		this.embedded = embedded;
		this.database = database;
	}

	GraphWriter open(ImportMode mode) {
		if (mode.dryRun()) {
			return new TrialWriter();
		}
		GraphDatabaseService graph = this.embedded.getIfAvailable();
		return (graph != null) ? new EmbeddedWriter(graph) : new BoltWriter(this.database);
	}

}
