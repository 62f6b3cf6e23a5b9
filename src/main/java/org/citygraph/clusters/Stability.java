package org.citygraph.clusters;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.citygraph.projections.Projection;

/**
 * How much clusters owe to the order in which nodes are looked at: the same algorithm is
 * run again with its nodes shuffled, and what it finds is compared.
 *
 * @param runs how many times
 * @param mean normalised mutual information with what was found first, from 0 to 1
 * @param least the same of the run that differs most
 */
record Stability(int runs, double mean, double least) {

	static Stability of(Projection projection, Algorithm algorithm, Partition first, int runs,
			Communities communities) {
		double[] shared = IntStream.range(0, runs)
			.mapToDouble((run) -> first
				.sharedInformation(shuffled(projection, algorithm, new Random(Communities.SEED + run), communities)))
			.toArray();
		return new Stability(runs, DoubleStream.of(shared).average().orElse(1),
				DoubleStream.of(shared).min().orElse(1));
	}

	private static Partition shuffled(Projection projection, Algorithm algorithm, Random random,
			Communities communities) {
		List<Integer> places = IntStream.range(0, projection.nodeCount()).boxed().collect(Collectors.toList());
		Collections.shuffle(places, random);
		int[] placeOf = places.stream().mapToInt(Integer::intValue).toArray();
		Partition found = communities.findAgain(algorithm, () -> projection.shuffled(placeOf)).partition();
		return Partition.of(placeOf.length, (node) -> found.of(placeOf[(int) node]));
	}

}
