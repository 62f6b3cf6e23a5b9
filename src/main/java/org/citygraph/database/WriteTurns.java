package org.citygraph.database;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets one piece of work at a time change the graph, where it takes more than one
 * transaction: what an import has looked up stays so until it is done. Within a program
 * the next one waits; another program that uses the same database is turned away. The
 * turn is a lock of the database's own, which ends with the program that holds it.
 */
@Component
public class WriteTurns {

	/**
	 * Within which a turn comes that nobody holds, also where it is the first that a
	 * database writes after it was killed; and within which a look at it is answered,
	 * also where the database is busy with what the work writes.
	 */
	private static final Duration PATIENCE = Duration.ofSeconds(15);

	/** The same for a turn for which somebody waits, and asks again where it is taken. */
	private static final Duration SHORT_PATIENCE = Duration.ofSeconds(3);

	/** After which it is seen that a turn is lost. */
	private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

	private static final Duration GIVING_BACK = Duration.ofSeconds(5);

	private static final Logger LOG = LoggerFactory.getLogger(WriteTurns.class);

	private final ReentrantLock turn = new ReentrantLock(true);

	private final Driver driver;

	private final Database database;

	private final Duration patience;

	private final Duration betweenLooks;

	@Autowired
	WriteTurns(Driver driver, Database database) {
		this(driver, database, PATIENCE, BETWEEN_LOOKS);
	}

	WriteTurns(Driver driver, Database database, Duration patience, Duration betweenLooks) {
		this.driver = driver;
		this.database = database;
		this.patience = patience;
		this.betweenLooks = betweenLooks;
	}

	/**
	 * Works as soon as no other does.
	 * @throws TurnTaken if another program does
	 * @throws ServiceUnavailableException if the database ends the turn before the work,
	 * or falls silent
	 */
	public <T> T inTurn(Supplier<T> work) {
		this.turn.lock();
		try {
			return ifNoOtherProgramWrites(work, this.patience).orElseThrow(TurnTaken::new);
		}
		finally {
			this.turn.unlock();
		}
	}

	/** Works if no other does; otherwise does nothing, and answers nothing. */
	public <T> Optional<T> ifFree(Supplier<T> work) {
		if (!this.turn.tryLock()) {
			return Optional.empty();
		}
		try {
			return ifNoOtherProgramWrites(work, SHORT_PATIENCE);
		}
		finally {
			this.turn.unlock();
		}
	}

	private <T> Optional<T> ifNoOtherProgramWrites(Supplier<T> work, Duration longest) {
		if (this.turn.getHoldCount() > 1) {
			return Optional.of(work.get());
		}
		String name = UUID.randomUUID().toString();
		TransactionConfig named = TransactionConfig.builder()
			.withMetadata(Map.of("turn", name))
			.withTimeout(Duration.ZERO)
			.build();
		try (Turn own = new Turn(session(), this.database)) {
			Transaction held = this.database.watched(longest, () -> own.session.beginTransaction(named));
			boolean taken = this.database.watched(longest, () -> isTaken(held, name, longest));
			if (!taken) {
				return Optional.empty();
			}
			// what others wrote in their turns is what the work begins from
			this.database.catchUp();
			return Optional.of(new TurnKeeper(held, this.patience).keep(this.betweenLooks, work));
		}
	}

	/**
	 * Neither a lock nor a statement has a time limit of its own, and the transaction
	 * that keeps the turn must have none: so it is ended where the turn does not come.
	 */
	private boolean isTaken(Transaction held, String name, Duration longest) {
		AtomicBoolean decided = new AtomicBoolean();
		CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS).execute(() -> {
			if (decided.compareAndSet(false, true)) {
				end(name);
			}
		});
		try {
			held.run(Statements.text("database/take-turn")).consume();
			return decided.compareAndSet(false, true);
		}
		catch (Neo4jException ex) {
			if (decided.compareAndSet(false, true) && !ex.code().contains("LockAcquisitionTimeout")) {
				throw ex;
			}
			return false;
		}
	}

	private void end(String name) {
		try (Session session = session()) {
			session.run(Statements.text("database/end-turn"), Map.of("turn", name)).consume();
		}
	}

	private Session session() {
		return this.driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.WRITE).build());
	}

	/** What was done in it is done, whether or not giving it back is answered. */
	private record Turn(Session session, Database database) implements AutoCloseable {

		@Override
		public void close() {
			try {
				this.database.watched(GIVING_BACK, () -> {
					this.session.close();
					return true;
				});
			}
			catch (Neo4jException ex) {
				LOG.warn("The database did not answer when the turn to write was given back: {}", ex.toString());
			}
		}

	}

}
