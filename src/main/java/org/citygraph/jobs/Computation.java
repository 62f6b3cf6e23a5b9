package org.citygraph.jobs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

import org.citygraph.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Something that is computed once, however many wait for it; it is wanted as long as one
 * of them does.
 */
final class Computation<V> implements Running, Runnable {

	private final Function<Running, V> compute;

	private final CompletableFuture<V> value = new CompletableFuture<>();

	private final List<Runnable> ends = new ArrayList<>();

	private int waiting;

	private volatile boolean wanted = true;

	private volatile @Nullable Instant startedAt;

	private volatile @Nullable Phase phase;

	private record Phase(String name, long steps, LongAdder done) {
	}

	Computation(Function<Running, V> compute) {
		this.compute = compute;
	}

	static <V> Computation<V> done(V value) {
		Computation<V> done = new Computation<>((running) -> value);
		done.join();
		done.run();
		return done;
	}

	@Override
	public void run() {
		this.startedAt = Instant.now();
		try {
			V found = this.compute.apply(this);
			end();
			this.value.complete(found);
		}
		catch (RuntimeException | Error ex) {
			end();
			this.value.completeExceptionally(ex);
		}
	}

	/** Its turn never came. */
	void drop() {
		end();
		this.value.cancel(false);
	}

	/** What is done before those who wait know, once it was begun. */
	void atEnd(Runnable action) {
		this.ends.add(action);
	}

	private void end() {
		this.ends.forEach(Runnable::run);
		this.ends.clear();
	}

	CompletableFuture<V> value() {
		return this.value;
	}

	/** Nothing while it waits for its turn. */
	@Nullable Instant startedAt() {
		return this.startedAt;
	}

	/** Whether there is still something to wait for; if so, one more waits. */
	synchronized boolean join() {
		this.waiting += this.wanted ? 1 : 0;
		return this.wanted;
	}

	/** One no longer waits. */
	synchronized void leave() {
		this.waiting--;
		this.wanted = this.waiting > 0;
	}

	@Override
	public boolean isWanted() {
		return this.wanted;
	}

	@Override
	public void begin(String name, long steps) {
		this.phase = new Phase(name, steps, new LongAdder());
	}

	@Override
	public void advance(long steps) {
		Phase now = this.phase;
		if (now != null) {
			now.done().add(steps);
		}
	}

	/** Tells how far it is; nothing before it says so. */
	void tell(Progress progress) {
		Phase now = this.phase;
		if (now != null) {
			long done = now.done().sum();
			double share = (now.steps() > UNKNOWN) ? Math.min(1, done / (double) now.steps()) : Double.NaN;
			progress.reached("steps of " + now.name(), done, share);
		}
	}

	/** How far it is; nothing before it says so. */
	JobReport.@Nullable Progress progress() {
		Phase now = this.phase;
		if (now == null) {
			return null;
		}
		double share = Math.min(1, now.done().sum() / (double) Math.max(1, now.steps()));
		return new JobReport.Progress(now.name(), (now.steps() > UNKNOWN) ? Double.valueOf(share) : null);
	}

}
