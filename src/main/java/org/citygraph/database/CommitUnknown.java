package org.citygraph.database;

import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The connection broke while the database committed, and it did not say whether it did.
 * Writing the same again might count it twice, so that whoever asked decides.
 */
public class CommitUnknown extends Neo4jException {

	private static final long serialVersionUID = 1L;

	CommitUnknown() {
		super("The connection broke while the database committed: whether that was written is not known; look before "
				+ "you send it again.");
	}

}
