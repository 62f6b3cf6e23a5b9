package org.citygraph.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.citygraph.database.Database;

/** Writes over Bolt, for a database that is a server. */
final class BoltWriter implements GraphWriter {

	private final Database database;

	BoltWriter(Database database) {
		this.database = database;
	}

	@Override
	public void entities(List<NewEntity> batch) {
		write("imports/create-entities", batch.stream()
			.map((entity) -> Map.of("type", entity.label(), "properties", entity.properties(), "in", entity.in())));
	}

	@Override
	public void facts(List<NewFact> batch) {
		write("imports/create-facts",
				batch.stream()
					.map((fact) -> Map.of("type", fact.type().name(), "from", fact.from(), "to", fact.to(),
							"properties", fact.properties())));
	}

	private void write(String statement, Stream<Map<String, Object>> stream) {
		List<Map<String, Object>> rows = stream.toList(); // written again if the server
															// asks for it
		this.database.write((writer) -> {
			writer.runForEach(statement, rows.stream());
			return true;
		});
	}

	@Override
	public void flush() {
		// Each batch is written before the next.
	}

	@Override
	public void close() {
		// Holds nothing.
	}

}
