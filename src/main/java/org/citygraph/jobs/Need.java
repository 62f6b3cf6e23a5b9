package org.citygraph.jobs;

import java.util.Locale;

/**
 * How much memory a computation takes, about.
 *
 * @param what is computed, over how much
 */
public record Need(String what, long bytes) {

	/** A computation over a network, by what a node and a tie take. */
	public static Need of(String what, long nodes, long bytesOfNode, long ties, long bytesOfTie) {
		return new Need("%s of %,d nodes and %,d ties".formatted(what, nodes, ties),
				Math.addExact(nodes * bytesOfNode, ties * bytesOfTie));
	}

	static String inWords(long bytes) {
		return (bytes < 10_000_000_000L) ? "%,d MB".formatted((bytes + 999_999) / 1_000_000)
				: String.format(Locale.ROOT, "%,.1f GB", bytes / 1e9);
	}

}
