package org.citygraph.database;

import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The connection broke while the database was to commit, and nobody said whether it did.
 * Writing the same again might count it twice, so that whoever asked decides.
 */
public class CommitUnknown extends Neo4jException {

	private static final long serialVersionUID = 1L;

	private static final String ADVICE = "The database did not say whether it wrote that; look before you send it again.";

	CommitUnknown() {
		super(ADVICE);
	}

	CommitUnknown(Neo4jException failure) {
		super(ADVICE, failure);
	}

}
