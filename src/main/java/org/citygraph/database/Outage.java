package org.citygraph.database;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/** The database is away or too busy, so that the same may succeed in a few seconds. */
public final class Outage {

	private Outage() {
	}

	/**
	 * Whether that is why something failed. Where a connection fails, for instance as all
	 * are in use, the driver says so with the cause but no code of a server. Of values
	 * that are none and other mistakes of the program it knows no cause.
	 */
	public static boolean explains(Neo4jException failure) {
		return failure instanceof RetryableException
				|| (!failure.code().startsWith("Neo.") && failure.getCause() != null);
	}

}
