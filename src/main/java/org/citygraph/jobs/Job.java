package org.citygraph.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.citygraph.progress.Progress;
import org.citygraph.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A question that is answered on a thread of its own, so that who asked need not wait.
 * The thread waits for computations, most of all; cancelling it makes it wait no longer.
 *
 * @param <T> what it answers
 */
final class Job<T> {

	private static final ScopedValue<Job<?>> CURRENT = ScopedValue.newInstance();

	private final UUID id = UUID.randomUUID();

	private final String asked;

	private final Instant submittedAt = Instant.now();

	private final CompletableFuture<T> answer = new CompletableFuture<>();

	private final Thread thread;

	/** One of its computations has begun or waits, or it needs none. */
	private final CountDownLatch letIn = new CountDownLatch(1);

	private volatile @Nullable Computation<?> first;

	private volatile @Nullable Computation<?> awaited;

	private volatile @Nullable Instant endedAt;

	private volatile boolean deferred;

	private volatile Runnable atEnd = () -> {
	};

	Job(String asked, Supplier<T> work) {
		this.asked = asked;
		this.thread = Thread.ofVirtual()
			.name("job")
			.unstarted(() -> ScopedValue.where(CURRENT, this).run(() -> run(work)));
	}

	/** The one on whose thread this is. */
	static Optional<Job<?>> current() {
		return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
	}

	void start() {
		this.thread.start();
	}

	private void run(Supplier<T> work) {
		try {
			T found = work.get();
			this.endedAt = Instant.now();
			this.answer.complete(found);
		}
		catch (RuntimeException | Error ex) {
			this.endedAt = (this.endedAt != null) ? this.endedAt : Instant.now();
			if (this.answer.completeExceptionally(ex) && this.deferred) {
				Failures.log(ex);
			}
		}
		finally {
			this.letIn.countDown();
			this.atEnd.run();
		}
	}

	/**
	 * Nobody is told of a failure at once, so the log is.
	 * @param atEnd is done when it has ended, once or twice
	 */
	void defer(Runnable atEnd) {
		this.deferred = true;
		this.atEnd = atEnd;
		if (hasEnded()) {
			atEnd.run();
		}
	}

	/** Does nothing to one that has ended. */
	void cancel() {
		Instant now = Instant.now();
		if (!this.answer.isDone() && this.answer.cancel(false)) {
			this.endedAt = now;
			this.thread.interrupt();
		}
	}

	UUID id() {
		return this.id;
	}

	void waitFor(Computation<?> computation) {
		this.first = (this.first != null) ? this.first : computation;
		this.awaited = computation;
		this.letIn.countDown();
	}

	/** Whether one of its computations has begun or waits already. */
	boolean isLetIn() {
		return this.first != null;
	}

	boolean hasEnded() {
		return this.answer.isDone();
	}

	/** How many entities its answer has; 0 where there is none. */
	long entities() {
		if (this.answer.state() != Future.State.SUCCESS) {
			return 0;
		}
		return (this.answer.resultNow() instanceof LargeAnswer large) ? large.entities() : Page.MOST;
	}

	/**
	 * The answer, if it is there by then.
	 * @throws RuntimeException that the work threw
	 */
	Optional<T> await(Duration patience) {
		try {
			return Optional.of(this.answer.get(patience.toNanos(), TimeUnit.NANOSECONDS));
		}
		catch (TimeoutException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			throw interrupted();
		}
		catch (ExecutionException ex) {
			throw Failures.unchecked(ex.getCause());
		}
	}

	/**
	 * The answer, if it is there as soon as it is clear that the work can be done.
	 * @param moment how long to wait for that
	 * @throws RuntimeException if it cannot
	 */
	Optional<T> accepted(Duration moment) {
		try {
			boolean clear = this.letIn.await(moment.toNanos(), TimeUnit.NANOSECONDS);
			return (clear && hasEnded()) ? await(Duration.ZERO) : Optional.empty();
		}
		catch (InterruptedException ex) {
			throw interrupted();
		}
	}

	private RuntimeException interrupted() {
		Thread.currentThread().interrupt();
		cancel();
		return new Cancelled();
	}

	/** Tells how far it is. */
	void tell(Progress progress) {
		Computation<?> now = this.awaited;
		if (now != null) {
			now.tell(progress);
		}
	}

	JobReport report() {
		Computation<?> now = this.awaited;
		Computation<?> begun = this.first;
		JobReport.State state = switch (this.answer.state()) {
			case SUCCESS -> JobReport.State.COMPLETED;
			case FAILED -> JobReport.State.FAILED;
			case CANCELLED -> JobReport.State.CANCELLED;
			case RUNNING -> (now != null && now.startedAt() == null) ? JobReport.State.QUEUED : JobReport.State.RUNNING;
		};
		boolean running = state == JobReport.State.RUNNING;
		return new JobReport(this.id, state, this.asked, (running && now != null) ? now.progress() : null,
				this.submittedAt, (begun != null) ? begun.startedAt() : this.submittedAt,
				hasEnded() ? this.endedAt : null, (state == JobReport.State.COMPLETED) ? this.answer.resultNow() : null,
				(state == JobReport.State.FAILED) ? Failures.reason(this.answer.exceptionNow()) : null);
	}

}
