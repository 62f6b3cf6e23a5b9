package org.citygraph.database;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The one way to the graph. Reads run in read access mode, in a managed transaction with
 * a time limit that the database enforces; writes in write mode, in a managed
 * transaction. The driver's exceptions pass through.
 */
@Component
public class Database {

	private final Driver driver;

	private final TransactionConfig limited;

	private final AtomicReference<String> versionOnce = new AtomicReference<>("");

	@Autowired
	Database(Driver driver, QueryLimits limits) {
		this(driver, TransactionConfig.builder().withTimeout(limits.timeout()).build());
	}

	private Database(Driver driver, TransactionConfig limited) {
		this.driver = driver;
		this.limited = limited;
	}

	/** The same graph for the program's own long work: reads have no time limit there. */
	public Database unlimited() {
		return new Database(this.driver, TransactionConfig.empty());
	}

	/**
	 * The rows of one of the program's own statements, for instance
	 * {@code entities/entity}. In one round trip, where a managed transaction takes
	 * several; only what may be tried again gets one.
	 */
	public List<Record> read(String statement, Map<String, Object> parameters) {
		try (Session session = session(AccessMode.READ)) {
			return session.run(Statements.text(statement), parameters, this.limited).list();
		}
		catch (Neo4jException ex) {
			if (ex instanceof RetryableException) {
				return reading((reader) -> reader.run(statement, parameters));
			}
			throw ex;
		}
	}

	/** All of the work sees the data as it is at one moment and shares one time limit. */
	public <T> T reading(Function<Reader, T> work) {
		try (Session session = session(AccessMode.READ)) {
			return session.executeRead((transaction) -> work.apply(new Reader(transaction)), this.limited);
		}
	}

	/**
	 * Like {@link #reading}, with a time limit of its own, and done once only: for work
	 * that hands rows on as they come, which repeating it would hand on again.
	 */
	public <T> T readingOnce(Duration limit, Function<Reader, T> work) {
		TransactionConfig config = TransactionConfig.builder().withTimeout(limit).build();
		try (Session session = session(AccessMode.READ); Transaction transaction = session.beginTransaction(config)) {
			return work.apply(new Reader(transaction));
		}
	}

	/**
	 * Runs a query that is given as text, such as one of the catalogue's, and makes an
	 * answer of its rows.
	 */
	public <T> T query(String cypher, Map<String, Object> parameters, Function<Result, T> answer) {
		try (Session session = session(AccessMode.READ)) {
			return session.executeRead((transaction) -> answer.apply(transaction.run(cypher, parameters)),
					this.limited);
		}
	}

	/**
	 * All of the work is written, or nothing. It has no time limit, since imports may be
	 * long.
	 */
	public <T> T write(Function<Writer, T> work) {
		try (Session session = session(AccessMode.WRITE)) {
			return session.executeWrite((transaction) -> work.apply(new Writer(transaction)));
		}
	}

	/**
	 * Makes all of these schema changes in one transaction, which takes half the time.
	 */
	void change(List<String> schema) {
		try (Session session = session(AccessMode.WRITE)) {
			session.executeWriteWithoutResult((transaction) -> schema.forEach(transaction::run));
		}
	}

	/**
	 * Runs a statement in a transaction of its own that has no time limit, as schema
	 * changes and analyses need.
	 */
	public void run(String cypher) {
		try (Session session = session(AccessMode.WRITE)) {
			session.run(cypher).consume();
		}
	}

	/** How many facts there are, from counts that the database keeps. */
	public long numberOfFacts() {
		return read("database/number-of-facts", Map.of()).getFirst().get("facts").asLong();
	}

	/** The database's own version, such as {@code 2026.08.1}. */
	public String version() {
		return this.versionOnce.updateAndGet((known) -> known.isEmpty() ? askVersion() : known);
	}

	private String askVersion() {
		return read("database/version", Map.of()).getFirst().get("version").asString();
	}

	private Session session(AccessMode mode) {
		return this.driver.session(SessionConfig.builder().withDefaultAccessMode(mode).build());
	}

}
