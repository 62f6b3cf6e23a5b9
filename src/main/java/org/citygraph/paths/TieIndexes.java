package org.citygraph.paths;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.citygraph.database.Database;
import org.citygraph.datasets.Datasets;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Holds the index of the present data, and makes a new one when the data has changed.
 */
@Component
class TieIndexes {

	private final Database database;

	private final Datasets datasets;

	private final AtomicReference<@Nullable Versioned> latest = new AtomicReference<>();

	TieIndexes(Database database, Datasets datasets) {
		this.database = database;
		this.datasets = datasets;
	}

	TieIndex current() {
		long changes = this.datasets.changes();
		Versioned held = this.latest.get();
		return (held != null && held.changes() == changes) ? held.index() : renewed(changes);
	}

	/** One at a time: a second caller waits for the first one's index. */
	private synchronized TieIndex renewed(long changes) {
		Versioned held = this.latest.get();
		if (held != null && held.changes() == changes) {
			return held.index();
		}
		TieIndex index = read();
		this.latest.set(new Versioned(changes, index));
		return index;
	}

	private TieIndex read() {
		TieIndexBuilder builder = TieIndex.builder();
		this.database.stream("paths/nodes", Map.of(), (row) -> builder.addNode(row.get("id").asString(),
				row.get("isCountry").asBoolean(), row.get("country").asString(null)));
		this.database.stream("paths/ties", Map.of(), (row) -> builder.addFact(fact(row)));
		return builder.build();
	}

	private static TieFact fact(Record row) {
		FactType type = FactType.valueOf(row.get("type").asString());
		String from = row.get("from").asString();
		String to = row.get("to").asString();
		boolean place = type == FactType.LOCATED_IN;
		return new TieFact(place ? new PlaceKey(from, to).text() : row.get("id").asString(), from, to, type,
				row.get("kind").asString(null), place ? Status.ACTIVE : status(row), row.get("dataset").asString(""),
				day(row.get("validFrom")), day(row.get("validTo")), day(row.get("knownFrom")), day(row.get("knownTo")));
	}

	private static Status status(Record row) {
		return Status.valueOf(row.get("status").asString().toUpperCase(Locale.ROOT));
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

	private record Versioned(long changes, TieIndex index) {
	}

}
