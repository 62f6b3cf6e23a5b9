package org.citygraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Gatherers;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * What anybody would write who has a driver and a table: batches of 10,000 rows over
 * Bolt, one after the other. It resolves nothing, checks nothing and has no spellings to
 * index; its ties have the properties that facts have.
 */
final class PlainBatches {

	private static final int BATCH = 10_000;

	private static final String CITIES = """
			UNWIND $rows AS row
			CREATE (city:Entity:City)
			SET city = row""";

	private static final String TIES = """
			UNWIND $rows AS row
			MATCH (from:Entity {id: row.from})
			MATCH (to:Entity {id: row.to})
			CREATE (from)-[tie:AGREEMENT]->(to)
			SET tie = row.properties""";

	private final Driver driver;

	private final Path network;

	private final AtomicLong number = new AtomicLong();

	PlainBatches(Driver driver, Path network) {
		this.driver = driver;
		this.network = network;
	}

	/** Returns how many ties there were. */
	long load() {
		write("cities.csv", CITIES, PlainBatches::city);
		this.driver.executableQuery("CALL db.prepareForReplanning()").execute();
		write("ties.csv", TIES, this::tie);
		return this.number.get();
	}

	private static Map<String, Object> city(CSVRecord row) {
		return Map.of("id", row.get("id"), "name", row.get("name"), "country", row.get("country"), "latitude",
				Double.valueOf(row.get("latitude")), "longitude", Double.valueOf(row.get("longitude")));
	}

	private Map<String, Object> tie(CSVRecord row) {
		long tie = this.number.incrementAndGet();
		return Map.of("from", row.get("from"), "to", row.get("to"), "properties",
				Map.of("id", "agreement-bench-%020x".formatted(tie), "dataset", "bench", "status", "active", "kind",
						"twinning", "sources", List.of("doc-bench-ties-csv-0a1b2c3d#" + tie)));
	}

	private void write(String file, String statement, Function<CSVRecord, Map<String, Object>> properties) {
		try (CSVParser rows = CSVFormat.DEFAULT.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(Files.newBufferedReader(this.network.resolve(file))); Session session = this.driver.session()) {
			rows.stream()
				.map(properties)
				.gather(Gatherers.windowFixed(BATCH))
				.forEach((batch) -> session
					.executeWrite((transaction) -> transaction.run(statement, Map.of("rows", batch)).consume()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
