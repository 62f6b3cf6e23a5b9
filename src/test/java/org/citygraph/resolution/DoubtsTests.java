package org.citygraph.resolution;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DoubtsTests {

	@Test
	void allAreCountedAndTheLikeliestKept() {
		Doubts doubts = new Doubts();
		IntStream.rangeClosed(1, 5000).forEach((i) -> doubts.add(doubt("k" + i, i / 5000.0)));
		assertThat(doubts.count()).isEqualTo(5000);
		assertThat(doubts.likeliest()).hasSize(Doubts.MOST).first().isEqualTo(doubt("k5000", 1));
		assertThat(doubts.likeliest().getLast()).isEqualTo(doubt("k4001", 4001 / 5000.0));
	}

	@Test
	void thoseOfBothAreCountedTogether() {
		Doubts one = new Doubts();
		Doubts other = new Doubts();
		IntStream.range(0, Doubts.MOST).forEach((i) -> one.add(doubt("a" + i, 0.3)));
		IntStream.range(0, Doubts.MOST).forEach((i) -> other.add(doubt("b" + i, 0.6)));
		Doubts both = one.with(other);
		assertThat(both.count()).isEqualTo(2L * Doubts.MOST);
		assertThat(both.likeliest()).hasSize(Doubts.MOST).allMatch((doubt) -> doubt.likelihood() == 0.6);
	}

	private static Doubt doubt(String key, double likelihood) {
		return new Doubt(key, key, List.of(), "why", likelihood);
	}

}
