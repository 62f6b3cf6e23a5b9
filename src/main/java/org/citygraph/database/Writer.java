package org.citygraph.database;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * What a unit of writing may do.
 */
public final class Writer implements StatementRunner {

	private final TransactionContext transaction;

	Writer(TransactionContext transaction) {
		this.transaction = transaction;
	}

	@Override
	public List<Record> run(String statement, Map<String, Object> parameters) {
		return FetchedRows.all(this.transaction.run(Statements.text(statement), parameters));
	}

	/**
	 * Runs the statement once over all rows, which it unwinds as {@code $rows}; nothing
	 * where there is none.
	 */
	public void runForEach(String statement, Stream<Map<String, Object>> rows) {
		List<Map<String, Object>> all = rows.toList();
		if (!all.isEmpty()) {
			run(statement, Map.of("rows", all));
		}
	}

}
