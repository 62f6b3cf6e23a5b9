package org.citygraph;

import java.util.List;

import org.neo4j.driver.Driver;

/**
 * What somebody writes in Neo4j Browser, who tells the program so as {@code docs} say.
 */
public final class HandWriting {

	private static final String CHANGED = "MATCH (s:DataState {id: 'data-state'}) SET s.changes = s.changes + 1";

	private final Driver driver;

	public HandWriting(Driver driver) {
		this.driver = driver;
	}

	/** Runs the statements one after the other, then counts a change of the data. */
	public void write(String... statements) {
		List.of(statements).forEach(this::run);
		run(CHANGED);
	}

	private void run(String cypher) {
		this.driver.executableQuery(cypher).execute();
	}

}
