package org.citygraph.jobs;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.annotation.PreDestroy;
import org.citygraph.database.QueryLimits;
import org.citygraph.web.TimeLimitPassed;
import org.citygraph.web.TooBusy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Who computes: few at a time, and few may wait. A job that was once let in is let in
 * again, as it may need one computation after the other.
 */
@Component
@EnableConfigurationProperties(JobSettings.class)
public class Workers implements MeterBinder {

	/** By when, in nanoseconds, who asks several questions has to have all answers. */
	private static final ScopedValue<Long> END = ScopedValue.newInstance();

	private final ThreadPoolExecutor threads;

	private final Memory memory;

	private final int queue;

	private final QueryLimits limits;

	Workers(JobSettings settings, Memory memory, QueryLimits limits) {
		this.threads = new ThreadPoolExecutor(settings.running(), settings.running(), 1, TimeUnit.MINUTES,
				new LinkedBlockingQueue<>(), Thread.ofPlatform().name("computation-", 0).daemon().factory());
		this.threads.allowCoreThreadTimeOut(true);
		this.memory = memory;
		this.queue = settings.queue();
		this.limits = limits;
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		Gauge.builder("citygraph.computations.running", this.threads, ThreadPoolExecutor::getActiveCount)
			.description("Computations of network analytics that are under way")
			.register(meters);
		Gauge.builder("citygraph.computations.waiting", this.threads, (threads) -> threads.getQueue().size())
			.description("Computations of network analytics that wait for their turn")
			.register(meters);
	}

	/**
	 * Lets a computation begin when its turn comes.
	 * @throws TooBusy if too many wait already
	 * @throws NotEnoughMemory if it needs more than there is
	 */
	synchronized void begin(Computation<?> computation, Need need) {
		boolean letIn = Job.current().map(Job::isLetIn).orElse(false);
		if (!letIn && this.threads.getQueue().size() >= this.queue) {
			throw new TooBusy("Other work is waiting already; try again when some of it has ended.");
		}
		this.memory.take(need);
		computation.atEnd(() -> this.memory.giveBack(need));
		this.threads.execute(computation);
	}

	void hold(Runnable forget) {
		this.memory.holds(forget);
	}

	/** Lets go of all that was computed, since the data has changed. */
	public void forget() {
		this.memory.forget();
	}

	/**
	 * Does work that waits for one computation after the other in that time.
	 * @throws TimeLimitPassed if it is over; work that waits for none may take longer
	 */
	public <T> T within(Duration longest, Supplier<T> work) {
		return ScopedValue.where(END, System.nanoTime() + longest.toNanos()).call(work::get);
	}

	/**
	 * Waits for a computation: a job as long as it takes, others as long as a question
	 * may.
	 * @throws TimeLimitPassed if that is over
	 */
	<V> V await(Computation<V> computation) {
		try {
			Job.current().ifPresent((job) -> job.waitFor(computation));
			return Job.current().isPresent() ? computation.value().get()
					: computation.value().get(left(), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Cancelled();
		}
		catch (TimeoutException ex) {
			throw new TimeLimitPassed();
		}
		catch (ExecutionException ex) {
			throw Failures.unchecked(ex.getCause());
		}
		finally {
			leave(computation);
		}
	}

	private long left() {
		return END.isBound() ? END.get() - System.nanoTime() : this.limits.timeout().toNanos();
	}

	private void leave(Computation<?> computation) {
		computation.leave();
		if (!computation.isWanted() && this.threads.remove(computation)) {
			computation.drop();
		}
	}

	@PreDestroy
	void stop() {
		this.threads.shutdownNow();
	}

}
