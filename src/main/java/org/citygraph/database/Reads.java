package org.citygraph.database;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.neo4j.driver.Record;

/** How the program reads, each time in read access mode and under one time limit. */
interface Reads {

	/** All rows of one of the program's own statements. */
	List<Record> run(String statement, Map<String, Object> parameters);

	/** All rows of one statement that is given as text. */
	List<Record> rows(String cypher, Map<String, Object> parameters);

	/** All of the work is one transaction. */
	<T> T reading(Function<Reader, T> work);

}
