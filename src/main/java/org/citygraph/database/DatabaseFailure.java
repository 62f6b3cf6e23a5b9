package org.citygraph.database;

import java.util.List;
import java.util.Set;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.value.ValueException;

/**
 * Why a call of the database failed, as far as whoever asked can do something about it.
 */
public enum DatabaseFailure {

	/**
	 * The database is away or too busy, so that the same may succeed in a few seconds.
	 */
	OUTAGE,

	/**
	 * The database does not work until whoever runs it mends it, as when its disk is full
	 * or it does not accept the password any more.
	 */
	OUT_OF_ORDER,

	/** It took longer than it may. */
	TIME_LIMIT,

	/**
	 * The graph holds a value of a type that it cannot have, such as a number for a name:
	 * somebody wrote it by hand.
	 */
	WRONG_VALUE,

	/** The program's own mistake. */
	OURS;

	private static final Set<String> OF_VALUES = Set.of("Neo.ClientError.Statement.TypeError",
			"Neo.ClientError.Statement.ArgumentError");

	/** By a database that goes down, or by whoever runs it. The driver names them so. */
	private static final Set<String> ENDED = Set.of("Neo.ClientError.Transaction.Terminated",
			"Neo.ClientError.Transaction.LockClientStopped");

	private static final List<String> OUT_OF_ORDER_CODES = List.of("Neo.DatabaseError.General.",
			"Neo.DatabaseError.Transaction.", "Neo.ClientError.Security.",
			"Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "Neo.ClientError.Database.");

	public static DatabaseFailure of(Neo4jException failure) {
		if (failure instanceof ValueException || OF_VALUES.contains(failure.code())) {
			return WRONG_VALUE;
		}
		if (failure.code().contains("TransactionTimedOut")) {
			return TIME_LIMIT;
		}
		if (failure instanceof RetryableException || failure instanceof CommitUnknown || isOfAConnection(failure)
				|| ENDED.contains(failure.code()) || Sessions.isOfABookmark(failure)) {
			return OUTAGE;
		}
		return OUT_OF_ORDER_CODES.stream().anyMatch(failure.code()::startsWith) ? OUT_OF_ORDER : OURS;
	}

	/** As all are in use: the driver says so with the cause but no code of a server. */
	private static boolean isOfAConnection(Neo4jException failure) {
		return !failure.code().startsWith("Neo.") && failure.getCause() != null;
	}

	/** What whoever asked can do about it. */
	public String advice() {
		return switch (this) {
			case OUTAGE -> "The database is away or too busy; try again in a few seconds.";
			case OUT_OF_ORDER ->
				"The database refuses to work, as with a full disk or a changed password; whoever runs it"
						+ " finds the reason in the log.";
			case TIME_LIMIT -> "It took longer than it may; ask for less.";
			case WRONG_VALUE -> "The graph holds a value of a type that it cannot have there, as somebody wrote it by"
					+ " hand; 'citygraph check' tells which, and the log what met it.";
			case OURS -> "The program failed; its log tells why.";
		};
	}

}
