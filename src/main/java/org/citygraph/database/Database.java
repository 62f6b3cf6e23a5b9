package org.citygraph.database;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * The one way to the graph. Reads run in read access mode with a time limit that the
 * database enforces; writes in write mode, in a managed transaction. All failures are the
 * driver's.
 */
@Component
public class Database {

	/** Of whatever limit the server has for those who say none. */
	static final TransactionConfig UNLIMITED = TransactionConfig.builder().withTimeout(Duration.ZERO).build();

	private final Sessions sessions;

	private final @Nullable GraphDatabaseAPI embedded;

	private final Duration limit;

	private final TransactionConfig limited;

	/** Of a server, for what callers wait for. */
	private final @Nullable Heartbeat heartbeat;

	/** Of the heartbeat, before the server is given up. */
	private final int attempts;

	private final Reads reads;

	private final AtomicReference<String> versionOnce = new AtomicReference<>("");

	@Autowired
	Database(Driver driver, Neo4jConnectionDetails connection, ObjectProvider<GraphDatabaseService> embedded,
			QueryLimits limits, Heartbeat heartbeat) {
		this(new Sessions(driver, connection.getUri().getScheme().startsWith("neo4j")),
				(GraphDatabaseAPI) embedded.getIfAvailable(), limits.timeout(), heartbeat, Heartbeat.ATTEMPTS);
	}

	/** Of which nobody waits for an answer. */
	Database(Driver driver, @Nullable GraphDatabaseAPI embedded, Duration limit) {
		this(new Sessions(driver, false), embedded, limit, null, Heartbeat.ATTEMPTS);
	}

	/**
	 * For a database.
	 * @param embedded itself, if it runs in this process
	 * @param limit how long a read may take; zero for as long as it takes
	 * @param heartbeat of a server, where somebody waits for answers
	 * @param attempts of the heartbeat, before the server is given up
	 */
	private Database(Sessions sessions, @Nullable GraphDatabaseAPI embedded, Duration limit,
			@Nullable Heartbeat heartbeat, int attempts) {
		this.sessions = sessions;
		this.embedded = embedded;
		this.heartbeat = (embedded == null) ? heartbeat : null;
		this.attempts = attempts;
		this.limit = limit;
		this.limited = TransactionConfig.builder().withTimeout(limit).build();
		Reads overBolt = new BoltReads(sessions, this.limited);
		this.reads = (embedded != null) ? new EmbeddedReads(embedded, limit, overBolt) : overBolt;
	}

	/** The same graph for the program's own long work: reads have no time limit there. */
	public Database unlimited() {
		return new Database(this.sessions, this.embedded, Duration.ZERO, null, this.attempts);
	}

	/**
	 * The same graph for work that takes as long as it takes though callers wait for it:
	 * it ends only where the database falls silent.
	 */
	public Database patient() {
		return new Database(this.sessions, this.embedded, Duration.ZERO, this.heartbeat, Heartbeat.ATTEMPTS);
	}

	/**
	 * The same for long work for which nobody waits: it ends where the database is silent
	 * for half a minute.
	 */
	public Database veryPatient() {
		return new Database(this.sessions, this.embedded, Duration.ZERO, this.heartbeat, Heartbeat.MANY_ATTEMPTS);
	}

	/**
	 * The rows of one of the program's own statements, for instance
	 * {@code entities/by-ids}.
	 */
	public List<Record> read(String statement, Map<String, Object> parameters) {
		return watched(this.limit, () -> this.reads.run(statement, parameters));
	}

	/** All of the work sees the data as it is at one moment and shares one time limit. */
	public <T> T reading(Function<Reader, T> work) {
		return watched(this.limit, () -> this.reads.reading(work));
	}

	/**
	 * Like {@link #reading}, with a time limit of its own, and done once only: for work
	 * that hands rows on as they come, which repeating it would hand on again.
	 */
	public <T> T readingOnce(Duration longest, Function<Reader, T> work) {
		return watched(longest, () -> once(TransactionConfig.builder().withTimeout(longest).build(), work));
	}

	private <T> T once(TransactionConfig config, Function<Reader, T> work) {
		try (Session session = session(AccessMode.READ); Transaction transaction = session.beginTransaction(config)) {
			return work.apply(new BoltReader(transaction));
		}
	}

