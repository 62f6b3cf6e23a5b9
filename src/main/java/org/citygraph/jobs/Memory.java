package org.citygraph.jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Lends memory to computations: by what they say that they need, before they take it.
 */
@Component
class Memory {

	/** Whoever asks for too much again and again must not stop everybody else. */
	private static final Duration BETWEEN_COLLECTIONS = Duration.ofSeconds(10);

	private final JobSettings settings;

	private final List<Runnable> known = new ArrayList<>();

	private long lent;

	private long collectedAt = System.nanoTime() - BETWEEN_COLLECTIONS.toNanos();

	Memory(JobSettings settings) {
		this.settings = settings;
	}

	/**
	 * Lends what is needed until it is given back.
	 * @throws NotEnoughMemory if there is less
	 */
	synchronized void take(Need need) {
		long all = (this.settings.memory() != null) ? this.settings.memory().toBytes()
				: Runtime.getRuntime().maxMemory();
		long available = available(all);
		boolean certain = need.bytes() <= available || this.settings.memory() != null || collected();
		available = available(all);
		if (need.bytes() > available) {
			throw new NotEnoughMemory(need, Math.max(available, 0), (this.lent > 0 || !certain) && need.bytes() <= all,
					(this.settings.memory() != null) ? "citygraph.jobs.memory" : "-Xmx");
		}
		this.lent += need.bytes();
	}

	synchronized void giveBack(Need need) {
		this.lent -= need.bytes();
	}

	/** Holds what was computed only as long as nothing else needs the memory. */
	synchronized void holds(Runnable forget) {
		this.known.add(forget);
	}

	/** Lets go of all that was computed. */
	synchronized void forget() {
		this.known.forEach(Runnable::run);
	}

	private long available(long all) {
		return ((this.settings.memory() != null) ? all : notUsed()) - this.lent;
	}

	/**
	 * Lets go of all that was computed before anything is refused; and as garbage is seen
	 * only when it is collected, that is done, too, unless it was just done.
	 * @return whether nothing more can be found
	 */
	private boolean collected() {
		forget();
		long now = System.nanoTime();
		boolean due = now - this.collectedAt > BETWEEN_COLLECTIONS.toNanos();
		if (due) {
			System.gc();
			this.collectedAt = now;
		}
		return due;
	}

	private static long notUsed() {
		Runtime runtime = Runtime.getRuntime();
		return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
	}

}
