package org.citygraph.jobs;

import org.springframework.stereotype.Component;

/**
 * Lends memory to computations: by what they say that they need, before they take it.
 */
@Component
class Memory {

	private final JobSettings settings;

	private long lent;

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
		long available = (this.settings.memory() != null) ? all - this.lent : free(need);
		if (need.bytes() > available) {
			throw new NotEnoughMemory(need, Math.max(available, 0), this.lent > 0 && need.bytes() <= all);
		}
		this.lent += need.bytes();
	}

	synchronized void giveBack(Need need) {
		this.lent -= need.bytes();
	}

	/**
	 * What is free beside what is lent. What is garbage is seen only when it is
	 * collected, so that is done before anything is refused.
	 */
	private long free(Need need) {
		long free = notUsed() - this.lent;
		if (need.bytes() > free) {
			System.gc();
			free = notUsed() - this.lent;
		}
		return free;
	}

	private static long notUsed() {
		Runtime runtime = Runtime.getRuntime();
		return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
	}

}
