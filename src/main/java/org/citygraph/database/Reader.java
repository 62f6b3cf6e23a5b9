package org.citygraph.database;

import java.util.Map;
import java.util.function.Consumer;

import org.neo4j.driver.Record;

/**
 * What a unit of reading may do.
 */
public interface Reader extends StatementRunner {

	/**
	 * Hands each row over as it arrives, so that a large result is never held as a whole.
	 */
	void stream(String statement, Map<String, Object> parameters, Consumer<Record> each);

}
