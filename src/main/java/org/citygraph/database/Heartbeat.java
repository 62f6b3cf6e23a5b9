package org.citygraph.database;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells a server that has fallen silent, its network cut without a word, from one that
 * works on a long question: it is asked something short beside, again and again, and
 * where nothing comes back, whoever waits is told that the database is away. A question
 * alone would wait until the operating system gives the connection up.
 */
@Component
class Heartbeat implements AutoCloseable {

	/** Most questions take less, and are never asked beside. */
	private static final Duration BETWEEN = Duration.ofMillis(500);

	/**
	 * How often it is asked in vain before nobody waits any more: long enough for a
	 * server that has just begun and answers slowly, and well within the five seconds in
	 * which every call is answered, of which other work of the call may take a part.
	 * Counted, not timed, since a pause of this process is no silence.
	 */
	static final int ATTEMPTS = 5;

	/**
	 * The same for long work for which nobody waits: a pause of the server of half a
	 * minute does not end it.
	 */
	static final int MANY_ATTEMPTS = 60;

	/**
	 * Of an answer that shows that others will come in time; a wire that delays each by
	 * seconds is as good as cut.
	 */
	private static final Duration PROMPT = Duration.ofSeconds(1);

	/**
	 * How often somebody who waits asks at least, also where others have asked in vain
	 * before: a connection of his own may work again.
	 */
	private static final int OWN_ATTEMPTS = 2;

	/** In which an answer arrives that is due. */
	private static final Duration LATE = Duration.ofSeconds(5);

	private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

	private final Driver driver;

	private final Set<Call> calls = ConcurrentHashMap.newKeySet();

	/** Attempts since the server last said anything. */
	private final AtomicInteger inVain = new AtomicInteger();

	private final ScheduledExecutorService watch = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("heartbeat").factory());

	/** One that stays without an answer does not keep the next from being asked. */
	private final ExecutorService askers = Executors
		.newCachedThreadPool(Thread.ofPlatform().daemon().name("heartbeat-", 0).factory());

	Heartbeat(Driver driver) {
		this.driver = driver;
		@SuppressWarnings("unused") // ends with the executor
		Future<?> endless = this.watch.scheduleWithFixedDelay(this::look, BETWEEN.toMillis(), BETWEEN.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	/**
	 * Asks the database.
	 * @param longest after which there must be an answer, if only that of a time limit,
	 * also where one connection alone has fallen silent; zero for none
	 * @param attempts to ask it beside in vain before it is given up
	 * @throws ServiceUnavailableException if it falls silent
	 */
	<T> T watched(Duration longest, int attempts, Supplier<T> question) {
		Call call = new Call(longest.isZero() ? Long.MAX_VALUE : longest.plus(LATE).toNanos(), attempts);
		this.calls.add(call);
		try {
			return question.get();
		}
		catch (CommitUnknown ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw call.interruption.isMade()
					? new ServiceUnavailableException("The database does not answer any more.", ex) : ex;
		}
		finally {
			this.calls.remove(call);
			call.interruption.end();
		}
	}

	/** Never fails, since it would not be asked again then. */
	private void look() {
		try {
			List<Call> waiting = this.calls.stream().filter((call) -> call.age() > BETWEEN.toNanos()).toList();
			waiting.stream()
				.filter((call) -> call.isGivenUp(this.inVain.get()))
				.forEach((call) -> call.interruption.make());
			if (waiting.isEmpty()) {
				this.inVain.set(0);
			}
			else {
				listen();
				waiting.forEach(Call::asked);
			}
		}
		catch (RuntimeException | OutOfMemoryError ex) {
			LOG.warn("Whether the database answers could not be seen", ex);
		}
	}

	/** Asks, and waits for no answer longer than anybody does. */
	private void listen() {
		this.inVain.incrementAndGet();
		Future<?> answer = this.askers.submit(this::ask);
		@SuppressWarnings("unused") // ends with the executor
		Future<?> end = this.watch.schedule(() -> answer.cancel(true), ATTEMPTS * BETWEEN.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	private void ask() {
		long asked = System.nanoTime();
		try (Session session = this.driver.session(READING)) {
			session.run("RETURN 1").consume();
			if (System.nanoTime() - asked < PROMPT.toNanos()) {
				this.inVain.set(0);
			}
		}
		catch (Neo4jException ex) {
			if (ex.code().startsWith("Neo.")) { // a refusal is an answer
				this.inVain.set(0);
			}
			else {
				this.inVain.incrementAndGet(); // nobody there is more than no answer
			}
		}
	}

	@Override
	public void close() {
		this.watch.shutdownNow();
		this.askers.shutdownNow();
	}

	/** Somebody who waits for an answer. */
	private static final class Call {

		private final Interruption interruption = new Interruption();

		private final long begun = System.nanoTime();

		/** In nanoseconds. */
		private final long longest;

		private final int mostAttempts;

		/** Attempts since it waits; of the one thread that makes them. */
		private int attempts;

		private Call(long longest, int mostAttempts) {
			this.longest = longest;
			this.mostAttempts = mostAttempts;
		}

		private long age() {
			return System.nanoTime() - this.begun;
		}

		private void asked() {
			this.attempts++;
		}

		private boolean isGivenUp(int inVain) {
			return age() > this.longest || (inVain >= this.mostAttempts && this.attempts >= OWN_ATTEMPTS);
		}

	}

}
