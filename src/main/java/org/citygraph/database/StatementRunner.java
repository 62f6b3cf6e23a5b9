package org.citygraph.database;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;

/**
 * Runs the program's own statements, to read or to write.
 */
public interface StatementRunner {

	/** The rows of one of the program's own statements. */
	List<Record> run(String statement, Map<String, Object> parameters);

}
