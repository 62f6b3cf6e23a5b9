package org.citygraph.ties;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.citygraph.graph.EntityType;
import org.citygraph.graph.Status;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TieIndexTests {

	@Test
	void nodesAreNumberedInTheOrderOfTheirIds() {
		TieIndex index = cities("b", "a-10", "a-9", "a").build();
		assertThat(IntStream.range(0, index.nodeCount()).mapToObj(index::nodeId)).containsExactly("a", "a-10", "a-9",
				"b");
		assertThat(index.node("a-9")).hasValue(2);
		assertThat(index.contains("a-1")).isFalse();
	}

	@Test
	void factsBetweenTwoNodesAreOneTieBestFirst() {
		TieIndex index = cities("a", "b").addFact(TestFacts.agreement("memorandum", Status.ACTIVE, "b", "a"))
			.addFact(TestFacts.withId(TestFacts.twinning("a", "b"), "agreement-2"))
			.addFact(TestFacts.agreement("twinning", Status.DORMANT, "a", "b"))
			.addFact(TestFacts.withId(TestFacts.twinning("b", "a"), "agreement-1"))
			.build();
		assertThat(index.tieCount()).isEqualTo(1);
		assertThat(IntStream.range(0, index.facts().size()).mapToObj(index.facts()::id)).containsExactly("agreement-1",
				"agreement-2", "agreement-b-a-memorandum", "agreement-a-b-twinning");
	}

	@Test
	void neighboursAreInTheOrderOfTheirIds() {
		TieIndex index = cities("a", "b", "c", "d", "e").addFact(TestFacts.twinning("c", "e"))
			.addFact(TestFacts.twinning("d", "c"))
			.addFact(TestFacts.twinning("c", "a"))
			.addFact(TestFacts.twinning("b", "c"))
			.addFact(TestFacts.twinning("a", "b"))
			.build();
		assertThat(neighbours(index, "c")).containsExactly("a", "b", "d", "e");
		assertThat(neighbours(index, "a")).containsExactly("b", "c");
		assertThat(index.tieAt(index.place(0, 2))).isEqualTo(index.tieAt(index.place(2, 0)));
	}

	@Test
	void aFactOfANodeWithItselfIsLeftOut() {
		TieIndex index = cities("a").addFact(TestFacts.twinning("a", "a")).build();
		assertThat(index.tieCount()).isZero();
		assertThat(index.facts().size()).isZero();
	}

	@Test
	void anIndexOfNothingIsEmpty() {
		assertThat(TieIndex.builder().build().nodeCount()).isZero();
	}

	@Test
	void aSecondNodeOfOneIdIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> cities("a", "a")).withMessageContaining("Node a");
	}

	@Test
	void aFactOfAnUnknownNodeIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> cities("a").addFact(TestFacts.twinning("a", "z")))
			.withMessageContaining("unknown end: z");
	}

	private static TieIndexBuilder cities(String... ids) {
		TieIndexBuilder builder = TieIndex.builder();
		for (String id : ids) {
			builder.addNode(id, EntityType.CITY, null, Set.of());
		}
		return builder;
	}

	private static List<String> neighbours(TieIndex index, String id) {
		int node = index.node(id).orElseThrow();
		return IntStream.range(index.firstPlace(node), index.firstPlace(node + 1))
			.mapToObj((place) -> index.nodeId(index.neighbour(place)))
			.toList();
	}

}
