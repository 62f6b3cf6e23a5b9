package org.citygraph.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The doubts of an import, however many: all are counted, and the likeliest kept.
 */
public final class Doubts {

	/** More of one import nobody would read. */
	static final int MOST = 1000;

	private static final Comparator<Doubt> LIKELIEST_FIRST = Comparator.comparingDouble(Doubt::likelihood)
		.reversed()
		.thenComparing(Doubt::key)
		.thenComparing(Doubt::why);

	private final PriorityQueue<Doubt> kept = new PriorityQueue<>(LIKELIEST_FIRST.reversed());

	private long count;

	public void add(Doubt doubt) {
		this.count++;
		this.kept.add(doubt);
		if (this.kept.size() > MOST) {
			this.kept.remove();
		}
	}

	/** Those of both. */
	public Doubts with(Doubts others) {
		Doubts both = new Doubts();
		this.kept.forEach(both::add);
		others.kept.forEach(both::add);
		both.count = this.count + others.count;
		return both;
	}

	/** How many there were. */
	public long count() {
		return this.count;
	}

	/** Those that were kept, the likeliest first. */
	public List<Doubt> likeliest() {
		return this.kept.stream().sorted(LIKELIEST_FIRST).toList();
	}

}
