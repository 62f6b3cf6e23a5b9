package org.citygraph.access;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;

/**
 * Counts wrong tokens by the address that they came from, for a minute after the first.
 * Of very many addresses, those seen least are forgotten.
 */
final class FailedAttempts {

	/** How many a minute an address may make. */
	static final int MOST = 10;

	static final Duration WINDOW = Duration.ofMinutes(1);

	private static final int MOST_ADDRESSES = 10_000;

	private final Cache<String, AtomicInteger> counts;

	FailedAttempts(Ticker clock) {
		this.counts = Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).expireAfterWrite(WINDOW).ticker(clock).build();
	}

	boolean areTooMany(String address) {
		AtomicInteger count = this.counts.getIfPresent(address);
		return count != null && count.get() >= MOST;
	}

	/** How many it were with this one. */
	int add(String address) {
		return this.counts.get(address, (none) -> new AtomicInteger()).incrementAndGet();
	}

}
