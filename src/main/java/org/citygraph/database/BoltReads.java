package org.citygraph.database;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * Reads over Bolt, in one round trip where a managed transaction takes several; only what
 * may be tried again gets such one.
 */
final class BoltReads implements Reads {

	private final Sessions sessions;

	private final TransactionConfig limited;

	BoltReads(Sessions sessions, TransactionConfig limited) {
		this.sessions = sessions;
		this.limited = limited;
	}

	@Override
	public List<Record> run(String statement, Map<String, Object> parameters) {
		return rows(Statements.text(statement), parameters);
	}

	@Override
	public List<Record> rows(String cypher, Map<String, Object> parameters) {
		try (Session session = this.sessions.open(AccessMode.READ)) {
			return session.run(cypher, parameters, this.limited).list();
		}
		catch (Neo4jException ex) {
			if (ex instanceof RetryableException && !Thread.currentThread().isInterrupted()) {
				return managed((reader) -> reader.rows(cypher, parameters));
			}
			throw ex;
		}
	}

	@Override
	public <T> T reading(Function<Reader, T> work) {
		return managed(work::apply);
	}

	private <T> T managed(Function<BoltReader, T> work) {
		try (Session session = this.sessions.open(AccessMode.READ)) {
			return session.executeRead((transaction) -> work.apply(new BoltReader(transaction)), this.limited);
		}
	}

}
