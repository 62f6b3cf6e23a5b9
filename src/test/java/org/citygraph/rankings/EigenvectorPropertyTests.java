package org.citygraph.rankings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.citygraph.jobs.Running;
import org.citygraph.projections.TestNetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Two components that are alike, their nodes in any order. */
class EigenvectorPropertyTests {

	private static final int SIZE = 12;

	@Property(tries = 200)
	void componentsThatAreAlikeHaveAlikeScores(@ForAll Random random) {
		List<Integer> places = new ArrayList<>(IntStream.range(0, 2 * SIZE).boxed().toList());
		Collections.shuffle(places, random);
		List<int[]> ties = new ArrayList<>();
		for (int node = 1; node < SIZE; node++) {
			add(ties, places, random.nextInt(node), node);
		}
		for (int more = random.nextInt(SIZE); more > 0; more--) {
			int one = random.nextInt(SIZE);
			add(ties, places, one, (one + 1 + random.nextInt(SIZE - 1)) % SIZE);
		}
		TestNetwork network = new TestNetwork(2 * SIZE, ties);
		double[] scores = new Centralities(network.projection(), Running.UNSEEN).of(Measure.EIGENVECTOR).values();
		assertThat(DoubleStream.of(scores).map((score) -> score * score).sum()).isCloseTo(1, within(1e-12));
		for (int node = 0; node < SIZE; node++) {
			assertThat(scores[places.get(node)]).isPositive().isCloseTo(scores[places.get(node + SIZE)], within(1e-9));
		}
	}

	private static void add(List<int[]> ties, List<Integer> places, int one, int other) {
		ties.add(new int[] { places.get(one), places.get(other) });
		ties.add(new int[] { places.get(one + SIZE), places.get(other + SIZE) });
	}

}
