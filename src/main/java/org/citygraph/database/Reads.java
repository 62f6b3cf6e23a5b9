package org.citygraph.database;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.neo4j.driver.Record;

/** How the program reads, each time in read access mode and under one time limit. */
interface Reads {

	/** Runs one statement and has all of its rows. */
	List<Record> rows(String cypher, Map<String, Object> parameters);

	/** All of the work is one transaction. */
	<T> T reading(Function<Reader, T> work);

}
