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

	/** The same with so much more. */
	public Need plus(long more) {
		return new Need(this.what, Math.addExact(this.bytes, more));
	}

	static String inWords(long bytes) {
		if (bytes < 1_000_000) {
			return "%,d bytes".formatted(bytes);
		}
		return (bytes < 10_000_000_000L) ? String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6)
				: String.format(Locale.ROOT, "%,.1f GB", bytes / 1e9);
	}

}
