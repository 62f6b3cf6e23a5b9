package org.citygraph.database;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * Rows of a transaction, for whose arrival a thread waits that may be interrupted. The
 * driver itself takes no notice of that there, and waits as long as the database is
 * silent; but its next call by the interrupted thread closes the connection, which ends
 * what waits here, too.
 */
final class FetchedRows implements Iterator<Record> {

	/** A caller who wants few waits for few. */
	private static final int AT_FIRST = 16;

	private static final int AT_MOST = 1024;

	private final Result result;

	private int atOnce = AT_FIRST;

	private Iterator<Record> fetched = Collections.emptyIterator();

	FetchedRows(Result result) {
		this.result = result;
	}

	static List<Record> all(Result result) {
		return await(result::list);
	}

	@Override
	public boolean hasNext() {
		if (!this.fetched.hasNext()) {
			this.fetched = await(this::some).iterator();
		}
		return this.fetched.hasNext();
	}

	@Override
	public Record next() {
		// the driver's own call fails as its users expect
		return hasNext() ? this.fetched.next() : this.result.next();
	}

	private List<Record> some() {
		List<Record> rows = new ArrayList<>(this.atOnce);
		while (rows.size() < this.atOnce && this.result.hasNext()) {
			rows.add(this.result.next());
		}
		this.atOnce = Math.min(AT_MOST, 2 * this.atOnce);
		return rows;
	}

	private static <T> T await(Supplier<T> rows) {
		FutureTask<T> fetching = new FutureTask<>(rows::get);
		Thread.ofVirtual().name("rows").start(fetching);
		try {
			return fetching.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServiceUnavailableException("Nobody waits for these rows any more.", ex);
		}
		catch (ExecutionException ex) {
			throw switch (ex.getCause()) {
				case RuntimeException failure -> failure;
				case Error error -> throw error;
				case null, default -> new IllegalStateException(ex);
			};
		}
	}

}
