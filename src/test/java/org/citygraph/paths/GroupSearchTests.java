package org.citygraph.paths;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import org.citygraph.graph.Status;
import org.citygraph.ties.TestFacts;
import org.citygraph.ties.TieFact;
import org.citygraph.ties.TieIndex;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Groups are those whose ids begin with {@code fi-} and {@code ua-}. */
class GroupSearchTests {

	@Test
	void shorterConnectionsComeFirstThenStrongerThenThoseOfLesserIds() {
		TieIndex index = network(TestFacts.twinning("ua-d", "x"), TestFacts.twinning("x", "fi-a"),
				TestFacts.agreement("memorandum", Status.ACTIVE, "ua-a", "fi-a"), TestFacts.twinning("ua-c", "fi-b"),
				TestFacts.twinning("ua-b", "fi-b"));
		assertThat(routes(index, 25, 6)).containsExactly("ua-b fi-b", "ua-c fi-b", "ua-a fi-a", "ua-d x fi-a");
		assertThat(routes(index, 2, 6)).containsExactly("ua-b fi-b", "ua-c fi-b");
		assertThat(routes(index, 25, 1)).hasSize(3);
	}

	@Test
	void onlyTheBestRouteOfTwoEndsIsGiven() {
		TieIndex index = network(TestFacts.agreement("project", Status.ACTIVE, "ua-a", "m"),
				TestFacts.twinning("m", "fi-a"), TestFacts.twinning("ua-a", "n"), TestFacts.twinning("n", "fi-a"),
				TestFacts.twinning("ua-a", "o"), TestFacts.twinning("o", "fi-a"), TestFacts.twinning("ua-a", "p"),
				TestFacts.twinning("p", "q"), TestFacts.twinning("q", "fi-a"));
		assertThat(routes(index, 25, 6)).containsExactly("ua-a n fi-a");
	}

	@Test
	void nobodyOfEitherGroupStandsOnAConnection() {
		TieIndex index = network(TestFacts.twinning("ua-a", "ua-b"), TestFacts.twinning("ua-b", "fi-b"),
				TestFacts.twinning("fi-b", "fi-a"));
		assertThat(routes(index, 25, 6)).containsExactly("ua-b fi-b");
	}

	@Test
	void whoIsNearToOneIsAlsoConnectedWithThoseFartherOff() {
		TieIndex index = network(TestFacts.twinning("ua-a", "m"), TestFacts.twinning("m", "fi-a"),
				TestFacts.twinning("m", "n"), TestFacts.twinning("n", "o"), TestFacts.twinning("o", "fi-b"));
		assertThat(routes(index, 25, 6)).containsExactly("ua-a m fi-a", "ua-a m n o fi-b");
		assertThat(routes(index, 25, 3)).containsExactly("ua-a m fi-a");
	}

	@Test
	void connectionsThatPartAtTheEndComeByTheirLastStepsStrength() {
		TieIndex index = network(TestFacts.twinning("ua-a", "m"),
				TestFacts.agreement("project", Status.ACTIVE, "m", "fi-a"),
				TestFacts.agreement("friendship", Status.ACTIVE, "m", "fi-b"), TestFacts.twinning("m", "fi-c"));
		assertThat(routes(index, 25, 6)).containsExactly("ua-a m fi-c", "ua-a m fi-b", "ua-a m fi-a");
	}

	@Test
	void thereIsNoneBetweenComponentsNorOfAnEmptyGroup() {
		assertThat(routes(network(TestFacts.twinning("ua-a", "m"), TestFacts.twinning("n", "fi-a")), 25, 12)).isEmpty();
		assertThat(routes(network(TestFacts.twinning("ua-a", "m")), 25, 12)).isEmpty();
	}

	@Test
	void theTimeLimitHolds() {
		TieIndex index = network(Stream
			.concat(Stream.iterate(0, (i) -> i + 1)
				.limit(5000)
				.map((i) -> TestFacts.twinning("ua-a", "city-%05d".formatted(i))),
					Stream.of(TestFacts.twinning("city-00001", "fi-a")))
			.toArray(TieFact[]::new));
		assertThat(routes(index, 25, 12)).hasSize(1);
		long[] now = { 0 };
		Deadline over = new Deadline(Duration.ofSeconds(1), () -> now[0] += 2_000_000_000L);
		assertThatExceptionOfType(SearchTimedOut.class).isThrownBy(() -> GroupSearch.find(index, TestFacts.DEFAULT,
				group(index, "ua-"), group(index, "fi-"), 25, 12, over));
	}

	private static TieIndex network(TieFact... facts) {
		List<Network.Node> nodes = Stream.of(facts)
			.flatMap((fact) -> Stream.of(fact.from(), fact.to()))
			.distinct()
			.map((id) -> new Network.Node(id, false, null))
			.toList();
		return new Network(nodes, List.of(facts)).index();
	}

	private static List<String> routes(TieIndex index, int most, int maxLength) {
		return GroupSearch
			.find(index, TestFacts.DEFAULT, group(index, "ua-"), group(index, "fi-"), most, maxLength,
					new Deadline(Duration.ofMinutes(1), System::nanoTime))
			.stream()
			.map((route) -> String.join(" ", route.nodes()))
			.toList();
	}

	private static BitSet group(TieIndex index, String prefix) {
		BitSet nodes = new BitSet();
		for (int node = 0; node < index.nodeCount(); node++) {
			nodes.set(node, index.nodeId(node).startsWith(prefix));
		}
		return nodes;
	}

}
