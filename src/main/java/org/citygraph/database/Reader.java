package org.citygraph.database;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * What a unit of reading may do.
 */
public final class Reader implements StatementRunner {

	private final SimpleQueryRunner transaction;

	Reader(SimpleQueryRunner transaction) {
		this.transaction = transaction;
	}

	@Override
	public List<Record> run(String statement, Map<String, Object> parameters) {
		return this.transaction.run(Statements.text(statement), parameters).list();
	}

	/**
	 * Hands each row over as it arrives, so that a large result is never held as a whole.
	 */
	public void stream(String statement, Map<String, Object> parameters, Consumer<Record> each) {
		this.transaction.run(Statements.text(statement), parameters).forEachRemaining(each);
	}

}
