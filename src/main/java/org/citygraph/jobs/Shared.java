package org.citygraph.jobs;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.citygraph.web.TimeLimitPassed;
import org.citygraph.web.TooBusy;

/**
 * What was computed last, by what was asked, as long as the data stays and the memory is
 * not needed. Who asks for what is just being computed waits for that; when nobody does
 * any more, it is stopped.
 *
 * @param <K> a question; equal ones have the same answer
 */
public final class Shared<K, V> {

	private final Workers workers;

	private final Cache<K, V> known;

	private final Map<K, Computation<V>> running = new HashMap<>();

	/**
	 * Nothing known yet.
	 * @param most how many answers are kept
	 */
	public Shared(Workers workers, int most) {
		this.workers = workers;
		this.known = Caffeine.newBuilder().maximumSize(most).build();
		workers.hold(this.known::invalidateAll);
	}

	/**
	 * The answer, known or computed now.
	 * @param compute looks often whether it is still wanted
	 * @throws TooBusy if too much waits to be computed
	 * @throws TimeLimitPassed if it takes longer than a question may, outside of jobs
	 */
	public V get(K question, Need need, Function<Running, V> compute) {
		V answer = this.known.getIfPresent(question);
		return (answer != null) ? answer : this.workers.await(joined(question, need, compute));
	}

	private synchronized Computation<V> joined(K question, Need need, Function<Running, V> compute) {
		Computation<V> same = this.running.get(question);
		if (same != null && same.join()) {
			return same;
		}
		V answer = this.known.getIfPresent(question);
		return (answer != null) ? Computation.done(answer) : begun(question, need, compute);
	}

	/** What it finds is known before it ends, so that nobody finds neither. */
	private Computation<V> begun(K question, Need need, Function<Running, V> compute) {
		Computation<V> fresh = new Computation<>((running) -> {
			V found = compute.apply(running);
			this.known.put(question, found);
			return found;
		});
		fresh.join();
		fresh.atEnd(() -> forget(question, fresh));
		this.workers.begin(fresh, need);
		this.running.put(question, fresh);
		return fresh;
	}

	private synchronized void forget(K question, Computation<V> ended) {
		this.running.remove(question, ended);
	}

}
