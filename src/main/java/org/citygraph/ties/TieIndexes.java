package org.citygraph.ties;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import org.citygraph.database.DataState;
import org.citygraph.database.Database;
import org.citygraph.database.DatabaseFailure;
import org.citygraph.database.Reader;
import org.citygraph.graph.EntityType;
import org.citygraph.graph.FactType;
import org.citygraph.graph.Status;
import org.citygraph.web.TimeLimitPassed;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.value.Uncoercible;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Holds the index of the present data, and makes a new one when the data has changed.
 */
@Component
public class TieIndexes {

	private static final Logger LOG = LoggerFactory.getLogger(TieIndexes.class);

	private static final Duration FOREVER = Duration.ofDays(1);

	private final Database database;

	private final AtomicReference<@Nullable Versioned> latest = new AtomicReference<>();

	/** The one that was begun last. */
	private @Nullable Renewal renewal;

	TieIndexes(Database database) {
		this.database = database.patient();
	}

	/** Begins to make it, so that whoever asks first need not wait for all of it. */
	public void prepare() {
		begun();
	}

	/**
	 * That of the data as it is now, however long it takes.
	 * @param state in which somebody just found it
	 */
	public TieIndex at(DataState state) {
		return at(state, FOREVER);
	}

	/**
	 * The same in time.
	 * @throws TimeLimitPassed if it is not made by then; whoever asks later may find it
	 */
	public TieIndex at(DataState state, Duration longest) {
		Versioned held = this.latest.get();
		return (held != null && held.state().equals(state)) ? held.index() : renewed(longest);
	}

	/** Lets go of an index of which somebody found that it is old. */
	public void forget(TieIndex old) {
		Versioned held = this.latest.get();
		if (held != null && held.index() == old) {
			this.latest.compareAndSet(held, null);
		}
	}

	/** Who waits takes one that was begun after he asked. */
	private TieIndex renewed(Duration longest) {
		long asked = System.nanoTime();
		Renewal renewal = begun();
		while (renewal.begun() - asked < 0) {
			renewal.awaitEnd(longest.minusNanos(System.nanoTime() - asked));
			renewal = begun();
		}
		return renewal.await(longest.minusNanos(System.nanoTime() - asked)).index();
	}

	/** One at a time: that which is under way, or else a new one. */
	private synchronized Renewal begun() {
		Renewal last = this.renewal;
		if (last != null && !last.hasEnded()) {
			return last;
		}
		Renewal fresh = new Renewal(System.nanoTime(), new FutureTask<>(this::renew));
		this.renewal = fresh;
		Thread.ofPlatform().daemon().name("index of ties").start(fresh.made());
		return fresh;
	}

	private Versioned renew() {
		Versioned held = this.latest.get();
		Versioned renewed = this.database.reading((reader) -> present(held, reader));
		this.latest.set(renewed);
		return renewed;
	}

	/** Nodes and ties are read as they are at one moment, not before the state. */
	private static Versioned present(@Nullable Versioned held, Reader reader) {
		DataState state = DataState.of(reader.run("database/data-state", Map.of()));
		if (held != null && held.state().equals(state)) {
			return held;
		}
		TieIndexBuilder builder = TieIndex.builder();
		reader.stream("ties/nodes", Map.of(), (row) -> addNode(builder, row));
		reader.stream("ties/ties", Map.of(), (row) -> add(builder, row));
		TieIndex index = builder.build();
		LOG.info("The index of ties has {} entities and {} ties", index.nodeCount(), index.tieCount());
		return new Versioned(state, index);
	}

	/**
	 * What somebody wrote by hand without an id or with an unknown status is left out,
	 * not the end of all paths.
	 */
	private static void addNode(TieIndexBuilder builder, Record row) {
		try {
			EntityType.ofLabel(row.get("type").asString(""))
				.ifPresent((type) -> builder.addNode(id(row, "id"), type, row.get("country").asString(null),
						Set.copyOf(row.get("datasets").asList(Value::asString, List.of()))));
		}
		catch (IllegalArgumentException | Uncoercible ex) {
			LOG.warn("Left out of paths, see 'check': the {} {}", row.get("type"), row.get("id"));
		}
	}

	/** As with nodes. */
	private static void add(TieIndexBuilder builder, Record row) {
		try {
			builder.addFact(fact(row));
		}
		catch (IllegalArgumentException | Uncoercible ex) {
			LOG.warn("Left out of paths, see 'check': the {} of {} and {}", row.get("type"), row.get("from"),
					row.get("to"));
		}
	}

	/** The driver takes an absent text for the text null. */
	private static String id(Record row, String column) {
		Value id = row.get(column);
		if (id.isNull()) {
			throw new Uncoercible("NULL", "id");
		}
		return id.asString();
	}

	private static TieFact fact(Record row) {
		FactType type = FactType.valueOf(row.get("type").asString());
		String from = id(row, "from");
		String to = id(row, "to");
		boolean place = type == FactType.LOCATED_IN;
		return new TieFact(place ? new PlaceKey(from, to).text() : id(row, "id"), from, to, type,
				row.get("kind").asString(null), place ? Status.ACTIVE : status(row), row.get("dataset").asString(""),
				day(row.get("validFrom")), day(row.get("validTo")), day(row.get("knownFrom")), day(row.get("knownTo")));
	}

	private static Status status(Record row) {
		return Status.valueOf(row.get("status").asString().toUpperCase(Locale.ROOT));
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

	private record Versioned(DataState state, TieIndex index) {
	}

	/**
	 * An index that is being made.
	 *
	 * @param begun when, in nanoseconds
	 */
	private record Renewal(long begun, FutureTask<Versioned> made) {

		boolean hasEnded() {
			return this.made.isDone();
		}

		void awaitEnd(Duration longest) {
			try {
				await(longest);
			}
			catch (TimeLimitPassed | CancellationException ex) {
				throw ex;
			}
			catch (Neo4jException ex) {
				if (DatabaseFailure.of(ex) == DatabaseFailure.OUTAGE) {
					throw ex; // as would the next one, as many seconds later
				}
			}
			catch (RuntimeException ex) {
				// He who asked for it is told.
			}
		}

		Versioned await(Duration longest) {
			if (!longest.isPositive()) {
				throw new TimeLimitPassed();
			}
			try {
				return this.made.get(longest.toNanos(), TimeUnit.NANOSECONDS);
			}
			catch (TimeoutException ex) {
				throw new TimeLimitPassed();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new CancellationException("Nobody waits for the index of ties any more");
			}
			catch (ExecutionException ex) {
				throw (ex.getCause() instanceof RuntimeException failure) ? failure
						: new IllegalStateException(ex.getCause());
			}
		}

	}

}
