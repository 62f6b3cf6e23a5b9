package org.citygraph.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Few are let in at a time, in the order in which they came; few wait, and not long. */
final class Places {

	private final Semaphore free;

	private final AtomicInteger waiting = new AtomicInteger();

	private final PlaceSettings settings;

	Places(PlaceSettings settings) {
		this.free = new Semaphore(settings.running(), true);
		this.settings = settings;
	}

	/**
	 * Takes a place, to be given back.
	 * @throws TooBusy if none becomes free in time, or too many wait for one
	 */
	void take() {
		try {
			if (!this.free.tryAcquire(0, TimeUnit.NANOSECONDS)) {
				await();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw full();
		}
	}

	private void await() throws InterruptedException {
		try {
			if (this.waiting.incrementAndGet() > this.settings.queue()
					|| !this.free.tryAcquire(this.settings.patience().toNanos(), TimeUnit.NANOSECONDS)) {
				throw full();
			}
		}
		finally {
			this.waiting.decrementAndGet();
		}
	}

	int taken() {
		return this.settings.running() - this.free.availablePermits();
	}

	int waiting() {
		return this.waiting.get();
	}

	void giveBack() {
		this.free.release();
	}

	private static TooBusy full() {
		return new TooBusy("Too many other questions are being worked on; try again in a few seconds.");
	}

}