	/**
	 * Runs a query that is given as text, such as one of the catalogue's, and makes an
	 * answer of its rows.
	 */
	public <T> T query(String cypher, Map<String, Object> parameters, Function<Iterator<Record>, T> answer) {
		return watched(this.limit, () -> answered(cypher, parameters, answer));
	}

	private <T> T answered(String cypher, Map<String, Object> parameters, Function<Iterator<Record>, T> answer) {
		try (Session session = session(AccessMode.READ)) {
			return session.executeRead(
					(transaction) -> answer.apply(new FetchedRows(transaction.run(cypher, parameters))), this.limited);
		}
	}

	/**
	 * All of the work is written, or nothing. It has no time limit, since imports may be
	 * long. What failed before it was to be committed is done again.
	 * @throws CommitUnknown if it is not known whether it was committed
	 */
	public <T> T write(Function<Writer, T> work) {
		return watched(Duration.ZERO, () -> written(work));
	}

	private <T> T written(Function<Writer, T> work) {
		AtomicBoolean committing = new AtomicBoolean();
		try (Session session = session(AccessMode.WRITE)) {
			return session.executeWrite((transaction) -> {
				if (committing.get()) {
					throw new CommitUnknown();
				}
				T written = work.apply(new Writer(transaction));
				committing.set(true);
				return written;
			}, UNLIMITED);
		}
		catch (CommitUnknown ex) {
			throw ex;
		}
		catch (Neo4jException ex) {
			throw (committing.get() && !isRefusal(ex)) ? new CommitUnknown(ex) : ex;
		}
	}

	/** The database itself says that it did not commit. */
	private static boolean isRefusal(Neo4jException failure) {
		return failure.code().startsWith("Neo.");
	}

	/**
	 * Makes all that follows see whatever was committed before, by whichever program: the
	 * leader of a cluster tells where it is, and members that are behind wait for that.
	 */
	void catchUp() {
		if (this.sessions.areOfACluster()) {
			write((writer) -> writer.run("database/version", Map.of()));
		}
	}

	/**
	 * Makes all of these schema changes in one transaction, which takes half the time.
	 */
	void change(List<String> schema) {
		try (Session session = session(AccessMode.WRITE)) {
			session.executeWriteWithoutResult((transaction) -> schema.forEach(transaction::run), UNLIMITED);
		}
	}

	/**
	 * Works while no other program changes the schema. As long as there are no
	 * constraints, programs that begin together may each make a node that stands for the
	 * turn; but none goes, so that whoever locks all that he sees shares one with every
	 * other.
	 */
	void inSchemaTurn(Runnable work) {
		write((writer) -> writer.run("database/offer-schema-turn", Map.of()));
		try (Session session = session(AccessMode.WRITE)) {
			session.beginTransaction(UNLIMITED).run(Statements.text("database/take-schema-turn")).consume();
			work.run(); // closing the session gives the turn back
		}
	}

	/**
	 * Runs a statement in a transaction of its own that has no time limit, as schema
	 * changes and analyses need.
	 */
	public void run(String cypher) {
		try (Session session = session(AccessMode.WRITE)) {
			session.run(cypher, UNLIMITED).consume();
		}
	}

	/** Of the last transaction that changed the database, whoever wrote it. */
	public Set<Bookmark> bookmarks() {
		try (Session session = session(AccessMode.READ)) {
			session.executeRead((transaction) -> transaction.run(Statements.text("database/version")).consume());
			return session.lastBookmarks();
		}
	}

	/**
	 * Looks whether all the data is there.
	 * @throws DatabaseNotStarted while a backup is restored, or after that was broken off
	 */
	public void requireWhole() {
		if (!read("database/restoration", Map.of()).isEmpty()) {
			throw DatabaseNotStarted.beingRestored();
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

	String askVersion() {
		return read("database/version", Map.of()).getFirst().get("version").asString();
	}

	/**
	 * Whatever is asked of the database: it ends where somebody waits for it and a server
	 * falls silent.
	 * @param longest after which there must be an answer; zero for none
	 */
	<T> T watched(Duration longest, Supplier<T> question) {
		try {
			return (this.heartbeat != null) ? this.heartbeat.watched(longest, this.attempts, question) : question.get();
		}
		catch (Neo4jException ex) {
			this.sessions.forgetIfUnknown(ex);
			throw ex;
		}
	}

	private Session session(AccessMode mode) {
		return this.sessions.open(mode);
	}

}
