package org.citygraph.entities;

import org.citygraph.names.Spellings;

/**
 * How near a wanted spelling is to a known one, from 0 to 1: 1 if they are the same; from
 * 0.8 if the known one begins with it, more the less is missing; from 0.6 if one of its
 * later words does; below 0.75 by similarity, and 0 for those so unlike that the index
 * found them by chance.
 */
final class Nearness {

	private static final double LEAST_SIMILARITY = 0.6;

	private Nearness() {
	}

	static double of(String wanted, String known) {
		if (known.equals(wanted)) {
			return 1;
		}
		double share = (double) wanted.length() / known.length();
		if (known.startsWith(wanted)) {
			return 0.8 + 0.15 * share;
		}
		if (known.contains(" " + wanted)) {
			return 0.6 + 0.15 * share;
		}
		double similarity = Spellings.similarity(wanted, known);
		return (similarity < LEAST_SIMILARITY) ? 0 : 0.75 * similarity;
	}

}
