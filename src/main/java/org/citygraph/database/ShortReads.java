package org.citygraph.database;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;

/** Runs one reading statement and has all of its rows. */
interface ShortReads {

	List<Record> rows(String cypher, Map<String, Object> parameters);

}
