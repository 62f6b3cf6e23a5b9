package org.citygraph.database;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
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
	 * database writes after it was killed.
	 */
	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final ReentrantLock turn = new ReentrantLock(true);

	private final Driver driver;

	WriteTurns(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Works as soon as no other does.
	 * @throws TurnTaken if another program does
	 */
	public <T> T inTurn(Supplier<T> work) {
		this.turn.lock();
		try {
			return ifNoOtherProgramWrites(work).orElseThrow(TurnTaken::new);
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
			return ifNoOtherProgramWrites(work);
		}
		finally {
			this.turn.unlock();
		}
	}

	private <T> Optional<T> ifNoOtherProgramWrites(Supplier<T> work) {
		if (this.turn.getHoldCount() > 1) {
			return Optional.of(work.get());
		}
		if (!isFree()) {
			return Optional.empty();
		}
		try (Session session = session()) {
			Transaction held = session.beginTransaction();
			held.run(Statements.text("database/take-turn")).consume();
			return Optional.of(work.get()); // closing the session gives the turn back
		}
	}

	/** A lock has no time limit of its own, but the transaction that waits for it. */
	private boolean isFree() {
		TransactionConfig patient = TransactionConfig.builder().withTimeout(PATIENCE).build();
		try (Session session = session(); Transaction attempt = session.beginTransaction(patient)) {
			attempt.run(Statements.text("database/take-turn")).consume();
			return true;
		}
		catch (Neo4jException ex) {
			if (ex.code().contains("TransactionTimedOut") || ex.code().contains("LockClientStopped")
					|| ex.code().contains("LockAcquisitionTimeout")) {
				return false;
			}
			throw ex;
		}
	}

	private Session session() {
		return this.driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.WRITE).build());
	}

}
