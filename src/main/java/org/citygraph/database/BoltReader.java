package org.citygraph.database;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/** Reads in a transaction of the driver's. */
final class BoltReader implements Reader {

	private final SimpleQueryRunner transaction;

	BoltReader(SimpleQueryRunner transaction) {
		this.transaction = transaction;
	}

	@Override
	public List<Record> run(String statement, Map<String, Object> parameters) {
		return rows(Statements.text(statement), parameters);
	}

	List<Record> rows(String cypher, Map<String, Object> parameters) {
		return FetchedRows.all(this.transaction.run(cypher, parameters));
	}

	@Override
	public void stream(String statement, Map<String, Object> parameters, Consumer<Record> each) {
		new FetchedRows(this.transaction.run(Statements.text(statement), parameters)).forEachRemaining(each);
	}

}
