package org.citygraph.database;

import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.InternalRecord;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.spatial.Point;

/** Reads in a transaction of this process, and makes of it what the driver would. */
final class EmbeddedReader implements Reader {

	private final Transaction transaction;

	EmbeddedReader(Transaction transaction) {
		this.transaction = transaction;
	}

	@Override
	public List<Record> run(String statement, Map<String, Object> parameters) {
		return Shortcuts.has(statement) ? shortly(statement, parameters).toList()
				: rows(Statements.text(statement), parameters);
	}

	private Stream<Record> shortly(String statement, Map<String, Object> parameters) {
		return Shortcuts.rows(statement, this.transaction, parameters)
			.map((row) -> record(List.copyOf(row.keySet()), row));
	}

	@Override
	public void stream(String statement, Map<String, Object> parameters, Consumer<Record> each) {
		if (Shortcuts.has(statement)) {
			shortly(statement, parameters).forEach(each);
		}
		else {
			forEach(Statements.text(statement), parameters, each);
		}
	}

	List<Record> rows(String cypher, Map<String, Object> parameters) {
		List<Record> rows = new ArrayList<>();
		forEach(cypher, parameters, rows::add);
		return rows;
	}

	private void forEach(String cypher, Map<String, Object> parameters, Consumer<Record> each) {
		try (Result result = this.transaction.execute(cypher, parameters)) {
			List<String> keys = result.columns();
			while (result.hasNext()) {
				Map<String, Object> row = result.next();
				each.accept(record(keys, row));
			}
		}
	}

	private static Record record(List<String> keys, Map<String, Object> row) {
		return new InternalRecord(keys, keys.stream().map((key) -> value(row.get(key))).toList());
	}

	private static Value value(@Nullable Object value) {
		return switch (value) {
			case Map<?, ?> map -> map(map);
			case List<?> list -> Values.value(list.stream().map(EmbeddedReader::value).toList());
			case Point point -> point(point.getCRS().getCode(), point.getCoordinate().getCoordinate());
			case TemporalAmount duration ->
				Values.isoDuration(duration.get(ChronoUnit.MONTHS), duration.get(ChronoUnit.DAYS),
						duration.get(ChronoUnit.SECONDS), (int) duration.get(ChronoUnit.NANOS));
			case null, default -> Values.value(value);
		};
	}

	private static Value map(Map<?, ?> map) {
		Map<String, Value> values = new LinkedHashMap<>();
		map.forEach((key, value) -> values.put(String.valueOf(key), value(value)));
		return Values.value(values);
	}

	private static Value point(int system, double[] coordinates) {
		return (coordinates.length == 2) ? Values.point(system, coordinates[0], coordinates[1])
				: Values.point(system, coordinates[0], coordinates[1], coordinates[2]);
	}

}
