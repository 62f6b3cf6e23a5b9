package org.citygraph.database;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

/**
 * The one way to the graph. Reads run in read access mode, writes in write mode, each in
 * a managed transaction with a time limit that the database enforces. The driver's
 * exceptions pass through.
 */
@Component
public class Database {

	private final Driver driver;

	private final TransactionConfig limited;

	private final AtomicReference<String> versionOnce = new AtomicReference<>("");

	Database(Driver driver, QueryLimits limits) {
		this.driver = driver;
		this.limited = TransactionConfig.builder().withTimeout(limits.timeout()).build();
	}

	/**
	 * The rows of one of the program's own statements, for instance
	 * {@code entities/entity}.
	 */
	public List<Record> read(String statement, Map<String, Object> parameters) {
		return reading((transaction) -> transaction.run(Statements.text(statement), parameters).list());
	}

	/**
	 * Hands each row over as it arrives, so that a large result is never held as a whole.
	 */
	public void stream(String statement, Map<String, Object> parameters, Consumer<Record> each) {
		reading((transaction) -> {
			transaction.run(Statements.text(statement), parameters).forEachRemaining(each);
			return List.of();
		});
	}

	/**
	 * Runs a query that is given as text, such as one of the catalogue's, and makes an
	 * answer of its rows.
	 */
	public <T> T query(String cypher, Map<String, Object> parameters, Function<Result, T> answer) {
		return reading((transaction) -> answer.apply(transaction.run(cypher, parameters)));
	}

	/** All of the work is written, or nothing. */
	public <T> T write(Function<Writer, T> work) {
		try (Session session = session(AccessMode.WRITE)) {
			return session.executeWrite((transaction) -> work.apply(new Writer(transaction)));
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

	/** The database's own version, such as {@code 2026.08.1}. */
	public String version() {
		return this.versionOnce.updateAndGet((known) -> known.isEmpty() ? askVersion() : known);
	}

	private String askVersion() {
		return reading((transaction) -> transaction.run(Statements.text("database/version"))
			.single()
			.get("version")
			.asString());
	}

	/** Fails as the driver does if the database cannot be reached. */
	public void ping() {
		this.driver.verifyConnectivity();
	}

	private <T> T reading(Function<TransactionContext, T> work) {
		try (Session session = session(AccessMode.READ)) {
			return session.executeRead(work::apply, this.limited);
		}
	}

	private Session session(AccessMode mode) {
		return this.driver.session(SessionConfig.builder().withDefaultAccessMode(mode).build());
	}

	/**
	 * What a unit of writing may do.
	 */
	public static final class Writer {

		private final TransactionContext transaction;

		private Writer(TransactionContext transaction) {
			this.transaction = transaction;
		}

		public List<Record> run(String statement, Map<String, Object> parameters) {
			return this.transaction.run(Statements.text(statement), parameters).list();
		}

		/**
		 * Runs the statement once over all rows, which it unwinds as {@code $rows};
		 * nothing where there is none.
		 */
		public void runForEach(String statement, Stream<Map<String, Object>> rows) {
			List<Map<String, Object>> all = rows.toList();
			if (!all.isEmpty()) {
				run(statement, Map.of("rows", all));
			}
		}

	}

}
